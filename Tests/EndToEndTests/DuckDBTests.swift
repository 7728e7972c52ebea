import Foundation
import Testing

/// The ledger is plain JSON Lines: another program that reads it in place comes to the same totals.
@Suite("The ledger in DuckDB")
struct DuckDBTests {
  /// The query of the README, for the campaign of this test.
  private static func query() throws -> String {
    let text = try String(contentsOfFile: Repository.root + "/README.md", encoding: .utf8)
    let block = try #require(text.components(separatedBy: "```sql\n").dropFirst().first)
    let query = try #require(block.components(separatedBy: "```").first)
    #expect(query.contains("'ne-nep'"))
    return query.replacingOccurrences(of: "'ne-nep'", with: "'diem'")
  }

  private static let script = """
    import sys
    try:
        import duckdb
    except ImportError:
        sys.exit(3)
    for subject, total in duckdb.sql(sys.argv[1]).fetchall():
        print(subject, format(total, '.2f'))
    """

  @Test("our totals are those of the query, where DuckDB is at hand")
  func sameTotals() throws {
    let folder = Folder()
    let run = Runner(folder: folder.path)
    func done(_ line: String, input: String = "") {
      let answer = run(line, input: input)
      #expect(answer.code == 0, "\(line): \(answer.error)")
    }
    done(
      "init w --name 'Trường Sao' --code TS --place Sao --kind lowerSecondary --today 2024-09-01")
    folder.write(
      "w/rubrics/diem.json",
      #"""
      {"schema":"thidua.rubric/1","id":"diem","title":"Điểm","subjects":"class","period":"week",
       "groups":[{"id":"g","items":[{"id":"E","kind":"event","points":1,"step":0.1,"usual":99}]}],
       "aggregate":[{"to":"year","by":"sum"}]}
      """#)
    folder.write(
      "w/plans/p.json",
      #"{"schema":"thidua.plan/1","id":"p","kind":"annual","campaigns":[{"id":"diem","rubric":"diem"}]}"#
    )
    var classes = "id,name,kind,parent,small\nth,Trường Sao,school,,\n"
    var scores = "subject,criterion,period,value\n"
    for index in 0..<40 {
      classes += "6A\(index),Lớp 6A\(index),class,th,\n"
      for week in 1...10 {
        scores += "6A\(index),E,T\(week),\((index * 37 + week * 11) % 90 / 2),\n"
          .replacing(",\n", with: ".\(week % 10)\n")
      }
    }
    done("enroll import - --kind collectives -w w --today 2024-09-01", input: classes)
    done("score import - -w w --campaign diem --year 2024-2025 --today 2024-12-01", input: scores)
    let first = folder.text("w/years/2024-2025/scores.jsonl").split(separator: "\n")[3]
    let id = try #require(first.split(separator: "\"").dropFirst(3).first)
    done("score void \(id) --reason nhầm -w w --year 2024-2025")

    let ranked = run("score rank -w w --campaign diem --period year --year 2024-2025 -f csv")
    #expect(ranked.code == 0, "\(ranked.error)")
    let json = run("score rank -w w --campaign diem --period year --year 2024-2025 -f json")
    let rows = try #require(
      (JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])?["rows"]
        as? [[String: Any]])
    let ours = Set(rows.map { "\($0["subject"] ?? "") \($0["total"] ?? "")" })
    #expect(ours.count == 40)

    // Python as the one who runs the tests has it.
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "/"
    let python = Runner(folder: folder.path, environment: ["PATH": path, "HOME": home])
    let theirs = python.run(
      "/usr/bin/env", ["python3", "-c", DuckDBTests.script, try DuckDBTests.query()])
    // 3: there is no DuckDB; 127: there is no Python.
    guard theirs.code != 3, theirs.code != 127 else {
      print("DuckDB is not at hand (pip install duckdb): our ranking was not compared with it")
      return
    }
    #expect(theirs.code == 0, "\(theirs.error)")
    #expect(Set(theirs.output.split(separator: "\n").map { String($0) }) == ours)
  }
}
