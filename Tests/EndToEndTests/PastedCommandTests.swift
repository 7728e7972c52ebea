import Foundation
import Testing

/// What messages suggest is pasted into a shell: it must be understood there as it stands, whatever the
/// ids, numbers and folders are called.
@Suite("Suggested commands")
struct PastedCommandTests {
  private static let place = "Trường A.B"

  /// Runs a line of the shell, in which `thidua` is the built program.
  private func shell(_ line: String, _ folder: Folder) -> Answer {
    Runner(folder: folder.path).shell("thidua() { \"$T\" \"$@\"; }; \(line)")
  }

  /// The commands in a message that can be run as they are: those without a blank to fill in.
  private func commands(_ text: String) -> [String] {
    let blanks = [
      "…", "CUỘC-HỌP", "ĐỀ-NGHỊ", "MEETING", "NOMINATION", "TỆP", "FILE", "NGÀY", "DATE",
    ]
    return text.split(separator: "\n").flatMap { line -> [String] in
      line.components(separatedBy: "thidua ").dropFirst().map { rest in
        var command = ""
        var isQuoted = false
        for character in rest {
          if character == "'" { isQuoted.toggle() }
          if !isQuoted, ";)”".contains(character) { break }
          command.append(character)
        }
        command = command.trimmingCharacters(in: .whitespaces)
        while command.hasSuffix(".") || command.hasSuffix(",") { command.removeLast() }
        return "thidua " + command
      }
    }.filter { command in !blanks.contains { command.contains($0) } }
  }

  @Test("every suggestion of a year with odd names runs as it is printed", arguments: ["vi", "en"])
  func pasted(_ language: String) {
    let folder = Folder()
    folder.write(
      "tt.csv",
      "id,name,kind,parent,small\nT.1,Trường O'Neil,school,,\nTo_1.a,Tổ 'Một',department,T.1,x\n6A.1,Lớp 6A,class,T.1,\n"
    )
    folder.write(
      "cb.csv",
      "id,name,unit,role,position,start\nGV_1.a,Nguyễn Văn An,To_1.a,teacher,,2010-09-01\nHT.1,Trần Thị B,T.1,leader,Hiệu trưởng,2005-09-01\nGV-2,Lê C,To_1.a,teacher,,2012-09-01\n"
    )
    folder.write(
      "hd.csv", "id,name,role,votes\nHT.1,B,chair,x\nGV_1.a,An,vice,x\nGV-2,C,secretary,x\n")
    // The files that suggestions name are there.
    for name in ["tap-the.csv", "collectives.csv"] { folder.write(name, folder.bytes("tt.csv")) }
    folder.write("can-bo.csv", folder.bytes("cb.csv"))
    let year = "--year 2024-2025"
    var seen: Set<String> = []
    var count = 0
    func run(_ line: String, on day: String = "2025-01-10", code: Int32 = 0) {
      let words = line.hasPrefix("init") ? line : "\(line) -w '\(Self.place)'"
      let answer = shell("thidua \(words) --today \(day) --lang \(language)", folder)
      #expect(answer.code == code, "\(line): \(answer.error)")
      for command in commands(answer.error) + commands(answer.output) {
        guard seen.insert(command).inserted else { continue }
        let pasted = shell(command + " --today 2025-01-10 > /dev/null", folder)
        count += 1
        // A check may answer no; a name may not be free; nothing may be misread.
        #expect([0, 1].contains(pasted.code), "\(command): \(pasted.code) \(pasted.error)")
        #expect(pasted.error.firstRange(of: "không có lệnh") == nil, "\(command): \(pasted.error)")
      }
    }
    run(
      "init '\(Self.place)' --name \"Trường O'Neil\" --code T.1 --place P --kind primary",
      on: "2024-08-20")
    run("init '\(Self.place)' --name x --code T.1 --place P --kind primary", code: 1)
    run("enroll import tt.csv --kind collectives", on: "2024-09-01")
    run("enroll import cb.csv --kind individuals", on: "2024-09-01")
    run("plan new \(year) --id KH_2024.A", on: "2024-09-01")
    run("enroll register GV_1.a --tier LDTT \(year)", on: "2024-09-10")
    run("enroll missing \(year)", on: "2024-09-10")
    run("award council \(year) --decision '2 A/QĐ-T.1' --date 2024-09-15 --members hd.csv")
    run("award nominate GV-2 --tier GKHT \(year) --category sudden --deed 2025-01-02 --summary x")
    run("award nominate GV-2 --tier GKHT \(year) --category sudden --deed 2025-01-02", code: 1)
    run("award meeting open Hop_1.a \(year) --date 2025-01-10 --present HT.1,GV_1.a,GV-2")
    run("award meeting vote Hop_1.a dn-2024-001 --yes 2 --no 0 --recused GV-2")
    run("award meeting close Hop_1.a")
    run("award submit dn-2024-001 --to 'Hiệu trưởng' --number \"7 B'c/TTr\" --date 2025-01-10")
    run(
      "award submit --mistyped \"7 B'c/TTr\" --number \"8 B'c/TTr\" --reason \"Gõ nhầm\"")
    run("award decide dn-2024-001 --number \"3 B'c/QĐ-T.1\" --date 2025-01-10")
    run("report certificate --decision '9 d' \(year)", code: 1)
    run("score rate GV_1.a HTXSNV \(year)")
    run("score lock T05 \(year)")
    run("score unlock T05 \(year) --reason 'bổ sung'")
    run("award revoke dn-2024-001 --reason a --number \"4 B'c/QĐ-T.1\" --date 2025-01-10")
    run("report stale 'van ban'", code: 66)
    run("report all \(year) -d 'van ban' --format md,html", code: 1)
    run("report stale 'van ban'")
    run("check")
    #expect(count >= 9, "\(seen.sorted())")
  }

  @Test("a stale set is made anew by the line that is printed, with its formats")
  func stale() {
    let school = School(at: .decided)
    let line = "report all --year 2024-2025 -d 'van ban' --format md,html --annotate"
    #expect(school.run(line + " --today 2025-07-01").code == 0)
    school.folder.write("truong/years/2024-2025/narrative.md", "## Bài học kinh nghiệm\n\n- Một.\n")
    let stale = school.run("report stale 'van ban'")
    #expect(stale.code == 1)
    let again = commands(stale.error)
    #expect(again.count == 1, "\(stale.error)")
    let pasted = school.run.shell(
      "thidua() { \"$T\" \"$@\"; }; \(again.first ?? "false") --today 2025-07-01")
    #expect(pasted.code == 0, "\(again): \(pasted.error)")
    #expect(school.run("report stale 'van ban'").code == 0)
    #expect(!school.folder.snapshot("van ban").keys.contains { $0.hasSuffix(".docx") })
  }
}
