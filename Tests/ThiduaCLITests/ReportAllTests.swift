import Testing
import ThiduaCore

@testable import ThiduaCLI

@Suite("The whole set of papers")
struct ReportAllTests {
  /// The sample school at `/mau`; each test gets a copy.
  private static let sample: [String: [UInt8]] = {
    let files = MemoryFileSystem()
    _ = MemoryRun("init", "/mau", "--sample", files: files)
    return files.contents
  }()

  /// The same with its papers of the year in `/vb`, as Markdown.
  private static let made: [String: [UInt8]] = {
    let files = copy(of: sample)
    _ = MemoryRun(
      words: "report all --year 2024-2025 -d /vb --format md --today 2025-07-01"
        .split(separator: " ").map(String.init), files: files, folder: "/mau")
    return files.contents
  }()

  private func school() -> MemoryFileSystem { Self.copy(of: Self.sample) }
  private func madeSchool() -> MemoryFileSystem { Self.copy(of: Self.made) }

  private static func copy(of contents: [String: [UInt8]]) -> MemoryFileSystem {
    let files = MemoryFileSystem()
    for (path, bytes) in contents {
      try? files.makeFolder(parentPath(path), mode: 0o700)
      try? files.write(path, bytes, mode: 0o600)
    }
    return files
  }

  private func run(
    _ line: String, _ files: any FileSystem, folder: String = "/mau"
  ) -> MemoryRun {
    MemoryRun(
      words: line.split(separator: " ").map(String.init) + ["--today", "2025-07-01"], files: files,
      folder: folder)
  }

  private func papers(_ files: MemoryFileSystem) -> [String: [UInt8]] {
    files.contents.filter { $0.key.hasPrefix("/vb/") }
  }

  private func manifest(_ files: MemoryFileSystem) throws -> PaperManifest {
    try #require(try PaperFolder("/vb", shownAs: "vb", files).manifest())
  }

  @Test("every kind of paper says which papers it has for a year, under its own name")
  func kinds() {
    #expect(ReportCommands.ofYear.count == ReportCommands.papers.count)
    for command in ReportCommands.ofYear {
      #expect(command.spec.path == ["report", command.kind.rawValue])
      // A set for everybody must not hold a whole paper because a command does not know the word.
      let options = command.spec.options.map(\.name)
      #expect(OptionSpec.ofPapers.allSatisfy { options.contains($0.name) })
    }
  }

  @Test("the sample's year: papers, index and manifest; the second run changes nothing")
  func twice() throws {
    let files = school()
    let first = run("report all --year 2024-2025 -d /vb --format md,csv", files)
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.isEmpty)
    #expect(first.errors.split(separator: "\n").count == 1, "\(first.errors)")
    let made = papers(files)
    #expect(made.keys.contains("/vb/index.html") && made.keys.contains("/vb/manifest.json"))
    #expect(made.keys.contains("/vb/13-tong-ket.md"))
    #expect(made.keys.contains("/vb/06-bien-ban-hop-cuoi-nam.md"))
    #expect(made.keys.contains("/vb/08-danh-sach-de-nghi.csv"))
    #expect(made.keys.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
    #expect(files.contents.filter { $0.key.hasPrefix("/mau/") } == Self.sample)
    let again = run("report all --year 2024-2025 -d /vb --format md,csv", files)
    #expect(again.code == 0)
    #expect(!again.errors.contains("mới") && again.errors.contains("như cũ"), "\(again.errors)")
    let isSame = papers(files) == made
    #expect(isSame)
    #expect(run("report stale /vb", files).code == 0)
  }

  @Test("the manifest tells what is there, from what, and by which command line")
  func manifestTells() throws {
    let files = madeSchool()
    let manifest = try manifest(files)
    #expect(manifest.workspace.code == "THHS")
    #expect(manifest.choice.formats == ["md"])
    let workspace = try Workspace("/mau", files: files, for: .reading)
    for file in manifest.data {
      #expect(try workspace.fingerprint(file.path) == file.sha256, "\(file.path)")
    }
    let known = Set(manifest.data.map(\.path))
    for file in manifest.files {
      let bytes = try #require(papers(files)["/vb/" + file.name])
      #expect(SHA256.hex(bytes) == file.sha256 && bytes.count == file.bytes)
      #expect(file.inputs.allSatisfy(known.contains))
      guard file.kind != PaperFile.index else { continue }
      // The command line alone gives the same bytes.
      #expect(file.inputs.contains("thidua.json"))
      let words = shellWords(String(file.command.dropFirst("thidua ".count)))
      let alone = MemoryRun(words: words, files: files, folder: "/mau")
      #expect(Array(alone.output.utf8) == bytes, "\(file.command)")
    }
    let minutes = try #require(manifest.files.first { $0.kind == "minutes" })
    #expect(minutes.inputs.contains("years/2024-2025/meetings.json"))
    let plan = try #require(manifest.files.first { $0.kind == "plan" })
    #expect(!plan.inputs.contains("years/2024-2025/meetings.json"))
    #expect(manifest.omitted.contains { $0.kind == "history" })
  }

  /// The words of a command line as `shellWord` quotes them.
  private func shellWords(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        words.append(word)
        word = ""
      } else {
        word.append(character)
      }
    }
    return words + [word]
  }

  @Test("a change of the data makes the papers stale that it touches, and no other")
  func stale() throws {
    let files = madeSchool()
    // A narrative touches the yearly report alone, though others read the same figures.
    let path = "/mau/years/2024-2025/narrative.md"
    var text = String(decoding: files.contents[path] ?? [], as: UTF8.self)
    text += "\n- Thêm một ý.\n"
    try files.write(path, Array(text.utf8), mode: 0o600)
    let found = run("report stale /vb", files)
    #expect(found.code == 1)
    let lines = found.output.split(separator: "\n")
    #expect(lines.count == 1, "\(found.output)")
    #expect(lines.first?.hasPrefix("13-tong-ket.md: đã cũ") == true, "\(found.output)")
    #expect(found.output.contains("years/2024-2025/narrative.md"))
    let json = run("report stale /vb --format json", files)
    #expect(json.code == 1 && json.output.contains("\"schema\": \"thidua.stale/1\""))
    #expect(json.output.contains("\"state\": \"stale\""))
    #expect(run("report all --year 2024-2025 -d /vb --format md", files).code == 0)
    #expect(run("report stale /vb", files).code == 0)
    // A file gone is missing, a file edited is named but not stale.
    try files.remove("/vb/02-dang-ky.md")
    try files.write("/vb/13-tong-ket.md", Array("sửa".utf8), mode: 0o600)
    let gone = run("report stale /vb", files)
    #expect(gone.code == 1)
    #expect(gone.output.contains("02-dang-ky.md: tệp không còn"))
    #expect(gone.output.contains("13-tong-ket.md: đã sửa tay"))
  }

  @Test("an edit by hand is kept and named with code 1; --force writes over it")
  func edited() throws {
    let files = school()
    // A year with few papers does.
    let line = "report all --year 2023-2024 -d /vb --format md"
    #expect(run(line, files).code == 0)
    let made = papers(files)
    try files.write("/vb/13-tong-ket.md", Array("số 12/BC".utf8), mode: 0o600)
    let kept = run(line + " --quiet", files)
    #expect(kept.code == 1)
    #expect(kept.errors.contains("13-tong-ket.md"))
    #expect(files.contents["/vb/13-tong-ket.md"] == Array("số 12/BC".utf8))
    #expect(run(line + " --force", files).code == 0)
    let isSame = papers(files) == made
    #expect(isSame)
  }

  @Test("an edited paper stays out of date when the others are made anew")
  func editedIsOld() throws {
    let files = madeSchool()
    try files.write("/vb/13-tong-ket.md", Array("số 12/BC".utf8), mode: 0o600)
    let path = "/mau/years/2024-2025/narrative.md"
    try files.write(path, (files.contents[path] ?? []) + Array("\n- Thêm.\n".utf8), mode: 0o600)
    #expect(run("report stale /vb", files).code == 1)
    #expect(run("report all --year 2024-2025 -d /vb --format md", files).code == 1)
    let old = run("report stale /vb", files)
    #expect(old.code == 1)
    #expect(old.output.hasPrefix("13-tong-ket.md: đã cũ"), "\(old.output)")
    #expect(old.output.contains("đã sửa tay"))
    #expect(run("report all --year 2024-2025 -d /vb --format md --force", files).code == 0)
    let fresh = run("report stale /vb", files)
    #expect(fresh.code == 0 && fresh.output.isEmpty, "\(fresh.output)")
  }

  @Test("a text that cannot be read keeps its own paper from being made, and no other")
  func unreadable() throws {
    let files = madeSchool()
    let path = "/mau/years/2024-2025/narrative.md"
    let good = try #require(files.contents[path])
    let lines = String(decoding: good, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).count
    try files.write(path, good + Array("\n- Có {{khong.co}}.\n".utf8), mode: 0o600)
    let place = "years/2024-2025/narrative.md:\(lines + 1):6: "
    let line = "report all --year 2024-2025 -d /vb --format md"
    let before = files.contents["/vb/13-tong-ket.md"]
    for prune in ["", " --prune"] {
      let answer = run(line + prune + " --quiet", files)
      #expect(answer.code == 1, "\(answer.errors)")
      #expect(answer.errors.contains("Không lập được báo cáo tổng kết"), "\(answer.errors)")
      #expect(answer.errors.contains(place), "\(answer.errors)")
      #expect(answer.errors.contains("nay không lập lại được: 13-tong-ket.md"), "\(answer.errors)")
      #expect(!answer.errors.contains("không còn lập"), "\(answer.errors)")
      // What was made before stays and is known for what it is.
      #expect(files.contents["/vb/13-tong-ket.md"] == before)
      let manifest = try manifest(files)
      #expect(manifest.unmade == ["13-tong-ket.md"])
      #expect(manifest.files.last?.kind == PaperFile.index)
      #expect(manifest.files.contains { $0.name == "13-tong-ket.md" && !$0.before.isEmpty })
      let stale = run("report stale /vb", files)
      #expect(stale.code == 1)
      let found = stale.output.split(separator: "\n")
      #expect(found.count == 1, "\(stale.output)")
      #expect(found.first?.hasPrefix("13-tong-ket.md: đã cũ") == true, "\(stale.output)")
      #expect(stale.output.contains("không lập lại được: \(place)"), "\(stale.output)")
    }
    let english = run(line + " --lang en", files)
    #expect(english.errors.contains("\(place)the report has no figure"), "\(english.errors)")
    // The text as it was: the paper as it was.
    try files.write(path, good, mode: 0o600)
    let again = run("report stale /vb", files)
    #expect(again.code == 0, "\(again.output)")
    #expect(run(line, files).code == 0)
    #expect(try manifest(files).unmade.isEmpty)
    let isSame = papers(files) == papers(madeSchool())
    #expect(isSame)
  }

  @Test("a paper that could not be made at first is missed until it is made")
  func unmade() throws {
    let files = school()
    let narrative = "/mau/years/2023-2024/narrative.md"
    let good = files.contents[narrative]
    try files.write(narrative, Array("## Bài học kinh nghiệm\n\n{{\n".utf8), mode: 0o600)
    let line = "report all --year 2023-2024 -d /vb --format md"
    let first = run(line, files)
    #expect(first.code == 1 && first.errors.contains("narrative.md:3:1: "), "\(first.errors)")
    #expect(files.contents["/vb/13-tong-ket.md"] == nil)
    let missed = run("report stale /vb", files)
    #expect(missed.code == 1)
    #expect(
      missed.output.contains("13-tong-ket.md: chưa lập") && missed.output.contains(":3:1: "),
      "\(missed.output)")
    if let good {
      try files.write(narrative, good, mode: 0o600)
    } else {
      try files.remove(narrative)
    }
    let mended = run("report stale /vb", files)
    #expect(mended.code == 1 && mended.output.contains("13-tong-ket.md: chưa lập"))
    #expect(!mended.output.contains("không lập được"), "\(mended.output)")
    #expect(run(line, files).code == 0)
    #expect(run("report stale /vb", files).code == 0)
  }

  @Test("notes for an achievement report that are no text stop that report alone")
  func unreadableNotes() throws {
    let files = madeSchool()
    let path = "/mau/years/2024-2025/achievements/gv-01.md"
    try files.makeFolder(parentPath(path), mode: 0o700)
    try files.write(path, [0xC3, 0x28, 0x80], mode: 0o600)
    let answer = run("report all --year 2024-2025 -d /vb --format md", files)
    #expect(answer.code == 1 && answer.errors.contains("achievements/gv-01.md:1:1: "))
    let unmade = try manifest(files).unmade
    #expect(!unmade.isEmpty && unmade.allSatisfy { $0.hasPrefix("09-thanh-tich-") }, "\(unmade)")
    #expect(try manifest(files).files.contains { $0.name == "13-tong-ket.md" })
    let stale = run("report stale /vb", files)
    #expect(stale.code == 1 && stale.output.contains("không lập lại được"), "\(stale.output)")
    try files.remove(path)
    #expect(run("report stale /vb", files).code == 0)
  }

  @Test("a dry run makes nothing, a wrong use is told")
  func wrong() throws {
    let files = school()
    let before = files.contents
    let dry = run("report all --year 2023-2024 -d /vb --format md --dry-run", files)
    #expect(dry.code == 0 && dry.errors.contains("chạy thử"))
    #expect(run("report all --year 2024-2025", files).code == 64)
    #expect(run("report all -d /vb", files).code == 64)
    let format = run("report all --year 2024-2025 -d /vb --format dox", files)
    #expect(format.code == 64 && format.errors.contains("docx"))
    #expect(run("report all --year 2024-2025 -d /vb -o a.docx", files).code == 64)
    #expect(run("report all --year 2024-2025 -d /mau/plans", files).code == 1)
    #expect(run("report all --year 2024-2025 -d .", files).code == 1)
    #expect(run("report all --year 2024-2025 -d /mau/thidua.json", files).code == 73)
    #expect(run("report stale /vb", files).code == 66)
    #expect(files.contents == before)
    try files.makeFolder("/vb", mode: 0o700)
    try files.write("/vb/manifest.json", Array("{".utf8), mode: 0o600)
    #expect(run("report stale /vb", files).code == 65)
    #expect(run("report all --year 2024-2025 -d /vb --format md", files).code == 65)
  }

  @Test("papers of another school are not judged by this one's data")
  func foreign() throws {
    let files = madeSchool()
    let other = MemoryRun.workspace()
    for (path, bytes) in papers(files) { try other.write(path, bytes, mode: 0o600) }
    var text = String(decoding: other.contents["/truong/thidua.json"] ?? [], as: UTF8.self)
    text.replace("THHS", with: "KHAC")
    try other.write("/truong/thidua.json", Array(text.utf8), mode: 0o600)
    let answer = run("report stale /vb", other, folder: "/truong")
    #expect(answer.code == 1 && answer.errors.contains("KHAC"))
  }

  @Test("a school without records gets the index and the reasons")
  func empty() throws {
    let files = MemoryRun.workspace()
    let answer = run("report all --year 2024-2025 -d /vb", files, folder: "/truong")
    #expect(answer.code == 1 && answer.errors.contains("chưa có gì để lập"), "\(answer.errors)")
    #expect(papers(files).keys.sorted() == ["/vb/index.html", "/vb/manifest.json"])
    let page = String(decoding: files.contents["/vb/index.html"] ?? [], as: UTF8.self)
    #expect(page.contains("chưa có giao ước nào") && page.contains("Hội đồng chưa họp"))
  }

  @Test("the papers are the same in every language, place and environment")
  func surroundings() throws {
    let (one, other) = (school(), school())
    #expect(run("report all --year 2023-2024 -d /vb --format md", one).code == 0)
    let answer = MemoryRun(
      words: "report all --year 2023-2024 -d vb -w mau/ -f md --today 2025-07-01 --lang en"
        .split(separator: " ").map(String.init),
      files: other, folder: "/", environment: ["USER": "x", "THIDUA_LANG": "en"], isTerminal: true)
    #expect(answer.code == 0, "\(answer.errors)")
    let isSame = papers(one) == papers(other)
    #expect(isSame)
  }

  @Test("histories come when asked for, each subject its own file")
  func histories() throws {
    let files = school()
    #expect(run("report all --year 2023-2024 -d /vb --format csv --histories", files).code == 0)
    let names = papers(files).keys.filter { $0.hasPrefix("/vb/18-qua-trinh-") }
    #expect(names.count > 20)
    let manifest = try manifest(files)
    // Papers that are no tables have no csv, and the page says so.
    #expect(manifest.omitted.contains { $0.kind == "year" && $0.reason.contains("csv") })
  }

  @Test("every submission of the sample is in the set, those without a number too")
  func submissions() throws {
    let manifest = try manifest(madeSchool())
    let omitted = manifest.omitted.map { "\($0.kind): \($0.reason)" }
    #expect(omitted == ["history: chỉ lập khi được yêu cầu (--histories)"])
  }

  @Test("explain tells a figure of the yearly report, lists those below a name, and all")
  func explainYear() throws {
    let files = school()
    let all = run("report explain --year 2024-2025 --format json", files)
    #expect(all.code == 0 && all.output.contains("\"schema\": \"thidua.figures/1\""))
    let one = run("report explain staff.total --kind year --year 2024-2025", files)
    #expect(one.code == 0 && one.output.hasPrefix("staff.total: "), "\(one.errors)")
    #expect(one.output.contains("Cách tính: ") && one.output.contains("Bản ghi: roster.json"))
    // An id is told with the name.
    #expect(one.output.contains("gv-03 ("))
    let below = run("report explain staff --year 2024-2025", files)
    #expect(below.code == 0)
    #expect(below.output.contains("staff.total") && below.output.contains("staff.women"))
    #expect(!below.output.contains("pupils.total"))
    let near = run("report explain staff.totl --year 2024-2025", files)
    #expect(near.code == 1 && near.errors.contains("staff.total"))
    // The paper itself is neither printed nor remarked upon.
    #expect(all.errors.isEmpty && one.errors.isEmpty)
  }

  @Test("an annotated paper has marks and the table, a posted one no ids of people")
  func annotate() throws {
    let files = school()
    let paper = run("report year --year 2024-2025 --annotate", files)
    #expect(paper.code == 0)
    #expect(paper.output.contains("[1]") && paper.output.contains("NGUỒN SỐ LIỆU"))
    #expect(paper.output.contains("gv-15"))
    let posted = run("report year --year 2024-2025 --annotate --public", files)
    #expect(posted.code == 0 && posted.output.contains("NGUỒN SỐ LIỆU"))
    #expect(!posted.output.contains("gv-15"))
    let plain = run("report year --year 2024-2025", files)
    #expect(!plain.output.contains("[1]"))
  }

  @Test("explain refuses what a paper does not have")
  func explain() throws {
    let files = school()
    let wrong = run("report explain --kind decision --campaign ne-nep", files)
    #expect(wrong.code == 64 && wrong.errors.contains("--campaign"))
    #expect(run("report explain --kind bao-cao", files).code == 64)
    #expect(run("report explain --kind year", files).code == 64)
    #expect(run("report explain khong.co --kind year --year 2024-2025", files).code == 1)
  }
}
