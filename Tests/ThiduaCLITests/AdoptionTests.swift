import Testing

@testable import ThiduaCLI
@testable import ThiduaCore

@Suite("check --adopt")
struct AdoptionTests {
  private let files = MemoryRun.workspace()

  private func run(_ line: String) -> MemoryRun {
    MemoryRun(
      words: line.split(separator: " ").map(String.init) + ["--today", "2025-06-20"], files: files,
      folder: "/truong")
  }

  private func write(_ path: String, _ text: String) throws {
    try files.makeFolder(parentPath("/truong/\(path)"), mode: 0o700)
    try files.write("/truong/\(path)", Array(text.utf8), mode: 0o600)
  }

  private let plan = "{ \"schema\": \"thidua.plan/1\", \"id\": \"a\", \"kind\": \"annual\" }\n"

  @Test("what several checks stumble over is told of once")
  func once() throws {
    try write(
      "rules/a.json",
      """
      { "schema": "thidua.rules/1", "id": "a", "title": "Quy chế", "citation": "QĐ 1", "issuer": "UBND",
        "from": "2025-06-01", "tiers": [ { "tier": "CSTDCS", "threshold": 80 } ] }
      """)
    // Who sits on a council is read by its law, and with it the same file.
    try write(
      "years/2024-2025/councils.json",
      """
      { "schema": "thidua.councils/1", "councils": [ { "decision": "29/QĐ-THHS", "date": "2024-09-16",
        "members": [ { "id": "ht", "name": "Lê Mai", "role": "chair" } ] } ] }
      """)
    let lines = run("check").output.split(separator: "\n").filter { $0.contains("[bad-value]") }
    #expect(lines.count == 1 && lines.first?.contains("0.85") == true, "\(lines)")
  }

  @Test("what cannot be read stays outside and is named at its place; the rest is taken in")
  func unreadable() throws {
    try write("plans/a.json", plan)
    try write("plans/b.json", plan.replacing("annual", with: "yearly"))
    try write("rules/c.json", "{ \"schema\": \"thidua.rules/1\", ")
    // Two of one year, so that the first does not hide the second.
    try write("years/2024-2025/pledges.json", "{ \"schema\": \"thidua.pledges/1\", \"x\": 1 }\n")
    try write("years/2024-2025/ratings.json", "{}\n")
    try write("years/2024-2025/scores.jsonl", "{\"id\":\n")
    try write("years/2024-2025/narrative.md", "## Bài học kinh nghiệm\n\n- {{khong.co}}\n")
    let broken = [
      "plans/b.json", "rules/c.json", "years/2024-2025/pledges.json",
      "years/2024-2025/ratings.json", "years/2024-2025/scores.jsonl",
    ]
    let first = run("check --adopt")
    #expect(first.code == 65, "\(first.errors)")
    #expect(
      first.errors.contains(
        "Đã đưa vào nhật ký: plans/a.json, years/2024-2025/narrative.md"), "\(first.errors)")
    #expect(
      first.errors.contains(
        "Chưa đưa vào nhật ký vì không đọc được: \(broken.joined(separator: ", "))"),
      "\(first.errors)")
    for path in broken { #expect(first.output.contains("\(path):1:"), "\(path): \(first.output)") }
    // Again there is nothing to take in, and it is said as loudly.
    let log = files.contents["/truong/journal.jsonl"]
    let again = run("check --adopt --quiet")
    #expect(again.code == 65 && files.contents["/truong/journal.jsonl"] == log)
    #expect(again.output.contains("plans/b.json:1:"))
    // Where nothing could be adopted, adopting is not proposed.
    #expect(!run("check").errors.contains("--adopt"))
    let english = run("check --adopt --lang en")
    #expect(english.errors.contains("Not taken into the journal"), "\(english.errors)")
    // Mended, all goes in.
    try write("plans/b.json", plan.replacing("\"a\"", with: "\"b\""))
    for path in broken.dropFirst() { try files.remove("/truong/\(path)") }
    #expect(run("check").errors.contains("--adopt"))
    let mended = run("check --adopt")
    #expect(mended.code == 1 && mended.errors.contains("plans/b.json"), "\(mended.errors)")
    try write("years/2024-2025/narrative.md", "## Bài học kinh nghiệm\n\n- Một.\n")
    #expect(run("check --adopt").code == 0)
  }

  @Test("an edit that breaks a file the journal knows is not taken in either")
  func edited() throws {
    try write("plans/a.json", plan)
    #expect(run("check --adopt").code == 0)
    try write("plans/a.json", plan.replacing("\"kind\"", with: "\"loai\""))
    let log = files.contents["/truong/journal.jsonl"]
    let refused = run("check --adopt")
    #expect(refused.code == 65 && refused.output.contains("plans/a.json:1:41"), "\(refused.output)")
    #expect(files.contents["/truong/journal.jsonl"] == log)
    try write("thidua.json", "{")
    #expect(run("check --adopt").code == 65)
  }
}
