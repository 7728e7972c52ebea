import Testing
import ThiduaCore

struct RubricTests {
  static let names = [
    "lop-tuan", "giao-vien-thang", "nhan-vien-van-phong", "to-chuyen-mon", "truong-trong-cum",
    "ren-luyen-hoc-sinh",
  ]

  @Test(arguments: names)
  func everyFixtureIsReadAndWrittenWithoutLoss(_ name: String) throws {
    let (rubric, findings) = try Rubric.read(Samples.source(name))
    #expect(!findings.contains { $0.severity == .error })
    // The teacher's form declares 30 for items that make 30.5, as the real one does.
    #expect(findings.map(\.check) == (name == "giao-vien-thang" ? [.rubricTotalMismatch] : []))
    let written = Array(rubric.json.pretty.utf8)
    let again = try Rubric.load(SourceText(file: name, bytes: written))
    #expect(again == rubric)
    #expect(again.hash == rubric.hash)
  }

  private func findings(_ body: String) throws -> [String] {
    let text = """
      {"schema":"thidua.rubric/1","id":"r","title":"","subjects":"class","period":"week",
      \(body)}
      """
    let (_, findings) = try Rubric.read(SourceText(file: "r.json", bytes: Array(text.utf8)))
    return findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.check)" }
  }

  private func expect(
    _ body: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try findings(body)
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  private let items = """
    "groups":[{"id":"g","items":[{"id":"A","kind":"points","max":100}]}]
    """

  @Test func bandsWithGapsAndOverlaps() throws {
    func bands(
      _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      try expect("\(items),\n\"bands\":[\(text)]", expected, sourceLocation: sourceLocation)
    }
    try bands(
      #"{"name":"T","min":90},{"name":"K","min":null}"#,
      [])
    try bands(
      #"{"name":"T","min":90},{"name":"K","min":50}"#,
      ["3:50 rubric-band-gap"])
    try bands(
      #"{"name":"T","min":90},{"name":"K","min":90},{"name":"Y","min":null}"#,
      ["3:50 rubric-band-overlap"])
    try bands(
      #"{"name":"T","min":50},{"name":"K","min":90},{"name":"Y","min":null}"#,
      ["3:50 rubric-band-overlap"])
    try bands(
      #"{"name":"T","min":null},{"name":"K","min":null}"#,
      ["3:28 rubric-band-unreachable"])
    try bands(
      #"{"name":"T","min":101},{"name":"K","min":null}"#,
      ["3:28 rubric-band-unreachable"])
    // A1 91-100, A 71-90, B below: 90.5 belongs nowhere.
    try bands(
      #"{"name":"A1","min":91,"max":100},{"name":"A","min":71,"max":90},{"name":"B","min":null,"max":71}"#,
      ["3:70 rubric-band-gap", "3:103 rubric-band-overlap"])
    try bands(
      #"{"name":"T","min":90},{"name":"T","min":null}"#,
      ["3:40 duplicate-id"])
  }

  @Test func codesTotalsAndReferences() throws {
    let text = """
      "floor":10,"cap":5,
      "groups":[{"id":"g","cap":30,"items":[
      {"id":"A","kind":"points","max":20,"step":0.3},
      {"id":"A","kind":"event","points":-1},
      {"id":"B","kind":"band","levels":[]},
      {"id":"C","kind":"ratio","max":0}]}],
      "combine":"mean","bonus":{"cap":-1,"items":[{"id":"D","kind":"event","points":-1}]},
      "penalty":{"items":[{"id":"E","kind":"event","points":1}]},
      "bands":[{"name":"Tốt","min":null}],
      "knockouts":[{"when":"Z","band":"Tot"}],
      "ranking":{"by":["total"],"tieBreak":["gg","votes"]},
      "aggregate":[{"to":"day","by":"mean"},{"to":"year","weights":{"HK9":0}}]
      """
    try expect(
      text,
      [
        "2:9 bad-value", "2:18 rubric-total-mismatch", "3:27 rubric-total-mismatch",
        "4:43 rubric-step", "5:7 duplicate-id", "6:34 rubric-empty", "7:32 bad-value",
        "8:33 rubric-sign", "8:45 rubric-sign", "9:21 rubric-sign", "11:22 dangling-reference",
        "11:33 dangling-reference", "12:39 dangling-reference", "13:20 bad-value",
        "13:62 rubric-weight", "13:69 bad-value",
      ])
  }

  @Test("subjects and what they are ranked within are kinds that exist")
  func kindsOfSubjects() throws {
    let text = """
      {"schema":"thidua.rubric/1","id":"r","subjects":"clas","period":"week",
      "groups":[{"id":"g","items":[{"id":"A","kind":"points","max":100}]}],
      "ranking":{"by":["total"],"within":"khoi"}}
      """
    let (_, findings) = try Rubric.read(SourceText(file: "r.json", bytes: Array(text.utf8)))
    #expect(findings.map(\.check) == [.badValue, .badValue])
    #expect(findings.map { $0.place?.line } == [1, 3])
    #expect(findings.first?.remedy?.vi == "Ý bạn là 'class'?")
    try expect(
      #""groups":[{"id":"g","items":[{"id":"A","kind":"points","max":1}]}],"ranking":{"within":"pupil"}"#,
      ["2:88 bad-value"])
  }

  @Test func unknownAndForeignMembers() throws {
    try expect(
      #""groups":[{"id":"g","itms":[],"items":[{"id":"A","kind":"points","max":1,"free":2,"limit":null}]}]"#,
      ["2:21 unknown-key", "2:81 bad-value"])
    try expect(
      #""groups":[{"id":"g","items":[{"id":"A","kind":"event"}]}]"#,
      ["2:30 missing-field"])
    #expect(try findings(#""rounding":{"digits":7,"at":"begin"},"groups":[]"#).count == 3)
  }

  @Test func hashIgnoresSpacesNotRules() throws {
    let rubric = try Samples.rubric("lop-tuan")
    var other = rubric
    other.groups[0].items[0].scoring = .event(points: Points(-4), free: 0, limit: nil, step: nil)
    #expect(other.hash != rubric.hash)
    #expect(rubric.hash.utf8.count == 64)
  }

  @Test func brokenFilesNeverCrash() throws {
    let bytes = try Samples.source("giao-vien-thang").bytes
    for end in stride(from: 0, to: bytes.count, by: 17) {
      #expect(throws: Failure.self) {
        try Rubric.load(SourceText(file: "r", bytes: Array(bytes[0..<end])))
      }
    }
    var random = SplitMix(seed: 11)
    for _ in 0..<400 {
      var copy = bytes
      let index = Int.random(in: 0..<copy.count, using: &random)
      copy[index] = Array("0123456789-.\"{}[],:en".utf8).randomElement(using: &random) ?? 0
      guard let rubric = try? Rubric.load(SourceText(file: "r", bytes: copy)) else { continue }
      _ = try? Samples.ranking(rubric, "gv A1 2024-10 10\ngv T2 2024-10 3", "2024-10", ["gv"])
    }
  }
}
