import Testing
import ThiduaCore

/// What a clerk types at the prompt means one thing or nothing.
@Suite("Finding by id or name")
struct LookupTests {
  private static let people = [
    ("gv-1", "Đỗ Bình"), ("gv-2", "Do Binh"), ("gv-3", "Lê Văn Ân"), ("gv-4", "Lê Văn An"),
    ("gv-5", "Phạm Đức"),
  ]

  private func find(_ text: String) -> String {
    do throws(Failure) {
      return try Lookup.find(
        text, among: LookupTests.people, id: { $0.0 }, name: { $0.1 }, what: Message(same: "x")
      ).0
    } catch {
      return error.message.vi
    }
  }

  @Test func aNameWithoutDiacriticsMayMeanAllThatDifferOnlyInThem() {
    for (text, ids) in [("do binh", ["gv-1", "gv-2"]), ("le van an", ["gv-3", "gv-4"])] {
      for id in ids { #expect(find(text).contains(id), "\(text): \(find(text))") }
    }
    #expect(find("an").contains("gv-3") && find("an").contains("gv-4"))
  }

  @Test func diacriticsDecide() {
    #expect(find("đỗ bình") == "gv-1")
    #expect(find("Lê Văn An") == "gv-4")
    #expect(find("văn ân") == "gv-3")
    #expect(find("pham duc") == "gv-5")
    #expect(find("gv-2") == "gv-2")
  }

  @Test("a short id that is a name of others too is asked back")
  func idOrName() {
    let things = [("hoa2", "Trần Văn Nam"), ("gv-9", "Lê Thị Hoà"), ("hoan", "Đỗ Hoàn")]
    func find(_ text: String) -> String {
      do throws(Failure) {
        return try Lookup.find(
          text, among: things, id: { $0.0 }, name: { $0.1 }, what: Message(same: "x")
        ).0
      } catch {
        return error.message.vi
      }
    }
    for id in ["hoa2", "gv-9", "hoan"] { #expect(find("hoa").contains(id), "\(find("hoa"))") }
    #expect(find("hoan") == "hoan")
    #expect(find("hoà") == "gv-9")
    #expect(find("hoa2") == "hoa2")
  }
}
