/// The tables and files of the invented school.
enum SchoolFiles {
  static let tables: [String: String] = [
    "tap-the.csv": """
    id,name,kind,parent,small
    truong,Trường THCS Sông Trà,school,,
    to-tn,Tổ Tự nhiên,department,truong,x
    to-xh,Tổ Xã hội,department,truong,x
    to-vp,Tổ Văn phòng,office,truong,
    k6,Khối 6,grade,truong,
    k7,Khối 7,grade,truong,
    6A1,Lớp 6A1,class,k6,
    6A2,Lớp 6A2,class,k6,
    6A10,Lớp 6A10,class,k6,
    7A1,Lớp 7A1,class,k7,
    7A2,Lớp 7A2,class,k7,

    """,
    "can-bo.csv": """
    Mã,Họ và tên,Đơn vị,Đối tượng,Chức vụ,Ngày vào,Ngày sinh,Giới tính
    ht,Đỗ Thị Minh Hà,truong,leader,Hiệu trưởng,01/9/2012,12/3/1974,Nữ
    pht,Trần Quốc Bảo,truong,leader,Phó Hiệu trưởng,01/9/2014,,Nam
    gv-01,Lê Thị Thu,to-tn,teacher,Tổ trưởng,01/9/2015,,Nữ
    gv-02,Nguyễn Văn An,to-tn,teacher,,01/9/2016,,Nam
    gv-03,Phạm Thị Bích,to-tn,teacher,,01/9/2016,,Nữ
    gv-04,Hoàng Văn Dũng,to-xh,teacher,Tổ trưởng,01/9/2016,,Nam
    gv-05,Nguyễn Văn Ân,to-xh,teacher,,01/9/2017,,Nam
    gv-06,Vũ Thị Đào,to-xh,teacher,,01/9/2018,,Nữ
    nv-01,Bùi Văn Giang,to-vp,staff,Kế toán,01/9/2018,,Nam

    """,
    "xep-loai.csv": """
    subject,year,rating
    ht,2024-2025,HTXSNV
    pht,2024-2025,HTTNV
    gv-01,2024-2025,HTXSNV
    gv-02,2024-2025,HTTNV
    gv-03,2024-2025,HTTNV
    gv-05,2024-2025,HTNV
    gv-06,2024-2025,HTTNV
    nv-01,2024-2025,HTTNV
    to-tn,2024-2025,HTTNV
    truong,2024-2025,HTTNV
    gv-01,2023-2024,HTXSNV

    """,
    "khen-cu.csv": """
    subject,tier,year,decision,date
    gv-01,LDTT,2023-2024,210/QĐ-UBND,20/6/2024
    gv-06,LDTT,2023-2024,210/QĐ-UBND,20/6/2024

    """,
    "sang-kien.csv": """
    id,title,authors,year,scope,decision,date
    sk-01,Bảng phụ điện tử,gv-01,2024-2025,unit,17/QĐ-THCSST,10/5/2025

    """,
    "ky-luat.csv": """
    subject,form,from,to,status
    gv-03,,2025-05-02,,complaint

    """,
    "nghi.csv": """
    subject,from,to,kind
    gv-06,2024-10-01,2025-03-31,maternity

    """,
    "dang-ky.csv": """
    subject,year,campaign,tier,initiative
    gv-01,2024-2025,,CSTDCS,Bảng phụ điện tử
    gv-02,2024-2025,,LDTT,
    6A1,2024-2025,ne-nep,,

    """,
    "hoi-dong.csv": """
    id,name,role,votes
    ht,,chair,
    pht,,vice,
    gv-01,,member,
    gv-02,,member,
    gv-03,,member,
    gv-04,,member,
    nv-01,,secretary,

    """,
    "diem.csv": """
    campaign,subject,criterion,period,value,stage,note
    ne-nep,6A1,T01,T05,2,,
    ne-nep,6A2,C02,T05,3,,
    ne-nep,6A2,H01,T05,"92,5",,
    ne-nep,6A10,H01,T05,92.5,,
    ne-nep,7A1,C01,T05,1,,
    ne-nep,7A1,H01,T05,80,,"ghi chú, có
    xuống dòng"
    ne-nep,6A1,H01,T06,100,,
    ne-nep,6A2,H01,T06,50,,
    ne-nep,6A10,H01,T06,40.5,,

    """,
  ]

  static let plan = """
    {
      "schema": "thidua.plan/1",
      "id": "ke-hoach",
      "kind": "annual",
      "status": "draft",
      "title": "Công tác thi đua, khen thưởng năm học 2024-2025",
      "period": { "from": "2024-09-01", "to": "2025-08-31" },
      "campaigns": [
        { "id": "ne-nep", "name": "Lớp học nền nếp", "kind": "regular", "rubric": "ne-nep-lop",
          "period": { "from": "2024-09-01", "to": "2025-05-31" } },
        { "id": "xanh", "name": "Trường xanh", "kind": "thematic" }
      ],
      "tasks": [ { "id": "q1", "quarter": 1, "text": "Sơ kết học kỳ I", "lead": "Nhà trường",
        "due": "Trước 15/01/2025" } ]
    }

    """

  /// A week's total is (NN + 2 × HT) / 3 + bonus.
  static let rubric = """
    {
      "schema": "thidua.rubric/1", "id": "ne-nep-lop", "title": "Thi đua tuần",
      "subjects": "class", "period": "week", "base": 0, "floor": 0, "cap": 103,
      "rounding": { "digits": 2, "mode": "halfUp", "at": "total" },
      "groups": [
        { "id": "NN", "title": "Nền nếp", "base": 100, "floor": 0, "cap": 100, "weight": 1,
          "items": [
            { "id": "C01", "title": "Nghỉ không phép", "kind": "event", "points": -5 },
            { "id": "C02", "title": "Đi muộn", "kind": "event", "points": -2, "free": 1 } ] },
        { "id": "HT", "title": "Học tập", "base": 0, "floor": 0, "cap": 100, "weight": 2,
          "items": [
            { "id": "H01", "title": "Sổ đầu bài", "kind": "points", "max": 100, "step": 0.5 } ] } ],
      "combine": "weightedMean",
      "bonus": { "cap": 3, "items": [
        { "id": "T01", "title": "Việc tốt", "kind": "event", "points": 1, "limit": 3 } ] },
      "penalty": { "cap": null, "items": [] },
      "bands": [ { "name": "Tốt", "min": 90 }, { "name": "Khá", "min": 80 },
        { "name": "Trung bình", "min": 50 }, { "name": "Yếu", "min": null } ],
      "knockouts": [], "ceilings": [],
      "ranking": { "by": ["band", "total"], "within": "grade", "ties": "competition",
        "tieBreak": ["HT"] },
      "aggregate": [ { "to": "month", "by": "mean" }, { "to": "year", "by": "mean" } ]
    }

    """
}
