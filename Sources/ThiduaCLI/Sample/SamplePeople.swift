/// The invented people and collectives of the sample school.
enum SamplePeople {
  static let collectives = """
    Mã,Tên tập thể,Loại,Trực thuộc,Tập thể nhỏ
    truong,Trường Tiểu học Hoa Sen,Trường,,
    to-1,Tổ 1,Tổ chuyên môn,truong,x
    to-2,Tổ 2,Tổ chuyên môn,truong,x
    to-3,Tổ 3,Tổ chuyên môn,truong,x
    to-4,Tổ 4,Tổ chuyên môn,truong,x
    to-5,Tổ 5,Tổ chuyên môn,truong,x
    to-vp,Tổ Văn phòng,Tổ văn phòng,truong,x
    cong-doan,Công đoàn cơ sở,Đoàn thể,truong,
    lien-doi,Liên đội,Đoàn thể,truong,
    khoi-1,Khối 1,Khối,truong,
    khoi-2,Khối 2,Khối,truong,
    khoi-3,Khối 3,Khối,truong,
    khoi-4,Khối 4,Khối,truong,
    khoi-5,Khối 5,Khối,truong,

    """ + classes

  /// 1A to 5D.
  static let classIDs = (1...5).flatMap { grade in ["A", "B", "C", "D"].map { "\(grade)\($0)" } }

  private static let classes = classIDs.map { "\($0),Lớp \($0),Lớp,khoi-\($0.prefix(1)),\n" }
    .joined()

  static let staff = """
    Mã,Họ và tên,Đơn vị,Đối tượng,Chức vụ,Ngày vào,Ngày sinh,Giới tính
    ht,Lê Thị Thanh Mai,truong,Cán bộ quản lý,Hiệu trưởng,01/08/2012,14/03/1975,Nữ
    pht-1,Trần Quốc Bảo,truong,Cán bộ quản lý,Phó Hiệu trưởng,15/08/2014,02/11/1978,Nam
    pht-2,Phạm Ngọc Diệp,truong,Cán bộ quản lý,Phó Hiệu trưởng,01/09/2016,23/06/1981,Nữ
    gv-01,Nguyễn Thị Ánh,to-1,Giáo viên,Tổ trưởng,01/09/2005,08/01/1980,Nữ
    gv-02,Đặng Thu Hằng,to-1,Giáo viên,,01/09/2010,19/05/1986,Nữ
    gv-03,Vũ Thị Hoài,to-1,Giáo viên,,01/09/2013,30/09/1989,Nữ
    gv-04,Bùi Minh Khôi,to-1,Giáo viên,,15/08/2018,11/12/1994,Nam
    gv-05,Hoàng Thị Lụa,to-1,Giáo viên,,01/09/2019,25/07/1995,Nữ
    gv-06,Đỗ Thị Bích Ngọc,to-2,Giáo viên,Tổ trưởng,01/09/2004,17/02/1979,Nữ
    gv-07,Ngô Văn Phúc,to-2,Giáo viên,,01/09/2011,06/08/1987,Nam
    gv-08,Lý Thị Quyên,to-2,Giáo viên,,01/09/2012,21/10/1988,Nữ
    gv-09,Mai Thị Sương,to-2,Giáo viên,,01/09/2017,03/04/1993,Nữ
    gv-10,Phan Hữu Thịnh,to-2,Giáo viên,,01/09/2020,28/12/1996,Nam
    gv-11,Tạ Thị Uyên,to-3,Giáo viên,Tổ trưởng,01/09/2006,09/09/1981,Nữ
    gv-12,Đinh Thị Vân,to-3,Giáo viên,,01/09/2009,15/06/1985,Nữ
    gv-13,Trương Thị Xuân,to-3,Giáo viên,,01/09/2014,27/03/1990,Nữ
    gv-14,Dương Thị Yến,to-3,Giáo viên,,01/09/2015,12/05/1991,Nữ
    gv-15,Cao Đức An,to-3,Giáo viên,,01/09/2019,04/10/1995,Nam
    gv-16,Lương Thị Bình,to-4,Giáo viên,Tổ trưởng,01/09/2003,22/01/1978,Nữ
    gv-17,Hồ Thị Cúc,to-4,Giáo viên,,01/09/2008,18/07/1984,Nữ
    gv-18,Nguyễn Đình Dũng,to-4,Giáo viên,,01/09/2013,05/12/1989,Nam
    gv-19,Phùng Thị Đào,to-4,Giáo viên,,01/09/2016,10/08/1992,Nữ
    gv-20,Võ Thị Gấm,to-4,Giáo viên,,01/09/2021,29/02/1996,Nữ
    gv-21,Đoàn Thị Hạnh,to-5,Giáo viên,Tổ trưởng,01/09/2002,13/11/1977,Nữ
    gv-22,Kiều Văn Hùng,to-5,Giáo viên,,01/09/2007,26/04/1983,Nam
    gv-23,Trịnh Thị Kim,to-5,Giáo viên,,01/09/2012,07/02/1988,Nữ
    gv-24,Châu Thị Liên,to-5,Giáo viên,,01/09/2016,16/09/1992,Nữ
    gv-25,Lâm Thị Mơ,to-5,Giáo viên,,01/09/2018,31/05/1994,Nữ
    gv-26,Quách Văn Nam,to-5,Giáo viên,Tổng phụ trách Đội,01/09/2017,20/03/1993,Nam
    gv-27,Thái Thị Oanh,to-3,Giáo viên,,01/09/2022,24/11/1998,Nữ
    nv-01,Nguyễn Thị Phương,to-vp,Nhân viên,Tổ trưởng văn phòng,01/03/2010,02/02/1985,Nữ
    nv-02,Trần Thị Quế,to-vp,Nhân viên,Kế toán,01/06/2013,14/08/1988,Nữ
    nv-03,Lê Văn Sáng,to-vp,Nhân viên,Bảo vệ,01/01/2015,09/10/1970,Nam
    nv-04,Hà Thị Tâm,to-vp,Nhân viên,Văn thư,15/09/2016,19/12/1990,Nữ
    nv-05,Đào Văn Út,to-vp,Nhân viên,Thiết bị,01/10/2018,23/05/1991,Nam
    nv-06,Bạch Thị Vinh,to-vp,Nhân viên,Y tế,01/09/2019,11/01/1993,Nữ
    nv-07,Nghiêm Thị Xoan,to-vp,Nhân viên,Thư viện,01/09/2020,06/06/1994,Nữ
    nv-08,Tống Thị Ý,to-vp,Nhân viên,Cấp dưỡng,01/09/2021,30/10/1982,Nữ
    nv-09,Khúc Thị An,to-vp,Nhân viên,Cấp dưỡng,01/09/2021,17/04/1986,Nữ

    """

  /// Who comes in the second year.
  static let newcomers = """
    Mã,Họ và tên,Đơn vị,Đối tượng,Chức vụ,Ngày vào,Ngày sinh,Giới tính
    gv-28,Âu Thị Bảo Châu,to-1,Giáo viên,,01/02/2025,12/12/2001,Nữ

    """

  static let pupils = """
    Mã,Họ và tên,Đơn vị,Đối tượng,Chức vụ,Ngày vào,Ngày sinh,Giới tính
    hs-01,Nguyễn Gia Bách,5A,Học sinh,,01/09/2020,03/05/2014,Nam
    hs-02,Trần Khánh Chi,5A,Học sinh,,01/09/2020,21/09/2014,Nữ
    hs-03,Lê Hải Đăng,5B,Học sinh,,01/09/2020,15/01/2014,Nam
    hs-04,Phạm Ngân Hà,5B,Học sinh,,01/09/2020,08/08/2014,Nữ
    hs-05,Vũ Tuấn Kiệt,5C,Học sinh,,01/09/2020,27/11/2014,Nam
    hs-06,Đỗ Thảo Linh,5D,Học sinh,,01/09/2020,19/02/2014,Nữ
    hs-07,Hoàng Bảo Anh,5A,Học sinh,,01/09/2020,11/04/2014,Nữ
    hs-08,Bùi Đức Duy,5A,Học sinh,,01/09/2020,30/06/2014,Nam
    hs-09,Đặng Minh Hiếu,5A,Học sinh,,01/09/2020,17/12/2014,Nam
    hs-10,Ngô Gia Huy,5A,Học sinh,,01/09/2020,25/03/2014,Nam
    hs-11,Mai Thùy Lâm,5A,Học sinh,,01/09/2020,06/10/2014,Nữ
    hs-12,Phan Hoàng Nam,5A,Học sinh,,05/09/2022,09/07/2014,Nam
    hs-13,Lương Bảo Ngọc,5A,Học sinh,,01/09/2020,28/02/2014,Nữ
    hs-14,Tạ Yến Nhi,5A,Học sinh,,01/09/2020,14/11/2014,Nữ
    hs-15,Đinh Quang Vinh,5A,Học sinh,,01/09/2020,02/05/2014,Nam

    """

  /// Ids of the staff of the first year, in the order of the table.
  static let staffIDs: [String] =
    ["ht", "pht-1", "pht-2"] + (1...27).map { $0 < 10 ? "gv-0\($0)" : "gv-\($0)" }
    + (1...9).map { "nv-0\($0)" }

  /// Staff who reach the highest rating, by year.
  static let excellent: [String: Set<String>] = [
    "2021-2022": ["ht", "gv-01", "gv-06", "gv-16", "gv-21"],
    "2022-2023": ["ht", "gv-01", "gv-06", "gv-11", "gv-16", "gv-21", "gv-08"],
    "2023-2024": ["ht", "gv-01", "gv-06", "gv-11", "gv-16", "gv-21", "gv-08", "nv-02"],
    "2024-2025": ["ht", "pht-1", "gv-01", "gv-06", "gv-11", "gv-16", "gv-21", "gv-13", "nv-02"],
  ]

  /// Staff whose work was just done.
  static let modest: [String: Set<String>] = [
    "2021-2022": ["nv-05"], "2022-2023": ["gv-15"], "2023-2024": ["nv-03"],
    "2024-2025": ["gv-10", "nv-08"],
  ]

  /// The ratings of a year as a table.
  static func ratings(_ year: String, people: [String]) -> String {
    let best = excellent[year] ?? []
    let low = modest[year] ?? []
    var rows = ["Đối tượng,Năm học,Xếp loại"]
    for id in people {
      // A newcomer of less than six months is not rated; a disciplined one has not done the work.
      if id == "gv-28" { continue }
      let isDisciplined = year == "2024-2025" && id == "nv-05"
      let rating =
        isDisciplined ? "KHTNV" : best.contains(id) ? "HTXSNV" : low.contains(id) ? "HTNV" : "HTTNV"
      rows.append("\(id),\(year),\(rating)")
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
