import ThiduaCore

/// How fast everybody of a big school is judged for all tiers: the same workspace each time, in memory.
enum EligibilityBench {
  private static let root = "/truong"
  private static let year = YearID.school(2024)
  private static let years = 10
  private static let day = CivilDate(iso: "2025-06-10") ?? CivilDate(dayNumber: 0)

  /// Prints the times of each step; the steps are measured in one run, so that their ratios hold on any
  /// machine.
  static func run(people: Int) throws {
    let files = MemoryFileSystem()
    try fill(files, people: people)
    func open() throws -> Workspace {
      try Workspace(root, files: files, for: .reading, waitMilliseconds: 0)
    }
    let context = EligibilityContext(year: year, on: day, school: .upperSecondary)
    let tiers = context.pack.tiers
    var count = 0
    var size = 0
    let reading = try measure(5) {
      let workspace = try open()
      count = try workspace.history().awards.count + workspace.ratings().count
    }
    print("\(people) people, \(years) years, \(count) awards and ratings")
    line("reading the workspace", reading)
    let workspace = try open()
    _ = try workspace.history()
    _ = try workspace.roster()
    let gathering = try measure(5) { _ = try WorkspaceFacts(workspace, year: year, on: day) }
    line("gathering the facts", gathering)
    let facts = try WorkspaceFacts(workspace, year: year, on: day)
    var verdicts: [Verdict] = []
    let judging = measure(9) {
      verdicts = Eligibility.judge(facts.subjects, for: tiers, in: context, everyone: false)
    }
    line("judging for all tiers, \(verdicts.count) verdicts", judging)
    let text = measure(3) {
      count =
        EligibilityReport.lines(
          verdicts, in: context, width: 110, language: .vietnamese, everyone: false
        ).count
    }
    line("as text, \(count) lines", text)
    let json = measure(3) {
      size = Eligibility.jsonBytes(verdicts, in: context, language: .vietnamese).count
    }
    line("as JSON, \(size / 1_000_000) MB", json)
    let share = judging.median / reading.median
    print("judging takes \(Double(Int(share * 100)) / 100) of the time of reading the workspace")
  }

  private static func line(_ name: String, _ time: (best: Double, median: Double)) {
    func rounded(_ value: Double) -> String { String(Double(Int(value * 10_000)) / 10_000) }
    print("\(name): best \(rounded(time.best)) s, median \(rounded(time.median)) s")
  }

  private static func fill(_ files: MemoryFileSystem, people: Int) throws {
    let note = Workspace.Note(at: "2025-06-10T08:00:00Z", by: "bench", command: "bench")
    try Workspace.create(
      root, files: files,
      Unit(name: "Trường Đo Tốc Độ", code: "DTD", place: "Bình Minh", kind: .upperSecondary), note)
    let workspace = try Workspace(root, files: files, for: .changing, waitMilliseconds: 0)
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var roster = Roster()
    let units = max(1, people / 15)
    roster.put([Collective(id: "truong", name: "Trường", kind: .school, parent: nil)])
    roster.put(
      (0..<units).map {
        Collective(id: "to-\($0)", name: "Tổ \($0)", kind: .department, parent: "truong")
      })
    let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ", "Ngô"]
    let given = ["An", "Bình", "Cúc", "Dũng", "Đào", "Hà", "Khôi", "Lan", "Ý"]
    roster.put(
      (0..<people).map { index in
        Individual(
          id: "gv-\(index)",
          name: "\(family[random(family.count)]) Văn \(given[random(given.count)]) \(index)",
          start: CivilDate(year: 1995 + random(28), month: 1 + random(12), day: 1),
          positions: [
            Position(
              unit: "to-\(random(units))", role: index % 20 == 0 ? .leader : .teacher, post: nil,
              from: nil)
          ])
      })
    var history = History()
    for back in 0..<years {
      let past = year.advanced(by: -back)
      for group in 0..<units {
        history.ratings.append(
          RatingRecord(
            subject: "to-\(group)", year: past, rating: random(3) == 0 ? .excellent : .good))
      }
      for index in 0..<people {
        let rating: QualityRating =
          random(4) == 0 ? .excellent : random(12) == 0 ? .completed : .good
        history.ratings.append(RatingRecord(subject: "gv-\(index)", year: past, rating: rating))
        guard rating >= .good else { continue }
        func award(_ tier: String) {
          history.awards.append(
            AwardRecord(
              subject: "gv-\(index)", tier: tier, year: past, decision: "\(100 + back)/QĐ-SGDĐT",
              date: past.span().upperBound.adding(days: -60)))
        }
        award("lao-dong-tien-tien")
        if rating == .excellent { award("chien-si-thi-dua-co-so") }
        if random(40) == 0 { award("bang-khen-tinh") }
        if random(5) == 0 {
          history.initiatives.append(
            Initiative(
              id: "sk-\(back)-\(index)", title: "Sáng kiến \(index)", authors: ["gv-\(index)"],
              year: past, scope: random(6) == 0 ? .province : .unit, decision: "7/QĐ-SGDĐT",
              date: nil))
        }
      }
    }
    workspace.put(roster, at: Roster.path)
    workspace.put(history, at: History.path)
    _ = try workspace.commit(note)
  }
}
