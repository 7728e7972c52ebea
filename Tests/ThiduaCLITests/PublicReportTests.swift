import Foundation
import Testing
import ThiduaCore

@testable import ThiduaCLI

/// Every report of the sample school with `--public`, in every format: nothing that must not be posted.
@Suite("report … --public")
struct PublicReportTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../samples/truong-tieu-hoc").standardized.path

  /// The words behind the name of a report; a new report fails here until it has some.
  private static let words: [String: [[String]]] = [
    "year": [["--year", "2024-2025"], ["--years", "2022-2023..2024-2025"]],
    "midyear": [["--year", "2024-2025"]],
    "statistics": [["--year", "2024-2025"], ["--years", "2022-2023..2024-2025"]],
    "fairness": [["--year", "2024-2025"], ["--years", "2022-2023..2024-2025"]],
    "decision": [["--decision", "46/QĐ-CT"], ["--decision", "45/QĐ-THHS"]],
    "certificate": [["--decision", "45/QĐ-THHS"]],
    "submission": [["--year", "2024-2025", "--number", "14/TTr-THHS"]],
    "nominees": [["--year", "2024-2025"]],
    "minutes": [["--meeting", "hop-cuoi-nam"]],
    "ranking": [["--campaign", "ne-nep", "--period", "HK1", "--year", "2024-2025"]],
    "scoresheet": [
      ["--campaign", "ne-nep", "--period", "HK1", "--year", "2024-2025", "--subject", "5A"]
    ],
    "plan": [["--plan", "ke-hoach-2024-2025"]],
    "pledge": [["gu-thu"]],
    "registration": [["--year", "2024-2025"]],
    "register": [["--year", "2024-2025"]],
    "fund": [["--year", "2024-2025"]],
    "history": [["--subject", "nv-05"], ["--subject", "hs-03"]],
    "achievement": [
      ["--subject", "gv-13", "--year", "2024-2025", "--tier", "CSTDCS"],
      ["--subject", "to-5", "--year", "2024-2025", "--tier", "TTLDTT"],
    ],
  ]

  /// The reports that give one document; the whole set has a test of its own.
  private static var kinds: [String] {
    ReportCommands.all.map { $0.spec }
      .filter { $0.options.contains(.forPublic) && $0.name != "report all" }.map { $0.path[1] }
  }

  /// The sample school with a pupil who is refused, one who is proposed, and one who registered.
  private func school() throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    let manager = FileManager.default
    for path in try manager.subpathsOfDirectory(atPath: Self.sample) {
      guard let data = manager.contents(atPath: Self.sample + "/" + path) else { continue }
      let target = "/truong/" + path
      try files.makeFolder(parentPath(target), mode: 0o700)
      try files.write(target, Array(data), mode: 0o600)
    }
    func run(_ words: String...) -> MemoryRun {
      MemoryRun(
        words: words + ["--today", "2025-06-10", "--as", "Văn thư"], files: files,
        folder: "/truong")
    }
    for pupil in ["hs-03", "hs-07"] {
      let id = run("award", "nominate", pupil, "--tier", "HSXS", "--year", "2024-2025", "-q").output
      guard pupil == "hs-07" else { continue }
      let nomination = id.split(separator: "\n").first.map(String.init) ?? ""
      let to = "Hiệu trưởng Trường Tiểu học Hoa Sen"
      #expect(run("award", "submit", nomination, "--to", to).code == 0)
      let refusal = run(
        "award", "decide", nomination, "--refuse", "--reason", "môn Toán chỉ đạt 6", "--number",
        "46/QĐ-CT", "--date", "2025-06-10")
      #expect(refusal.code == 0, "\(refusal.errors)")
    }
    let registered = run(
      "enroll", "register", "hs-06", "--tier", "HSXS", "--year", "2024-2025")
    #expect(registered.code == 0, "\(registered.errors)")
    let pledge = run(
      "enroll", "pledge", "new", "gu-thu", "--year", "2024-2025", "--parties", "to-1,to-2",
      "--title", "Dạy tốt")
    #expect(pledge.code == 0, "\(pledge.errors)")
    return files
  }

  /// What nobody may find in any of them.
  private func secrets(_ files: MemoryFileSystem) throws -> Secrets {
    let workspace = try Workspace("/truong", files: files, for: .reading)
    let roster = try workspace.roster()
    let day = try #require(CivilDate(iso: "2025-06-30"))
    let summary = try YearSummary(workspace, year: .school(2024), today: day)
    let names = PublicNames(summary)
    let pupils = roster.individuals.filter { names.replacement(of: $0.id) != nil }.map(\.name)
    #expect(pupils.contains("Lê Hải Đăng") && pupils.contains(roster.name(of: "hs-07")))
    #expect(!pupils.contains("Nguyễn Gia Bách"))
    let births = roster.individuals.compactMap(\.birth).flatMap {
      [$0.slashed, $0.inText, $0.description, $0.inWords]
    }
    #expect(births.count > 100)
    let codes = QualityRating.allCases.map(\.rawValue)
    // The foot names the columns that were left out; their keys must be gone.
    let votes = ["\"votes\":", "\"yes\":", "\"against\":", "\"rating\": \"H"]
    return Secrets(
      pupils + pupils.map { $0.uppercased() } + births + codes + votes + [
        "môn Toán chỉ đạt 6", "khiển trách", "khien-trach",
      ])
  }

  /// Words that must not be posted. They are sought byte by byte: by characters it takes many times as
  /// long, and finds no more, for all is written in NFC.
  private struct Secrets {
    let words: [String]

    init(_ words: [String]) { self.words = words }

    func found(in bytes: [UInt8]) -> [String] {
      // A text of C ends at a zero byte; files of Office hold some.
      let text = bytes.map { CChar(bitPattern: $0 == 0 ? 1 : $0) } + [0]
      return words.filter { strstr(text, $0) != nil }
    }
  }

  @Test("secrets are found where they stand")
  func found() {
    let secrets = Secrets(["Lê Na", "8/9"])
    #expect(secrets.found(in: Array("em Lê Na (7/9)".utf8)) == ["Lê Na"])
    #expect(secrets.found(in: Array("8/9".utf8)) == ["8/9"])
    #expect(secrets.found(in: Array("Lê Nam".utf8)) == ["Lê Na"])
    #expect(secrets.found(in: [0x50, 0x4B, 0, 0] + Array("8/9".utf8)) == ["8/9"])
    #expect(secrets.found(in: []).isEmpty)
  }

  @Test("nothing private in any format; the foot says what was left out")
  func everyReport() throws {
    let files = try school()
    let secrets = try secrets(files)
    let shelf = RecordShelf()
    for kind in Self.kinds {
      guard let lines = Self.words[kind] else {
        Issue.record("no words for report \(kind): add some, and see that nothing private is in it")
        continue
      }
      for words in lines {
        for format in ["text", "md", "html", "docx", "csv", "json", "xlsx"] {
          let line = ["report", kind] + words + ["--public", "-f", format]
          let run = MemoryRun(
            words: line + ["--today", "2025-09-10"], files: files, folder: "/truong", shelf: shelf)
          // A paper without tables has no CSV.
          if run.code == 64, ["csv", "json", "xlsx"].contains(format) { continue }
          #expect(run.code == 0, "\(line): \(run.errors)")
          for secret in secrets.found(in: run.bytes) {
            Issue.record("\(line.joined(separator: " ")) shows “\(secret)”")
          }
          if ["text", "md", "html"].contains(format) {
            #expect(run.output.contains("Bản công khai"), "\(line)")
          }
          // Shares of classes of people look like counts of ballots.
          if format == "text", kind != "fairness" { hasNoVotes(run.output, line) }
        }
        let annotated = ["report", kind] + words + ["--public", "--annotate", "-f", "md"]
        let run = MemoryRun(
          words: annotated + ["--today", "2025-09-10"], files: files, folder: "/truong",
          shelf: shelf)
        #expect(run.code == 0, "\(annotated): \(run.errors)")
        for secret in secrets.found(in: run.bytes) {
          Issue.record("\(annotated.joined(separator: " ")) shows “\(secret)”")
        }
      }
    }
  }

  @Test("the whole set of a year for everybody: no file of it shows anything private")
  func wholeSet() throws {
    let files = try school()
    let secrets = try secrets(files)
    let run = MemoryRun(
      "report", "all", "--year", "2024-2025", "-d", "/bo", "--public", "--today", "2025-09-10",
      files: files, folder: "/truong")
    #expect(run.code == 0, "\(run.errors)")
    let made = files.contents.filter { $0.key.hasPrefix("/bo/") }
    #expect(made.count > 10)
    for (path, bytes) in made.sorted(by: { $0.key < $1.key }) {
      for secret in secrets.found(in: bytes) {
        Issue.record("\(path) shows “\(secret)”")
      }
    }
  }

  /// Counts of ballots look like `8/9`; days like `10/6/2025` do not count.
  private func hasNoVotes(_ text: String, _ line: [String]) {
    for match in text.matches(of: #/(^|[^0-9/.,])([0-9])\/9($|[^0-9\/])/#) {
      Issue.record("\(line.joined(separator: " ")) shows votes: \(match.output.0)")
    }
  }

  @Test("without --public the same reports do show them: the test looks at the right things")
  func whole() throws {
    let files = try school()
    func run(_ words: String...) -> String {
      MemoryRun(
        words: ["report"] + words + ["--today", "2025-09-10"], files: files, folder: "/truong"
      )
      .output
    }
    #expect(run("nominees", "--year", "2024-2025", "-f", "csv").contains("HTXSNV"))
    #expect(run("nominees", "--year", "2024-2025", "-f", "csv").contains("Lê Hải Đăng"))
    #expect(run("decision", "--decision", "46/QĐ-CT").contains("môn Toán chỉ đạt 6"))
    #expect(run("registration", "--year", "2024-2025", "-f", "csv").contains("Đỗ Thảo Linh"))
    #expect(
      run("registration", "--year", "2024-2025", "--public", "-f", "csv").contains("Đ.T.L."))
  }

  @Test("the form of its own stays where nothing was left out, and gives way where something was")
  func ownForm() throws {
    let files = try school()
    let ranking =
      ["report", "ranking", "--campaign", "ne-nep", "--period", "HK1"]
      + ["--year", "2024-2025", "--public", "-f", "json"]
    let whole = MemoryRun(words: ranking, files: files, folder: "/truong")
    #expect(whole.output.contains("\"schema\": \"thidua."))
    let years = MemoryRun(
      "report", "year", "--years", "2023-2024..2024-2025", "--public", "-f", "json",
      files: files, folder: "/truong")
    #expect(years.output.contains("\"schema\": \"thidua.report/1\""))
    #expect(years.output.contains("\"leftOut\": ["))
    #expect(!years.output.contains("excellentShare"))
  }
}
