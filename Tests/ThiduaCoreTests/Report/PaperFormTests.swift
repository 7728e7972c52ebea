import Testing

@testable import ThiduaCore

/// What a superior sends a paper back for: rules found by laying ours beside real ones.
@Suite("Papers beside real ones")
struct PaperFormTests {
  private let today = day("2025-06-30")

  private func heading(_ document: ReportDocument) -> OfficialHeading? {
    document.sections.first?.blocks.lazy.compactMap { block -> OfficialHeading? in
      if case .heading(let heading) = block { heading } else { nil }
    }.first
  }

  private func bases(_ document: ReportDocument) -> [String] {
    document.sections.flatMap(\.blocks).flatMap { block -> [String] in
      if case .legalBases(let lines) = block { lines } else { [] }
    }
  }

  private func signers(_ document: ReportDocument) -> [SignatureBlock.Signer] {
    document.sections.flatMap(\.blocks).flatMap { block -> [SignatureBlock.Signer] in
      if case .signature(let end) = block { end.signers } else { [] }
    }
  }

  @Test("hands raised are no slips handed out; who counted slips signs for them")
  func minutes() throws {
    let summary = try ReportSchool().summary()
    let meeting = try #require(summary.meetings.first)
    let document = MinutesReport(meeting, summary, today: today).document()
    #expect(
      document.cells("ballots") == [
        ["Chiến sĩ thi đua cơ sở"],
        [
          "1", "Nguyễn Thị Hoa", "Chiến sĩ thi đua cơ sở", "4", "4", "4", "0", "0", "80%",
          "Thông qua",
        ],
      ])
    let hands = document.cells("hands")
    #expect(
      hands.filter { $0.count == 1 } == [["Lao động tiên tiến"], ["Tập thể lao động tiên tiến"]])
    #expect(
      hands[3] == [
        "3", "Lê Thị Ánh", "Lao động tiên tiến", "4", "1", "2", "1", "20%", "20%",
        "Không thông qua",
      ])
    let table = try #require(document.tables.first { $0.key == "hands" })
    #expect(!table.columns.map(\.title).contains("Phát ra"))
    #expect(
      signers(document).map(\.lines) == [["THƯ KÝ"], ["TRƯỞNG BAN", "KIỂM PHIẾU"], ["CHỦ TỌA"]])
    // The room is not in the data; the commune of the school is no room.
    #expect(document.sentences.contains { $0.hasPrefix("Địa điểm: …") })
  }

  @Test("a rule on those present has their share beside the one of all members")
  func shareOfPresent() throws {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "nv-1"])
    let title = try school.propose("gv-10", "LDTT").value.id
    let group = try school.propose("to-1", "TTLDXS").value.id
    try school.vote(title, yes: 3, no: 1)
    try school.vote(group, yes: 3, no: 1)
    let summary = try YearSummary(
      school.scratch.open(.reading), year: AwardSchool.year, today: today)
    let meeting = try #require(summary.meetings.first)
    func shares(_ meeting: Meeting) -> [[String]] {
      let document = MinutesReport(meeting, summary, today: today).document()
      return document.tables.flatMap { table -> [[String]] in
        let keys = table.columns.map(\.key)
        let places = ["share", "presentShare", "result"].compactMap(keys.firstIndex)
        return document.cells(table.key).filter { $0.count > 1 }.map { row in places.map { row[$0] }
        }
      }
    }
    let passed = meeting.ballots.map(\.base)
    #expect(passed.contains(.present))
    #expect(shares(meeting).contains(["60%", "75%", "Thông qua"]))
    for row in shares(meeting) { #expect(row.count == 2 || row[1] == "75%" || row[1] == "–") }
  }

  @Test("a meeting that only raised hands counts no slips at all")
  func handsOnly() throws {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    _ = try school.passed("gv-1", "LDTT")
    let summary = try YearSummary(
      school.scratch.open(.reading), year: AwardSchool.year, today: today)
    let meeting = try #require(summary.meetings.first)
    let document = MinutesReport(meeting, summary, today: today).document()
    #expect(document.headings(1).contains("III. KẾT QUẢ BIỂU QUYẾT"))
    #expect(document.headings(2).isEmpty)
    #expect(signers(document).count == 2)
    #expect(!document.sentences.contains { $0.contains("kiểm phiếu") })
    #expect(document.sentences.contains { $0.contains("không biểu quyết cho chính mình") })
  }

  @Test("nobody submits to himself: a paper to the school's own head comes from the council")
  func ownHead() throws {
    let summary = try ReportSchool().summary()
    let known = try #require(summary.submissions.first)
    var submission = known
    submission.number = nil
    submission.to = "Hiệu trưởng Trường Tiểu học Hoa Sen"
    let document = SubmissionReport(submission, summary, law: summary.law, today: today).document()
    #expect(heading(document)?.issuer == Council.Kind.emulation.name.vi.uppercased())
    #expect(heading(document)?.number?.hasSuffix("/TTr-HĐTĐKT") == true)
    let signer = try #require(signers(document).first)
    #expect(signer.lines.first == "TM. HỘI ĐỒNG")
    #expect(signer.name != summary.unit.signer.name)
    let outside = SubmissionReport(known, summary, law: summary.law, today: today).document()
    #expect(heading(outside)?.issuer == summary.unit.name.uppercased())
    #expect(signers(outside).first?.name == summary.unit.signer.name)
  }

  @Test("two titles of one person are two lines and not two people; the list is an enclosure")
  func submission() throws {
    let summary = try ReportSchool().summary()
    let submission = try #require(summary.submissions.first)
    let document = SubmissionReport(submission, summary, law: summary.law, today: today).document()
    let text = document.sentences.joined(separator: "\n")
    #expect(text.contains("cho 01 tập thể, 03 lượt cá nhân, gồm:"))
    #expect(text.contains("Danh hiệu “Lao động tiên tiến”: 02 cá nhân."))
    #expect(text.contains("Hồ sơ kèm theo:\nDanh sách đề nghị khen thưởng;"))
    #expect(text.contains("HTXSNV: hoàn thành xuất sắc nhiệm vụ"))
    #expect(document.title.hasPrefix("Công nhận danh hiệu thi đua năm học"))
  }

  @Test("another authority's decision is dated where it sits and rests on the proposal it received")
  func decision() throws {
    let summary = try ReportSchool().summary()
    let known = try #require(summary.decisions.first { $0.kind == .award })
    let document = DecisionReport(known, summary, law: summary.law, today: today).document()
    #expect(heading(document)?.placeAndDate == "Phước An, ngày 20 tháng 6 năm 2025")
    #expect(bases(document).last?.contains("tại Tờ trình số 3/TTr-THHS ngày 12 tháng 6") == true)
    #expect(!bases(document).contains { $0.contains("Biên bản họp") || $0.contains("Điều lệ") })
    let references = document.sections.flatMap(\.blocks).compactMap { block -> String? in
      if case .appendix(_, _, let reference) = block { reference } else { nil }
    }
    #expect(references.first?.hasSuffix("của UBND xã Phước An)") == true)
    var own = known
    own.signer = "Hiệu trưởng"
    let ours = DecisionReport(own, summary, law: summary.law, today: today).document()
    #expect(bases(ours).contains { $0.contains("Điều lệ Trường tiểu học") })
    #expect(bases(ours).contains { $0.contains("Biên bản họp Hội đồng") })
    #expect(ours.sentences.contains { $0.contains("có tên tại Điều 1 chịu trách nhiệm") })
  }

  @Test(
    "the place of a body is in its name, or a blank",
    arguments: [
      ("Chủ tịch Ủy ban nhân dân huyện Sông Hồng", "Sông Hồng"),
      ("Chủ tịch UBND xã Bình Minh, huyện Sông Hồng", "Bình Minh"),
      ("Chủ tịch Ủy ban nhân dân phường Xã Đàn", "Xã Đàn"),
      ("Chủ tịch Ủy ban nhân dân thị xã Sơn Tây", "Sơn Tây"),
      ("Chủ tịch Ủy ban nhân dân Quận 1", "Quận 1"),
      ("Chủ tịch Ủy ban nhân dân thành phố Hà Nội", "Hà Nội"),
      ("Chủ tịch Ủy ban nhân dân tỉnh", nil), ("Giám đốc Sở Giáo dục và Đào tạo", nil),
    ] as [(String, String?)])
  func place(_ name: String, _ place: String?) {
    #expect(SigningAuthority(name: name).place == place)
  }

  @Test("a draft does not assert the month of printing for what was over before it")
  func months() throws {
    func words(_ today: String, ended: String?, year: Int? = nil) throws -> String {
      PaperFrame(
        unit: try ReportSchool().summary().unit, today: day(today), number: nil, date: nil,
        ended: ended.map(day), year: year
      ).dateInWords
    }
    let blank = PaperFrame.blank
    #expect(try words("2026-06-30", ended: nil) == "ngày\(blank)tháng 6 năm 2026")
    #expect(try words("2026-02-28", ended: "2026-02-01") == "ngày\(blank)tháng 02 năm 2026")
    #expect(try words("2026-06-01", ended: "2026-06-30") == "ngày\(blank)tháng 6 năm 2026")
    let over = "ngày\(blank)tháng\(blank)năm"
    #expect(try words("2026-06-01", ended: "2026-05-31") == "\(over) 2026")
    #expect(try words("2026-06-30", ended: "2025-06-30", year: 2025) == "\(over) 2025")
  }

  @Test("a registration printed later is still of its own year, and counts staff, not pupils")
  func registration() throws {
    let school = try ReportSchool()
    let workspace = try school.school.scratch.open(.reading)
    let late = try RegistrationReport(
      workspace, year: AwardSchool.year, unit: nil, today: day("2026-11-20")
    ).document()
    let date = try #require(heading(late)?.placeAndDate)
    #expect(!date.contains("2026"))
    let group = late.cells("collectives").first { $0[1] == "Tổ 1" }
    let staff = try school.summary().roster.members(of: "to-1", on: day("2025-06-30"))
    #expect(group?[2] == String(staff.count))
  }

  @Test(
    "a subject names what is given, and only that",
    arguments: [
      (["LDTT", "CSTDCS"], "công nhận danh hiệu thi đua"),
      (["GKHT"], "tặng Giấy khen của Hiệu trưởng"),
      (["GKHT", "GKX", "HSXS"], "tặng hình thức khen thưởng và khen thưởng học sinh"),
      (["CTDCP"], "tặng Cờ thi đua của Chính phủ"),
      (["NGUT"], "tặng danh hiệu “Nhà giáo Ưu tú”"),
    ] as [([String], String)])
  func subject(_ codes: [String], _ words: String) {
    let law = RulePacks.vn2024
    let tiers = codes.compactMap { code in law.tiers.first { $0.code == code }?.id }
    #expect(tiers.count == codes.count)
    #expect(AwardWords.subject(tiers, law) == words)
  }

  @Test("forms of commendation stand without quotation marks, a pupil's title with them")
  func names() {
    let law = RulePacks.vn2024
    for tier in law.tiers where tier.kind == .form && !CertificateWords.honours.contains(tier.id) {
      #expect(AwardWords.given(tier.id, law) == "Tặng \(tier.name)")
    }
    for tier in law.tiers where tier.name == "Học sinh Xuất sắc" {
      #expect(AwardWords.given(tier.id, law) == "Tặng danh hiệu “Học sinh Xuất sắc”")
    }
    func given(_ code: String) -> String? {
      law.tiers.first { $0.code == code }.map { AwardWords.given($0.id, law) }
    }
    #expect(given("NGND") == "Tặng danh hiệu “Nhà giáo Nhân dân”")
    #expect(given("CTDBT") == "Tặng Cờ thi đua cấp bộ, tỉnh")
    // Who gets it stands behind it: `cho 02 học sinh`.
    #expect(given("GKHS") == "Tặng Giấy khen của Hiệu trưởng")
  }
}
