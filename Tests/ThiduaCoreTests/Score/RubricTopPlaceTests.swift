import Testing
import ThiduaCore

@Suite("Among the first")
struct RubricTopPlaceTests {
  @Test("places for a band are counted among those who are ranked together")
  func within() throws {
    func rubric(_ within: String) throws -> Rubric {
      try Rubric.load(
        SourceText(
          file: "r.json",
          bytes: Array(
            #"""
            {"schema":"thidua.rubric/1","id":"r","title":"","subjects":"class","period":"week",
             "groups":[{"id":"g","items":[{"id":"P","kind":"points","max":100}]}],
             "bands":[{"name":"T","min":50,"requires":[{"top":1}]},{"name":"K","min":null}],
             "ranking":{"by":["total"]\#(within)}}
            """#.utf8)))
    }
    let ledger = "a P T05 90\nb P T05 80\nc P T05 70\nd P T05 60"
    let grades = ["a": "k6", "b": "k6", "c": "k7", "d": "k7"].mapValues { ["grade": $0] }
    func bands(_ within: String) throws -> [String?] {
      let ranking = try Samples.ranking(
        rubric(within), ledger, "T05", ["a", "b", "c", "d"], ancestors: grades)
      return try ["a", "b", "c", "d"].map { try ranking.row($0).band.band }
    }
    #expect(try bands("") == ["T", "K", "K", "K"])
    #expect(try bands(#","within":"grade""#) == ["T", "K", "T", "K"])
  }
}
