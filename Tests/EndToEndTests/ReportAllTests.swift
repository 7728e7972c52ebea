import Foundation
import Glibc
import Testing

/// The whole set of papers on a real disk: times of files, links, permissions, kills.
@Suite("A folder of papers on disk")
struct ReportAllTests {
  private static let line = "report all --year 2024-2025 -d vb --format md --today 2025-07-01"

  private func times(_ folder: Folder) -> [String: Int] {
    var times: [String: Int] = [:]
    for name in folder.snapshot("vb").keys {
      var info = stat()
      guard stat(folder.path("vb/" + name), &info) == 0 else { continue }
      times[name] = Int(info.st_mtim.tv_sec) * 1_000_000_000 + Int(info.st_mtim.tv_nsec)
    }
    return times
  }

  @Test("a second run touches no file, and the workspace is none the wiser")
  func untouched() {
    let school = School(at: .decided)
    let before = school.folder.snapshot(School.name)
    let first = school.run(Self.line)
    #expect(first.code == 0, "\(first.error)")
    #expect(first.bytes.isEmpty && first.errorLines.count == 1)
    // No progress where nobody watches.
    #expect(!first.error.contains("\u{1B}") && !first.error.contains("\r"))
    let times = times(school.folder)
    #expect(times.count > 5)
    let papers = school.folder.snapshot("vb")
    // The same folder by other spellings.
    for folder in ["vb/", "./vb", "../\((school.folder.path as NSString).lastPathComponent)/vb"] {
      let again = school.run(Self.line.replacing("-d vb", with: "-d \(folder)"))
      #expect(again.code == 0, "\(again.error)")
    }
    #expect(self.times(school.folder) == times)
    #expect(school.folder.snapshot("vb") == papers)
    #expect(school.folder.snapshot(School.name) == before)
    school.isSound()
    #expect(school.run("report stale vb --today 2030-01-01").code == 0)
  }

  @Test("a folder of its own inside the workspace is none of check's business")
  func inside() {
    let school = School(at: .decided)
    let answer = school.run(Self.line.replacing("-d vb", with: "-d truong/van-ban"))
    #expect(answer.code == 0, "\(answer.error)")
    school.isSound()
    #expect(school.run("report stale truong/van-ban").code == 0)
    school.refused(
      Self.line.replacing("-d vb", with: "-d truong/years/2024-2025"), saying: "dữ liệu")
    school.refused(Self.line.replacing("-d vb", with: "-d truong"), saying: "dữ liệu")
  }

  @Test("bad folders: a file, no permission, a link in a paper's place")
  func bad() throws {
    let school = School(at: .decided)
    school.folder.write("tep", "x")
    school.refused(Self.line.replacing("-d vb", with: "-d tep"), code: 73, saying: "tep")
    school.refused(Self.line.replacing("-d vb", with: "-d tep/vb"), code: 73, saying: "tep")
    #expect(school.run(Self.line).code == 0)
    // What a link leads to is not written.
    school.folder.write("cua-toi.txt", "giữ")
    let paper = school.folder.path("vb/13-tong-ket.md")
    #expect(unlink(paper) == 0 && symlink(school.folder.path("cua-toi.txt"), paper) == 0)
    let kept = school.run(Self.line)
    #expect(kept.code == 1 && kept.error.contains("13-tong-ket.md"))
    #expect(school.run(Self.line + " --force").code == 0)
    #expect(school.folder.text("cua-toi.txt") == "giữ")
    #expect(school.folder.text("vb/13-tong-ket.md").contains("BÁO CÁO"))
    guard getuid() != 0 else { return }
    chmod(school.folder.path("vb"), 0o500)
    school.folder.write("truong/years/2024-2025/narrative.md", "## Bài học kinh nghiệm\n\n- Một.\n")
    #expect([73, 77].contains(school.run(Self.line).code))
    chmod(school.folder.path("vb"), 0o700)
  }

  @Test("hostile names in the data make plain file names and harmless pages")
  func hostile() {
    let school = School(at: .decided)
    let folder = school.folder
    let path = "truong/years/2024-2025/decisions.json"
    let text = folder.text(path)
    let number =
      (school.object("years/2024-2025/decisions.json")["decisions"] as? [[String: Any]])?
      .first?["number"] as? String
    let old = "\"\(number ?? "")\""
    #expect(text.contains(old))
    let evil = "../../etc/<img src=x onerror=alert(1)> $(touch x) ' ; rm -rf"
    folder.write(path, text.replacing(old, with: "\"\(evil)\""))
    let nominations = "truong/years/2024-2025/nominations.json"
    folder.write(nominations, folder.text(nominations).replacing(old, with: "\"\(evil)\""))
    let answer = school.run(Self.line)
    #expect(answer.code == 0, "\(answer.error)")
    let names = folder.snapshot("vb").keys
    #expect(names.contains { $0.hasPrefix("10-quyet-dinh-etc-img-src-x") })
    #expect(names.allSatisfy { !$0.contains("/") && !$0.contains(" ") && !$0.contains("$") })
    #expect(!folder.text("vb/index.html").contains("<img"))
    #expect(!folder.exists("../etc") && !folder.exists("x"))
  }

  @Test("two runs at once end with one whole set")
  func parallel() throws {
    let school = School(at: .decided)
    let all = try (0..<4).map { _ in
      try #require(school.run.start(Binary.path, words(Self.line)))
    }
    for running in all { #expect(running.wait().code == 0) }
    #expect(school.run("report stale vb").code == 0)
    #expect(
      !school.folder.snapshot("vb").keys.contains { $0.hasPrefix(".") || $0.hasSuffix("tmp") })
  }

  @Test(
    "killed at any write, the next run goes on and takes nothing for an edit",
    .enabled(if: KillTests.strace != nil, "strace is missing or may not trace"),
    arguments: ["rename", "fsync", "unlink"])
  func killed(_ call: String) throws {
    let strace = try #require(KillTests.strace)
    let start = School(at: .decided)
    #expect(start.run(Self.line).code == 0)
    // Another day is another state of every paper.
    let later = Self.line.replacing("2025-07-01", with: "2025-08-02")
    let whole = School(Folder(copying: start.folder.path))
    #expect(whole.run(later).code == 0)
    let new = whole.folder.snapshot("vb")
    let old = start.folder.snapshot("vb")
    #expect(old != new)
    var kills = 0
    for number in [1, 2, 3, 5, 8, 13, 21, 34] {
      let copy = School(Folder(copying: start.folder.path))
      let answer = copy.run.run(
        strace, KillTests.inject(call, "signal=KILL", number) + words(later))
      guard answer.signal != 0 || answer.code != 0 else { break }
      kills += 1
      // Every paper is wholly the old or wholly the new one.
      for (name, content) in copy.folder.snapshot("vb")
      where !name.hasPrefix(".") && !name.hasSuffix("-tmp") {
        #expect(content == old[name] || content == new[name], "\(call) \(number): \(name)")
      }
      // No person edited anything, and what is told of each paper is so.
      let interrupted = copy.run.run(Binary.path, words("report stale vb --format json"))
      #expect([0, 1].contains(interrupted.code), "\(call) \(number): \(interrupted.error)")
      let told = copy.folder.snapshot("vb")
      let isBegun = told.keys.contains(".thidua-pending.json")
      for file in interrupted.object["files"] as? [[String: Any]] ?? [] {
        let name = file["name"] as? String ?? ""
        #expect(file["edited"] as? Bool == false, "\(call) \(number): \(name)")
        let isMade = told[name] == new[name]
        let isFresh = file["state"] as? String == "fresh"
        #expect(isFresh == (isMade || !isBegun), "\(call) \(number): \(name)")
      }
      if isBegun, told["manifest.json"] != new["manifest.json"] {
        let spoken = copy.run("report stale vb")
        #expect(spoken.error.contains("bị ngắt giữa chừng"), "\(spoken.error)")
        #expect(!spoken.output.contains("sửa tay"), "\(spoken.output)")
      }
      let again = copy.run(later)
      #expect(again.code == 0, "\(call) \(number): \(again.error)")
      #expect(copy.folder.snapshot("vb") == new, "\(call) \(number)")
    }
    #expect(kills > 0)
  }

  @Test(
    "a first run that is killed has an account too", .enabled(if: KillTests.strace != nil))
  func killedFirst() throws {
    let strace = try #require(KillTests.strace)
    let school = School(at: .decided)
    let answer = school.run.run(
      strace, KillTests.inject("rename", "signal=KILL", 4) + words(Self.line))
    #expect(answer.signal != 0 || answer.code != 0)
    #expect(!school.folder.exists("vb/manifest.json"))
    // What was written before the kill is as the program made it; an edit since is told apart.
    let first = try #require(
      school.folder.snapshot("vb").keys.filter { $0.hasSuffix(".md") }.sorted().first)
    school.folder.write("vb/" + first, "sửa")
    let stale = school.run("report stale vb")
    #expect(stale.code == 1 && stale.error.contains("bị ngắt giữa chừng"), "\(stale.error)")
    #expect(stale.output.contains("\(first): đã sửa tay"), "\(stale.output)")
    #expect(stale.output.components(separatedBy: "sửa tay").count == 2, "\(stale.output)")
    #expect(stale.output.contains("tệp không còn"), "\(stale.output)")
    let again = school.run(Self.line)
    #expect(again.code == 1 && again.error.contains(first), "\(again.error)")
  }

  @Test("the output of a report never takes the place of the workspace's data")
  func ownData() {
    let school = School(at: .decided)
    school.folder.write("truong/ghi-chu.txt", "x")
    let before = school.folder.snapshot(School.name)
    let year = "--year 2024-2025"
    for place in [
      "roster.json", "thidua.json", "journal.jsonl", "history.json", ".thidua/facts",
      "years/2024-2025/nominations.json", "years/2024-2025/moi.json", "../truong/roster.json",
    ] {
      school.refused(
        "report register \(year) -f json -o truong/\(place)", saying: "giữ dữ liệu")
    }
    #expect(symlink(school.folder.path("truong/roster.json"), school.folder.path("lk")) == 0)
    school.refused("report register \(year) -f json -o lk", saying: "giữ dữ liệu")
    #expect(school.folder.snapshot(School.name) == before)
    // Its own papers may stand in the folder, and texts of a year begin there.
    #expect(school.run("report register \(year) -o truong/so-vang.docx").code == 0)
    let narrative = "truong/years/2024-2025/narrative.md"
    #expect(school.run("report narrative \(year) -o \(narrative)").code == 0)
    school.refused("report narrative \(year) -o \(narrative)", code: 73, saying: "đã có")
    // What people write in an editor is named, and is no error.
    let answer = school.run("check")
    #expect(answer.code == 0 && answer.output.contains("narrative.md"), "\(answer.output)")
  }

  @Test(
    "what the program must not write over or through: read-only papers, links that lead nowhere")
  func readOnly() {
    let school = School(at: .decided)
    let line = "report register --year 2024-2025 -f json -o"
    #expect(school.run("\(line) ky.json").code == 0)
    let signed = school.folder.text("ky.json")
    #expect(chmod(school.folder.path("ky.json"), 0o444) == 0)
    school.refused("\(line) ky.json", code: 73, saying: "chỉ để đọc")
    #expect(school.folder.text("ky.json") == signed)
    #expect(symlink("khong-co.json", school.folder.path("dan.json")) == 0)
    school.refused("\(line) dan.json", code: 73, saying: "không dẫn tới đâu")
    #expect(!school.folder.snapshot("").keys.contains { $0.hasSuffix("thidua-tmp") })
  }

  @Test("a year with nothing in it makes no papers, and says so")
  func nothing() {
    let school = School(at: .decided)
    let answer = school.run("report all --year 2051-2052 -d trong")
    #expect(answer.code == 1 && answer.error.contains("chưa có gì để lập"), "\(answer.error)")
    #expect(school.run("report statistics --year 2051-2052").error.contains("chưa có dữ liệu nào"))
  }
}
