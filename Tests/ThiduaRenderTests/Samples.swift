import ThiduaCore

/// Invented papers that together use every block there is.
enum Samples {
  static let all: [(name: String, document: ReportDocument)] = [
    ("year", year), ("decision", decision), ("minutes", minutes), ("draft", draft),
    ("ranking", ranking),
  ]

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }

  static func points(_ text: String) -> Points { Points(text) ?? .zero }

  static let school = "TRƯỜNG TIỂU HỌC HOA PHƯỢNG"

  static func heading(_ number: String?, _ place: String?) -> OfficialHeading {
    OfficialHeading(
      parent: "ỦY BAN NHÂN DÂN XÃ SÔNG THƯỢNG", issuer: school, number: number, placeAndDate: place)
  }

  private static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ", "Hoàng"]
  private static let middles = ["Thị Thanh", "Văn", "Ngọc", "Minh", "Thị Kim", "Quốc", "Hữu"]
  private static let given = [
    "An", "Bình", "Châu", "Dũng", "Giang", "Hương", "Khánh", "Oanh", "Ước",
  ]

  static func person(_ index: Int) -> String {
    let name = [families[index % 7], middles[index / 2 % 7], given[index % 9]]
    return name.joined(separator: " ")
  }

  static let staff = ReportTable(
    key: "staff", caption: "Danh sách cá nhân được khen thưởng",
    columns: [
      .init("TT", key: "number", .centre, weight: 5), .init("Họ và tên", key: "name", weight: 24),
      .init("Chức vụ, đơn vị công tác", key: "position", weight: 26),
      .init("Danh hiệu, hình thức khen thưởng", key: "award", weight: 25),
      .init("Ngày quyết định", key: "date", .centre, weight: 14),
      .init("Tiền thưởng (đồng)", key: "prize", .right, weight: 14),
    ],
    rows: [.group("I. Chiến sĩ thi đua cơ sở")]
      + (0..<6).map { row($0, "Chiến sĩ thi đua cơ sở", 2_340_000) }
      + [.group("II. Lao động tiên tiến")]
      + (6..<48).map { row($0, "Lao động tiên tiến", 710_000) }
      + [
        .total([
          .empty, .text("Cộng"), .empty, .empty, .empty,
          .money(Money(6 * 2_340_000 + 42 * 710_000)),
        ])
      ])

  private static func row(_ index: Int, _ award: String, _ prize: Int) -> ReportTable.Row {
    .cells([
      .int(index + 1), .text(person(index)),
      .text("Giáo viên, Tổ chuyên môn khối \(index % 5 + 1)"), .text(award),
      .date(day(2025, 6, 10)), .money(Money(prize)),
    ])
  }

  static let year = ReportDocument(
    kind: "year", title: "Báo cáo tổng kết công tác thi đua, khen thưởng năm học 2024 - 2025",
    author: "Trường Tiểu học Hoa Phượng", date: day(2025, 6, 20),
    sections: [ReportSection(yearBody), appendix])

  private static let yearBody: [ReportBlock] = [
    .heading(heading("Số: 45/BC-THHP", "Sông Thượng, ngày 20 tháng 6 năm 2025")),
    .title(
      ReportTitle(
        "BÁO CÁO", subject: "Tổng kết công tác thi đua, khen thưởng năm học 2024 - 2025")),
    .addressees(["Ủy ban nhân dân xã Sông Thượng", "Phòng Văn hóa - Xã hội xã Sông Thượng"]),
    .legalBases([
      "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
      "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi"
        + " hành một số điều của Luật Thi đua, khen thưởng",
    ]),
    .paragraph("Trường Tiểu học Hoa Phượng báo cáo kết quả công tác thi đua, khen thưởng như sau:"),
    .section(level: 1, "I. ĐẶC ĐIỂM TÌNH HÌNH"),
    .paragraph(
      ReportText(
        "Năm học 2024 - 2025 nhà trường có 20 lớp với 642 học sinh; 41 cán bộ, giáo viên, nhân viên thuộc"
          + " 06 tổ. Tập thể đoàn kết, cơ sở vật chất được đầu tư thêm 04 phòng học.")),
    .list([
      ReportText(
        "Thuận lợi: được chính quyền và cha mẹ học sinh quan tâm, phối hợp chặt chẽ trong các phong trào"
          + " thi đua của nhà trường;"),
      ReportText(runs: [
        .init("Khó khăn: "), .init("điểm trường lẻ", bold: true),
        .init(" cách trường chính "), .init("7,5 km", italic: true),
        .init(", đường đi mùa mưa vất vả."),
      ]),
    ]),
    .section(level: 1, "II. KẾT QUẢ THỰC HIỆN"),
    .section(level: 2, "1. Chỉ tiêu thi đua"),
    .section(level: 3, "a) Danh hiệu tập thể và cá nhân"),
    .paragraph("Kết quả so với chỉ tiêu đăng ký đầu năm học:"),
    .table(
      ReportTable(
        key: "targets", caption: "Bảng 1. Đăng ký và kết quả",
        columns: [
          .init("TT", key: "number", .centre, weight: 5),
          .init("Danh hiệu, hình thức", key: "tier", weight: 36),
          .init("Đăng ký", key: "registered", .centre, weight: 12),
          .init("Đạt", key: "held", .centre, weight: 10),
          .init("Tỷ lệ", key: "share", .right, weight: 12),
          .init("Điểm bình quân", key: "mean", .right, weight: 14),
        ],
        rows: [
          .cells([
            .int(1), .text("Lao động tiên tiến"), .int(38), .int(36), .share(36, of: 38),
            .decimal(points("92.5"), digits: 2),
          ]),
          .cells([
            .int(2), .text("Chiến sĩ thi đua cơ sở"), .int(7), .int(6), .share(6, of: 7),
            .decimal(points("96.25"), digits: 2),
          ]),
          .cells([
            .int(3), .text("Tập thể Lao động xuất sắc"), .int(0), .int(0), .share(0, of: 0), .empty,
          ]),
          .total([.empty, .text("Cộng"), .int(45), .int(42), .share(42, of: 45), .empty]),
        ])),
    .section(level: 2, "2. Thi đua giữa các lớp"),
    .chart(
      ReportChart(
        title: "Điểm thi đua cả năm của các lớp dẫn đầu",
        bars: [
          .init("Lớp 5A", points("99.17"), text: "99,17"),
          .init("Lớp 4B", points("87.5"), text: "87,50"),
          .init("Lớp 1C (điểm trường Bản Mới)", points("41.25"), text: "41,25"),
          .init("Lớp 2D", .zero, text: "0"),
        ], maximum: Points(100))),
    .note("Điểm của lớp 2D chưa tính: còn thiếu số liệu tuần 33."),
    .section(level: 1, "III. PHƯƠNG HƯỚNG"),
    .paragraph(
      ReportText(
        "Nhà trường tiếp tục thực hiện các phong trào thi đua, chú trọng người lao động trực tiếp và tập"
          + " thể nhỏ.")),
    .paragraph(
      ReportText(
        "Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm học 2024 - 2025 của Trường Tiểu"
          + " học Hoa Phượng./.")),
    .signature(
      SignatureBlock(
        recipients: ["Như trên", "Các tổ chuyên môn", "Lưu: VT, HĐTĐKT"],
        signers: [.init(["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"], name: "Đỗ Thị Kim Oanh")])),
  ]

  private static let appendix = ReportSection(
    isLandscape: true,
    [
      .appendix(
        label: "Phụ lục", title: "DANH SÁCH KHEN THƯỞNG NĂM HỌC 2024 - 2025",
        reference:
          "(Kèm theo Báo cáo số 45/BC-THHP ngày 20 tháng 6 năm 2025 của Trường Tiểu học Hoa"
          + " Phượng)"),
      .table(staff), .paragraph("Danh sách này có 48 cá nhân./."),
    ])

  static let decision = ReportDocument(
    kind: "decision", title: "Quyết định về việc công nhận danh hiệu thi đua",
    author: "Trường Tiểu học Hoa Phượng", date: day(2025, 3, 5),
    sections: [
      ReportSection([
        .heading(heading("Số: 07/QĐ-THHP", "Sông Thượng, ngày 05 tháng 3 năm 2025")),
        .title(ReportTitle("QUYẾT ĐỊNH", subject: "Về việc công nhận danh hiệu thi đua")),
        .centredLine("HIỆU TRƯỞNG \(school)"),
        .legalBases([
          "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
          "Theo đề nghị của Hội đồng Thi đua - Khen thưởng",
        ]),
        .centredLine("QUYẾT ĐỊNH:"),
        .paragraph(.lead("Điều 1. ", "Công nhận danh hiệu “Lao động tiên tiến” cho 02 cá nhân:")),
        .table(
          ReportTable(
            key: "people",
            columns: [
              .init("TT", key: "number", .centre, weight: 1),
              .init("Họ và tên", key: "name", weight: 5),
              .init("Ghi chú", key: "note", weight: 4),
            ],
            rows: [
              .cells([.int(1), .text("Vũ Minh <Hạnh> & \"Bạn\""), .text("=1+1")]),
              .cells([.int(2), .text("Lê\u{1B}[31m Quốc | Ước*_"), .text("-5%\n+ dòng hai")]),
            ])),
        .paragraph(
          .lead(
            "Điều 2. ",
            "Mỗi cá nhân được thưởng 710.000 đồng (bảy trăm mười nghìn đồng) từ quỹ thi đua, khen thưởng"
              + " của nhà trường.")),
        .paragraph(
          .lead(
            "Điều 3. ",
            "Quyết định này có hiệu lực kể từ ngày ký. Các tổ trưởng, kế toán và các cá nhân có tên tại"
              + " Điều 1 chịu trách nhiệm thi hành Quyết định này./.")),
        .signature(
          SignatureBlock(
            recipients: ["Như Điều 3", "Lưu: VT"],
            signers: [.init(["HIỆU TRƯỞNG"], name: "Nguyễn Văn Ước")])),
      ])
    ])

  static let minutes = ReportDocument(
    kind: "minutes", title: "Biên bản họp Hội đồng Thi đua - Khen thưởng",
    author: "Hội đồng Thi đua - Khen thưởng", date: day(2025, 5, 28),
    sections: [
      ReportSection([
        .heading(
          OfficialHeading(
            parent: school, issuer: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", number: nil,
            placeAndDate: nil)),
        .title(ReportTitle("BIÊN BẢN", subject: "Họp xét danh hiệu thi đua năm học 2024 - 2025")),
        .paragraph("1. Thời gian: bắt đầu lúc 14 giờ 00 phút, ngày 28 tháng 5 năm 2025."),
        .paragraph("# Không phải đề mục; * không phải dấu sao."),
        .table(
          ReportTable(
            key: "ballots", caption: "Kết quả kiểm phiếu",
            columns: [
              .init("TT", key: "number", .centre, weight: 5),
              .init("Họ và tên", key: "name", weight: 25),
              .init("Đồng ý", key: "yes", .centre, weight: 9),
              .init("Không đồng ý", key: "no", .centre, weight: 9),
              .init("Tỷ lệ trên tổng số thành viên", key: "share", .right, weight: 14),
            ],
            rows: (0..<3).map { index in
              .cells([
                .int(index + 1), .text(person(index)), .int(9 - index), .int(index),
                .share(9 - index, of: 9),
              ])
            })),
        .table(
          ReportTable(
            key: "attendance",
            columns: [
              .init("Thành viên", key: "members", .centre),
              .init("Có mặt", key: "present", .centre),
            ], rows: [.cells([.int(9), .int(9)])])),
        .paragraph("Cuộc họp kết thúc lúc 16 giờ 30 phút cùng ngày./."),
        .signature(
          SignatureBlock(
            recipients: ["Các thành viên Hội đồng", "Lưu: VT"],
            signers: [
              .init(["THƯ KÝ"], name: "Phạm Ngọc Châu"),
              .init(["CHỦ TỌA"], post: "HIỆU TRƯỞNG", name: "Nguyễn Văn Ước"),
            ])),
      ])
    ])

  static let draft = ReportDocument(
    kind: "plan", title: "Kế hoạch thi đua (dự thảo)", author: "Trường Tiểu học Hoa Phượng",
    date: day(2024, 2, 28),
    sections: [
      ReportSection([
        .heading(heading("Số:         /KH-THHP", "Sông Thượng, ngày       tháng 02 năm 2024")),
        .title(ReportTitle("KẾ HOẠCH", subject: "Công tác thi đua, khen thưởng năm 2024")),
        .addressees(["Ủy ban nhân dân xã Sông Thượng"]),
        .paragraph("Kế hoạch có hiệu lực từ ngày       tháng       năm 2024./."),
        .signature(
          SignatureBlock(signers: [
            .init(["CỤM TRƯỞNG"], name: nil), .init(["TRƯỜNG A"], name: "Trần Hữu Giang"),
            .init(["TRƯỜNG B"], name: "Lê Quốc Dũng"), .init(["TRƯỜNG C"], name: "Vũ Ngọc An"),
          ])),
      ])
    ])

  static let ranking = ReportDocument(
    kind: "ranking", title: "Bảng xếp hạng", author: "Trường Tiểu học Hoa Phượng",
    date: day(2024, 10, 14),
    sections: [
      ReportSection(
        isLandscape: true,
        [
          .table(
            ReportTable(
              key: "ranking", caption: "Xếp hạng tuần 06: khối 4, khối 5 [toàn trường]",
              columns: [
                .init("Xếp thứ", key: "rank", .centre, weight: 6),
                .init("Lớp", key: "subject", weight: 8),
              ]
                + (1...9).map { number in
                  .init("Tiêu chí số \(number)", key: "c\(number)", .right, weight: 8)
                } + [.init("Tổng điểm", key: "total", .right, weight: 8)],
              rows: [
                .cells(
                  [.int(1), .text("5A")] + (1...9).map { .decimal(Points($0), digits: nil) }
                    + [.decimal(points("99.17"), digits: 2)]),
                .cells([.int(2), .text("4B")]),
              ]))
        ])
    ])
}
