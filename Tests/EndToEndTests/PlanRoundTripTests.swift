import Foundation
import Testing

@Suite("A plan's paper, read again")
struct PlanRoundTripTests {
  /// `report plan` writes the sample's plans as Word; `plan import` must find in them what was in the plan.
  @Test(
    "what report plan writes, plan import reads",
    arguments: ["ke-hoach-2023-2024", "ke-hoach-2024-2025", "ke-hoach-2025-2026"])
  func reportAndImport(_ id: String) throws {
    let (folder, run) = Repository.copy()
    let school = "samples/truong-tieu-hoc"
    #expect(run("report plan --plan \(id) -w \(school) -o k.docx").code == 0)
    let answer = run("plan import k.docx")
    #expect(answer.code == 0, "\(answer.error)")
    #expect(!answer.error.contains("chưa xếp được:"), "\(answer.error)")
    let read = try plan(answer.output)
    let kept = try plan(
      String(contentsOfFile: folder.path("\(school)/plans/\(id).json"), encoding: .utf8))
    for member in ["number", "date", "place", "title", "issuer", "purposes", "requirements"] {
      #expect(read[member] as? NSObject == kept[member] as? NSObject, "\(member)")
    }
    for member in ["recipients", "signer"] {
      #expect(read[member] as? NSObject == kept[member] as? NSObject, "\(member)")
    }
    for (member, parts) in [
      // A task without a quarter stands below the last quarter of the printed table, and is read as its.
      ("tasks", ["text", "lead", "support", "due"]),
      (
        "campaigns", ["name", "launchedBy", "period", "purpose", "scope", "audience", "milestones"]
      ),
      ("legalBases", ["kind", "date", "issuer", "relation"]), ("responsibilities", ["actor"]),
      ("targets", []),
    ] {
      let (mine, theirs) = (records(read, member), records(kept, member))
      #expect(mine.count == theirs.count, "\(member)")
      for (one, other) in zip(mine, theirs) {
        for part in parts {
          #expect(one[part] as? NSObject == other[part] as? NSObject, "\(member).\(part)")
        }
      }
    }
  }

  private func plan(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  private func records(_ plan: [String: Any], _ member: String) -> [[String: Any]] {
    plan[member] as? [[String: Any]] ?? []
  }
}
