import Foundation
import Testing

/// A folder of plans as a CI job has it, and the plan commands on a real disk.
@Suite struct PlanFolderTests {
  private static let good = """
    { "schema": "thidua.plan/1", "id": "a", "kind": "annual",
      "legalBases": [ { "kind": "law", "number": "06/2022/QH15" } ],
      "responsibilities": [ { "actor": "Tổ 1" } ], "recipients": [ { "name": "Lưu: VT" } ],
      "signer": { "authority": "HIỆU TRƯỞNG", "name": "Đỗ Thị Hà" } }
    """
  private static let late = good.replacingOccurrences(
    of: "\"kind\": \"annual\",", with: "\"kind\": \"annual\", \"tasks\": [ { \"id\": \"t\" } ],")

  private func folder() -> (Folder, Runner) {
    let folder = Folder()
    return (folder, Runner(folder: folder.path, keeping: folder))
  }

  @Test func oneLineOfCI() {
    let (folder, run) = folder()
    for number in 0..<300 { folder.write("p/\(number % 7)/\(number).json", Self.good) }
    #expect(run("plan check --strict p").error == "Không có lỗi trong 300 tệp.\n")
    folder.write("p/3/xau.json", Self.late)
    let warned = run("plan check p")
    #expect(warned.code == 0 && warned.lines.count == 1)
    #expect(warned.output.hasPrefix("p/3/xau.json:2:36: warning: "))
    #expect(run("plan check --strict p").code == 1)
    let github = run("plan check --strict p -f github")
    #expect(
      github.output.hasPrefix("::warning file=p/3/xau.json,line=2,col=36,title=task-without-lead::")
    )
    folder.write("p/4/rach.json", "{ \"schema\": ")
    let torn = run("plan check p mất.json")
    #expect(torn.code == 66 && torn.error.contains("không có tệp mất.json"))
    #expect(torn.output.contains("p/4/rach.json:1:13: error: "))
    #expect(run("plan check p").code == 65)
  }

  @Test func linksAndNames() {
    let (folder, run) = folder()
    folder.write("p/a.json", Self.late)
    _ = run.shell("ln -s . p/vong; ln -s a.json p/b.json; ln -s /khong-co p/treo.json")
    #expect(run("plan check p").lines.count == 1)
    #expect(run("plan check p/b.json p/a.json").lines.count == 1)
    #expect(run("plan check p/treo.json").code == 66)
    // A name that is not UTF-8 is said, and the others are checked.
    _ = run.shell("cp p/a.json \"$(printf 'p/k\\377.json')\"")
    let named = run("plan check p")
    #expect(named.code == 66 && named.lines.count == 1)
    #expect(named.error.contains("không phải UTF-8") && named.error.contains("Hãy đổi tên tệp."))
    _ = run.shell("mkdir rong")
    #expect(run("plan check rong").code == 66)
  }

  @Test func fixIsOneChangeThatCanBeTakenBack() throws {
    let (folder, run) = folder()
    _ = run("init truong --name 'Trường Sen' --code TS --place Sen --kind primary")
    let untidy = Self.good.replacingOccurrences(of: "06/2022/QH15", with: "06/2022/QH 15 ")
    folder.write("truong/plans/a.json", untidy)
    #expect(run("check --adopt -w truong").code == 0)
    #expect(run("plan check truong/plans --fix -n").error.contains("chạy thử"))
    #expect(folder.text("truong/plans/a.json") == untidy)
    #expect(run("plan check truong/plans --fix").code == 0)
    let mended = folder.text("truong/plans/a.json")
    #expect(mended.contains("\"06/2022/QH15\""))
    #expect(run("plan check truong/plans --fix").error == "Không có lỗi trong 1 tệp.\n")
    #expect(folder.text("truong/plans/a.json") == mended)
    #expect(run("undo -w truong").code == 0)
    #expect(folder.text("truong/plans/a.json") == untidy)
    #expect(run("check -w truong").code == 0)
  }

  @Test func hostileTextStaysText() {
    let (folder, run) = folder()
    let marks = String(repeating: "\u{301}", count: 5_000)
    folder.write(
      "a.json",
      """
      { "schema": "thidua.plan/1", "id": "a", "kind": "work", "title": "T\\u001b[31m\\r\\nBEGIN:VEVENT",
        "tasks": [ { "id": "x", "text": "A\\nEND:VEVENT\\nBEGIN:VEVENT\\nUID:ma;,\\\\",
          "lead": "e\(marks)", "due": "Tháng 5/2024" },
          { "id": "y", "text": "\(String(repeating: "w", count: 400_000))", "due": "Tháng 6/2024" } ] }
      """)
    let calendar = run("plan tasks a.json -f ics --today 2024-05-01")
    #expect(calendar.code == 0)
    #expect(calendar.output.components(separatedBy: "\r\nBEGIN:VEVENT\r\n").count == 3)
    #expect(calendar.bytes.split(separator: 0x0A).allSatisfy { $0.count <= 76 })
    for line in [
      "plan show a.json", "plan tasks a.json", "plan check a.json", "plan diff a.json a.json",
    ] {
      let answer = run(line + " --today 2024-05-01")
      #expect(answer.signal == 0 && [0, 1].contains(answer.code), "\(line)")
      #expect(!answer.output.contains("\u{1B}") && !answer.error.contains("\u{1B}"), "\(line)")
    }
    folder.write("b.json", Self.late.replacingOccurrences(of: "\"t\"", with: "\"../t\""))
    #expect(run("plan check b.json").code == 1)
    #expect(run("plan tasks b.json").code == 65)
  }

  @Test func whatIsNoPlanIsRefused() {
    let (folder, run) = folder()
    folder.write("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    folder.write("a.pdf", "%PDF-1.7\n")
    for name in ["a.doc", "a.pdf"] {
      let answer = run("plan import \(name) -o ra.json")
      #expect(answer.code == 65 && answer.error.hasPrefix("Lỗi: "), "\(answer.error)")
      #expect(!folder.exists("ra.json"))
    }
    #expect(run("plan import mat.txt").code == 66)
    for line in ["plan tasks", "plan show", "plan done x", "plan new --year 2024"] {
      let answer = run(line)
      #expect(answer.code == 66 && answer.error.contains("thidua init"), "\(line)")
    }
  }
}
