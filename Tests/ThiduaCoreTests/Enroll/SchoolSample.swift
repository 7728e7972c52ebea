import Testing

@testable import ThiduaCore

extension Scratch {
  static let today = CivilDate(iso: "2025-06-10") ?? CivilDate(dayNumber: 0)

  /// Reads a table into the workspace and commits it.
  @discardableResult
  func importing(
    _ kind: ImportKind, _ text: String, campaigns: Set<String> = [],
    on day: CivilDate? = nil, today: CivilDate = Scratch.today
  ) throws -> EnrollImport.Outcome {
    let workspace = try open()
    let tables = EnrollImport(
      workspace, tierID: { RulePacks.tierID($0) }, campaigns: campaigns,
      law: RulePacks.pack(on: today), on: day, today: today)
    let outcome = try tables.run(kind, Array(text.utf8), file: "bang.csv")
    try workspace.commit(Scratch.note("enroll import"))
    return outcome
  }

  /// A small school: two departments, an office, two classes, seven members of the staff, a pupil.
  static func school() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.importing(
      .collectives,
      """
      Mã,Tên tập thể,Loại,Trực thuộc,Tập thể nhỏ
      truong,Trường Tiểu học Hoa Sen,Trường,,
      to-1,Tổ 1,Tổ chuyên môn,truong,x
      to-2,Tổ 2,Tổ,truong,có
      vp,Tổ Văn phòng,Văn phòng,truong,1
      2A,Lớp 2A,Lớp,truong,
      10A,Lớp 10A,Lớp,truong,không
      """)
    try scratch.importing(
      .individuals,
      """
      Mã;Họ và tên;Tổ;Đối tượng;Chức vụ;Ngày vào;Ngày sinh;Giới tính
      ht;Đỗ Văn Quang;truong;CBQL;Hiệu trưởng;01/09/2010;05/03/1970;Nam
      gv-1;Nguyễn Thị Hoa;Tổ 1;Giáo viên;Tổ trưởng;01/09/2015;;Nữ
      gv-2;Trần Văn An;to-1;GV;;2016-09-01;;Nam
      gv-3;Lê Thị Ánh;to-2;GV;;01/09/2017;;Nữ
      gv-10;Bùi Minh Đức;to-2;GV;;01/09/2018;;Nam
      nv-1;Phạm Thị Ngân;vp;Nhân viên;Kế toán;01/09/2012;;Nữ
      hs-1;Vũ Gia Bảo;2A;Học sinh;;05/09/2023;01/02/2017;Nam
      """)
    return scratch
  }
}
