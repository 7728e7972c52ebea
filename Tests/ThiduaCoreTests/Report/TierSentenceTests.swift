import Testing

@testable import ThiduaCore

/// Every tier in every paper that names it: for one and for several, of every kind that can be given it.
@Suite("The sentences of every tier")
struct TierSentenceTests {
  private static let today = day("2025-06-30")
  private static let kinds: [(kind: NomineeKind, subjects: [String])] = [
    (.collective, ["to-1", "to-2"]), (.individual, ["gv-1", "gv-2"]), (.pupil, ["hs-1", "hs-2"]),
  ]

  /// One decision for every tier, kind of nominee and number of them, and one for all tiers at once.
  private func decided() throws -> ReportSchool {
    let school = try ReportSchool()
    try school.school.scratch.importing(
      .individuals, "id,name,unit,role,birth\nhs-2,Ngô Minh Khôi,2A,pupil,2017-03-04\n")
    try school.school.scratch.change { workspace in
      var nominations = try workspace.nominations(AwardSchool.year)
      var decisions = try workspace.decisions(AwardSchool.year)
      func give(_ given: [(tier: String, subject: String)]) {
        let paper = "\(100 + decisions.count)/QĐ-THHS"
        var ids: [String] = []
        for (tier, subject) in given {
          let id = "dn-2024-\(padded(nominations.count + 100, to: 3))"
          var nomination = Nomination(
            id: id, subject: subject, tier: tier, year: AwardSchool.year, category: .merit,
            campaign: nil, initiative: nil, summary: nil, event(.proposed, nil))
          for state in [NominationState.voted, .submitted, .awarded] {
            try? nomination.move(event(state, paper))
          }
          nominations.append(nomination)
          ids.append(id)
        }
        decisions.append(
          Decision(
            number: paper, date: day("2025-06-25"), kind: .award, signer: nil, nominations: ids))
      }
      let tiers = RulePacks.vn2024.tiers
      for tier in tiers {
        for (kind, subjects) in Self.kinds where Self.nominees(of: tier).contains(kind) {
          give([(tier.id, subjects[0])])
          give(subjects.map { (tier.id, $0) })
        }
      }
      give(
        tiers.flatMap { tier in
          Self.kinds.filter { Self.nominees(of: tier).contains($0.kind) }
            .flatMap { $0.subjects.map { (tier.id, $0) } }
        })
      workspace.put(nominations, at: Workspace.path(AwardSchool.year, "nominations.json"))
      workspace.put(decisions, at: Workspace.path(AwardSchool.year, "decisions.json"))
    }
    return school
  }

  private static func nominees(of tier: AwardTier) -> [NomineeKind] {
    tier.nominees + tier.otherNominees
  }

  private func event(_ state: NominationState, _ paper: String?) -> Nomination.Event {
    Nomination.Event(
      state: state, at: "2025-06-25T00:00:00Z", by: "x", paper: paper,
      date: paper.map { _ in day("2025-06-25") })
  }

  /// The words of a paper, a sentence each.
  private func sentences(_ document: ReportDocument) -> [String] {
    document.sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .title(let title): [title.subject ?? ""]
      case .centredLine(let text), .note(let text): [text]
      case .legalBases(let texts): texts
      case .paragraph(let text): [text.plain]
      case .list(let items): items.map(\.plain)
      case .appendix(_, let title, let reference): [title, reference ?? ""]
      case .table(let table):
        table.rows.compactMap { if case .group(let title) = $0 { title } else { nil } }
      case .certificate(let sheet): sheet.texts.map(\.text)
      default: []
      }
    }
  }

  /// What stands twice where it should stand once.
  private func fault(_ sentence: String) -> String? {
    let text = sentence.lowercased()
    let words = text.split { !$0.isLetter }.map(String.init)
    for length in 1...3 {
      for start in words.indices where start + 2 * length <= words.count {
        let one = words[start..<(start + length)]
        let next = words[(start + length)..<(start + 2 * length)]
        // `năm học … - …` and such have digits between; names may repeat a syllable, but not here.
        if one.elementsEqual(next) { return one.joined(separator: " ") }
      }
    }
    // One clause gives to one: `tặng … cho học sinh cho 01 học sinh`.
    for clause in text.split(whereSeparator: { ";:.".contains($0) }) {
      let words = clause.split(separator: " ")
      for word in ["cho", "tặng"] where words.count(where: { $0 == word }) > 1 {
        return "\(word) … \(word)"
      }
    }
    let clumsy = [
      "danh hiệu “cờ", "danh hiệu “giấy khen", "danh hiệu “bằng khen", "tặng nhà giáo",
      "công nhận giấy khen", "công nhận bằng khen", "công nhận cờ", "các 01", "“”",
    ]
    return clumsy.first { text.contains($0) }
  }

  @Test("no sentence says a thing twice")
  func sentences() throws {
    let summary = try decided().summary()
    let decisions = summary.decisions.filter { $0.kind == .award && $0.nominations.count > 0 }
      .filter { $0.number.hasSuffix("/QĐ-THHS") }
    #expect(decisions.count > 2 * summary.law.tiers.count)
    var checked = 0
    func check(_ document: ReportDocument, _ what: String) {
      for sentence in sentences(document) {
        checked += 1
        if let found = fault(sentence) { Issue.record("\(what): \(found): \(sentence)") }
      }
    }
    for decision in decisions {
      let tier = decision.nominations.count <= 2 ? decision.nominations.first : nil
      let what = summary.nominations.first { $0.id == tier }?.tier ?? "all"
      check(
        DecisionReport(decision, summary, law: summary.law, today: Self.today).document(),
        "decision \(what)")
      // The other papers of the pair of decisions differ in their counts alone.
      guard decision.nominations.count > 1 else { continue }
      let submission = Submission(
        number: "5/TTr-THHS", date: decision.date,
        to: what == "all" ? "Hiệu trưởng Trường Tiểu học Hoa Sen" : "Chủ tịch UBND xã Phước An",
        nominations: decision.nominations)
      check(
        SubmissionReport(submission, summary, law: summary.law, today: Self.today).document(),
        "submission \(what)")
      check(
        try CertificateReport(
          decision, summary, law: summary.law, layout: .full, subject: nil, today: Self.today
        ).document(), "certificate \(what)")
    }
    check(
      NomineesReport(summary, tier: nil, authority: nil, today: Self.today).document(), "nominees")
    #expect(checked > 1000)
  }

  @Test("minutes that vote on every tier say nothing twice")
  func minutes() throws {
    let summary = try decided().summary()
    let council = try #require(summary.councils.first { $0.kind == .emulation })
    var meeting = Meeting(
      id: "h-9", date: day("2025-06-20"), council: council.decision, members: 5,
      present: council.voters.map(\.id), written: [])
    for nomination in summary.nominations {
      meeting.add(
        Ballot(
          nomination: nomination.id, round: 1, recused: [], method: .secretBallot, issued: 5,
          yes: 5, no: 0, blank: 0, unreturned: 0, base: .allMembers, share: VoteShare(">=80/100"),
          required: 4, passed: true, citation: "x", at: "2025-06-20T00:00:00Z", by: "x"))
    }
    let document = MinutesReport(meeting, summary, today: Self.today).document()
    for sentence in sentences(document) {
      // A person who is voted on for many tiers stands in a list of names many times.
      let words = sentence.split(separator: ":").first.map(String.init) ?? ""
      if let found = fault(words) { Issue.record("minutes: \(found): \(sentence)") }
    }
  }

  @Test("the test sees what it looks for")
  func eyes() {
    #expect(fault("Tặng Giấy khen của Hiệu trưởng cho học sinh cho 01 học sinh.") != nil)
    #expect(fault("tặng tặng Bằng khen") != nil)
    #expect(fault("đạt danh hiệu danh hiệu Học sinh Giỏi") != nil)
    #expect(fault("tặng hình thức khen thưởng, khen thưởng học sinh") != nil)
    #expect(fault("Công nhận danh hiệu “Lao động tiên tiến” cho 02 cá nhân;") == nil)
  }

  @Test("one is not several")
  func numbers() throws {
    let summary = try decided().summary()
    func text(_ count: Int) throws -> String {
      let decision = try #require(
        summary.decisions.first {
          $0.number.hasSuffix("/QĐ-THHS") && $0.nominations.count == count
        })
      return DecisionReport(decision, summary, law: summary.law, today: Self.today).document()
        .sentences.joined(separator: "\n")
    }
    #expect(try !text(1).contains("các tập thể") && !text(1).contains("các cá nhân"))
    #expect(try text(2).contains("Khen thưởng các "))
  }
}
