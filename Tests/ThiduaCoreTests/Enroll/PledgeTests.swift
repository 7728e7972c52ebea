import Testing

@testable import ThiduaCore

@Suite("Pledges")
struct PledgeTests {
  private let year = YearID.school(2024)

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func drawn(_ contents: String? = nil) throws -> Scratch {
    let scratch = try Scratch.school()
    let items =
      try contents.map {
        try PledgeDesk.contents(
          Array($0.utf8), file: "gu.csv", tierID: { RulePacks.tierID($0) }, tierName: { $0 })
      } ?? []
    try scratch.change { workspace in
      try PledgeDesk(workspace, today: Scratch.today).draw(
        Pledge(
          id: "gu-1", year: year, title: "dạy tốt, học tốt",
          parties: [PledgeParty("to-1"), PledgeParty("to-2")], contents: items))
    }
    return scratch
  }

  private func act(_ scratch: Scratch, _ body: (PledgeDesk) throws -> Void) throws {
    try scratch.change { try body(PledgeDesk($0, today: Scratch.today)) }
  }

  @Test("from a draft over signatures to results")
  func life() throws {
    let scratch = try drawn("Nội dung,Chỉ tiêu,Đơn vị tính,Danh hiệu\nHọc sinh lên lớp,99%,,\n")
    try act(scratch) { desk in
      let number = try desk.add(
        "Bỏ học", tier: nil, target: .atMost(Points(1)), unit: "em", to: "gu-1")
      #expect(number == 2)
    }
    #expect(try scratch.open(.reading).pledge("gu-1").state == .draft)
    try act(scratch) {
      _ = try $0.sign(
        "gu-1", "to-1", by: "Nguyễn Thị Hoa", post: "Tổ trưởng", on: try day("2024-10-01"))
    }
    #expect(try scratch.open(.reading).pledge("gu").state == .signing(1))
    // Nothing changes in what somebody has signed.
    let addition = failure {
      try act(scratch) { _ = try $0.add("X", tier: nil, target: nil, unit: nil, to: "gu-1") }
    }
    #expect(addition?.kind == .refused)
    let early = PledgeContent.Result(party: "to-2", value: Points(99), note: nil, on: Scratch.today)
    #expect(failure { try act(scratch) { _ = try $0.record(early, for: 1, in: "gu-1") } } != nil)
    try act(scratch) {
      _ = try $0.sign("gu-1", "to-2", by: "Lê Thị Ánh", post: nil, on: try day("2024-10-02"))
    }
    let second = try day("2024-10-02")
    #expect(try scratch.open(.reading).pledge("gu-1").signedOn == second)
    for (party, number, value) in [
      ("to-1", 1, "99.5"), ("to-1", 2, "0"), ("to-2", 1, "98"), ("to-2", 2, "2"), ("to-2", 2, "1"),
    ] {
      try act(scratch) {
        _ = try $0.record(
          .init(party: party, value: Points(value), note: nil, on: Scratch.today), for: number,
          in: "gu-1")
      }
    }
    let pledge = try scratch.open(.reading).pledge("Dạy tốt, học tốt")
    #expect(pledge.state == .concluded)
    #expect(pledge.contents.map { $0.isMet(by: "to-1") } == [true, true])
    #expect(pledge.contents.map { $0.isMet(by: "to-2") } == [false, true])
    let text = try #require(try scratch.text("years/2024-2025/pledges.json"))
    #expect(text.hasPrefix("{\n  \"schema\": \"thidua.pledges/1\""))
    #expect(try scratch.audit().isClean)
  }

  @Test("what cannot be a pledge is refused")
  func refusals() throws {
    let scratch = try drawn()
    func refuse(_ pledge: Pledge) {
      #expect(failure { try act(scratch) { try $0.draw(pledge) } }?.kind == .refused)
    }
    let two = [PledgeParty("to-1"), PledgeParty("to-2")]
    refuse(Pledge(id: "gu-1", year: year, title: "x", parties: two))
    refuse(Pledge(id: "gu 2", year: year, title: "x", parties: two))
    refuse(Pledge(id: "gu-2", year: year, title: "x", parties: [PledgeParty("to-1")]))
    refuse(Pledge(id: "gu-2", year: year, title: "x", parties: two + [PledgeParty("to-1")]))
    let wrong = DateSpan(from: try day("2025-01-02"), to: try day("2025-01-01"))
    refuse(Pledge(id: "gu-2", year: year, title: "x", span: wrong, parties: two))
    // Nothing to sign yet, and a stranger.
    for party in ["to-1", "vp"] {
      #expect(
        failure {
          try act(scratch) {
            _ = try $0.sign("gu-1", party, by: "A", post: nil, on: Scratch.today)
          }
        } != nil)
    }
    let error = failure {
      _ = try PledgeDesk.contents(
        Array("content,target,tier\n,,\nA,nhiều,\nB,1,XYZ\n,,\n".utf8), file: "gu.csv",
        tierID: { RulePacks.tierID($0) }, tierName: { $0 })
    }
    #expect(error?.findings.map { $0.place?.line ?? 0 } == [3, 4])
  }

  @Test(
    "targets as clerks write them",
    arguments: [
      ("95", "≥ 95"), (">= 95,5", "≥ 95,5"), ("≥3", "≥ 3"), ("<=2", "≤ 2"), ("Không quá 2", "≤ 2"),
      ("tối đa 0", "≤ 0"), ("ít nhất 1", "≥ 1"), ("nhiều", ""), ("-1", ""), ("", ""),
    ])
  func targets(_ text: String, _ expected: String) {
    #expect((PledgeContent.Target(text)?.text ?? "") == expected)
  }

  @Test("a pledge not all have signed has a blank day and month of its first signing")
  func unsigned() throws {
    let scratch = try drawn("content,target,tier\nHọc sinh lên lớp,99%,\n,,LDTT\n")
    func opening() throws -> String {
      let workspace = try scratch.open(.reading)
      let document = try PledgeReport(
        workspace, try workspace.pledge("gu-1"), today: try day("2026-06-30")
      ).document()
      // A title whose number nobody wrote has none.
      #expect(document.tables.last?.rows.count == 1)
      #expect(!document.sentences.contains { $0.contains("Từ 1 ") })
      return document.sentences.first { $0.hasPrefix("Hôm nay") } ?? ""
    }
    let blank = PaperFrame.blank
    #expect(try opening().hasPrefix("Hôm nay, ngày\(blank)tháng\(blank)năm 2026, tại"))
    try act(scratch) {
      _ = try $0.sign("gu-1", "to-1", by: "Hoa", post: nil, on: try day("2024-10-11"))
    }
    #expect(try opening().hasPrefix("Hôm nay, ngày\(blank)tháng\(blank)năm 2024, tại"))
    #expect(try scratch.open(.reading).pledge("gu-1").contents[1].target == nil)
  }

  @Test("the paper names parties, targets and results, and has a place for every signature")
  func paper() throws {
    let scratch = try drawn("content,target,tier\nHọc sinh lên lớp,99%,\n,2,LDTT\n")
    for (party, name) in [("to-1", "Nguyễn Thị Hoa"), ("to-2", "Lê Thị Ánh")] {
      try act(scratch) {
        _ = try $0.sign("gu-1", party, by: name, post: "Tổ trưởng", on: try day("2024-10-01"))
      }
    }
    let workspace = try scratch.open(.reading)
    let document = try PledgeReport(
      workspace, try workspace.pledge("gu-1"), today: Scratch.today
    ).document()
    let tables = document.tables
    #expect(tables.map(\.key) == ["contents", "titles"])
    #expect(tables[0].rows.count == 1 && tables[1].rows.count == 1)
    let blocks = document.sections.flatMap(\.blocks)
    let signers = blocks.flatMap { block -> [SignatureBlock.Signer] in
      if case .signature(let end) = block { end.signers } else { [] }
    }
    #expect(signers.map(\.name) == ["Nguyễn Thị Hoa", "Lê Thị Ánh"])
    let words = blocks.compactMap { block -> String? in
      if case .paragraph(let text) = block { text.plain } else { nil }
    }.joined(separator: "\n")
    #expect(words.contains("ngày 01 tháng 10 năm 2024"))
    #expect(words.contains("1. Tổ 1: đại diện là Nguyễn Thị Hoa, chức vụ: Tổ trưởng."))
    #expect(words.contains("lập thành 02 bản"))
  }
}
