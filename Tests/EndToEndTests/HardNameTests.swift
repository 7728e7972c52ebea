import Foundation
import Glibc
import Testing

/// Names that no file can have, and links that lead in a circle.
@Suite("Hard names")
struct HardNameTests {
  private static let long = String(repeating: "a", count: 300)

  @Test(
    "an empty name, a name that is too long, a circle of links: told in words, by the contract's codes"
  )
  func names() throws {
    let school = School(at: .enrolled)
    #expect(symlink("vong-2", school.folder.path("vong-1")) == 0)
    #expect(symlink("vong-1", school.folder.path("vong-2")) == 0)
    let set = "report all --year 2024-2025 --format md -d"
    let long = Self.long
    for (line, code, words) in [
      // Where something is written.
      ("enroll list -o ''", 73, "để trống"), ("enroll list -o \(long).csv", 73, "quá dài"),
      ("enroll list -f csv -o vong-1", 73, "không dẫn tới đâu"),
      ("enroll list -f csv -o vong-1/a.csv", 73, "không có thư mục"),
      ("\(set) ''", 73, "để trống"), ("\(set) \(long)", 73, "quá dài"),
      ("\(set) vong-1", 73, "vong-1"),
      ("init '' --sample", 73, "để trống"), ("init \(long) --sample", 73, "quá dài"),
      ("init vong-1 --sample", 73, "vong-1"),
      // Where something is read.
      ("plan check ''", 66, "để trống"), ("plan check \(long)", 66, "không có tệp"),
      ("plan check vong-1", 66, "không dẫn tới tệp nào"),
      ("plan import ''", 66, "để trống"), ("plan import vong-1", 66, "không dẫn tới tệp nào"),
      ("enroll import '' --kind ratings", 66, "để trống"),
      ("enroll import \(long) --kind ratings", 66, "không có tệp"),
      ("enroll import truong --kind ratings", 66, "là thư mục"),
      ("enroll list -w ''", 66, "để trống"),
      ("enroll list -w \(long)", 66, "không phải thư mục làm việc"),
      ("enroll list -w vong-1", 66, "không phải thư mục làm việc"),
      ("report stale ''", 66, "để trống"), ("report stale \(long)", 66, "không có"),
      ("report stale vong-1", 66, "không có"),
    ] {
      let answer = school.refused(line, code: Int32(code), saying: words)
      for english in ["File name", "Too many", "No such", "Invalid"] {
        #expect(!answer.error.contains(english), "\(line): \(answer.error)")
      }
    }
    // Nothing is changed for an answer that has no place to go to.
    school.refused(
      "award nominate gv-01 --tier LDTT --year 2024-2025 -o ''", code: 73, saying: "để trống")
    // An empty variable is none.
    let bare = school.run.with(["THIDUA_WORKSPACE": ""])
    #expect(bare("enroll list").code == 66)
    #expect(bare("enroll list -w truong").code == 0)
  }

  @Test("the longest name there can be is written")
  func longest() {
    let school = School(at: .enrolled)
    let name = String(repeating: "ă", count: 125) + ".csv"
    #expect(name.utf8.count == 254)
    #expect(school.run("enroll list -o \(name)").code == 0)
    #expect(school.folder.exists(name))
    #expect(!school.folder.snapshot().keys.contains { $0.hasSuffix("thidua-tmp") })
  }

  @Test("a data file that is a circle of links is refused, and not gone round for ever")
  func data() {
    let school = School(at: .enrolled)
    let roster = school.folder.path("truong/history.json")
    #expect(rename(roster, roster + ".cu") == 0 && symlink("history.json", roster) == 0)
    school.refused("enroll history gv-01", code: 77, saying: "liên kết")
  }
}
