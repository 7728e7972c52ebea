import ThiduaCore
import ThiduaRender

/// Makes the papers of a year by running their own command lines, all from one state of the data.
struct PaperPress {
  /// One paper with the bytes of its files and what the program said when it made it.
  struct Paper {
    var kind: PaperKind
    var title: String
    var files: [PaperFile]
    /// What there is to know about it, for readers.
    var notes: [String]
    /// What its command said to whoever makes it.
    var said: [String]
  }

  /// All papers, the page that lists them among the contents.
  struct Output {
    var manifest: PaperManifest
    var contents: [String: [UInt8]]
    /// Papers that there should be and that could not be made.
    var failed: [Failed] = []
    /// What commands said to whoever makes the papers, each once.
    var said: [String] = []

    /// Why files could not be made, by name.
    var reasons: [String: Message] {
      Dictionary(
        failed.flatMap { paper in paper.names.map { ($0, paper.failure.summary) } },
        uniquingKeysWith: { one, _ in one })
    }
  }

  /// A paper that could not be made and why, with the names its files will have once it can be.
  struct Failed {
    var title: String
    var names: [String]
    var failure: Failure
    /// What the page that lists the papers tells of it.
    var omission: PaperOmission
  }

  let choice: PaperChoice
  private let workspace: Workspace
  private let console: Console
  private let version: String

  /// A press for a workspace.
  ///
  /// - Parameter workspace: held open for reading as long as the press lives, so that nobody changes the
  ///   data between two papers.
  init(_ choice: PaperChoice, _ workspace: Workspace, _ console: Console) {
    self.choice = choice
    self.workspace = workspace
    self.version = "thidua \(App.version)"
    var inner = console
    // What a paper says must not hang on whose machine it is: no name, no language, no terminal.
    inner.environment = ["THIDUA_WORKSPACE": workspace.root]
    inner.currentFolder = ""
    inner.isTerminal = false
    inner.isErrorTerminal = false
    inner.columns = 80
    inner.shelf = RecordShelf()
    inner.readInput = { () throws(Failure) in [] }
    self.console = inner
  }

  /// Makes everything.
  ///
  /// - Parameter progress: told the number of a paper from 1, how many there are, and its title.
  /// - Throws: what a command throws, except refusals: they leave the paper out.
  func run(_ progress: (Int, Int, String) -> Void) throws(Failure) -> Output {
    let summary = try YearSummary(
      workspace, year: choice.year, today: choice.today, detail: .records)
    let year = PaperYear(
      workspace: workspace, summary: summary, today: choice.today,
      hasHistories: choice.hasHistories, isPublic: choice.isPublic)
    var omitted: [PaperOmission] = []
    // Titles are words that people wrote: a public set guards the names in them as its papers do.
    let names = PublicTitles(choice.isPublic ? try PublicNames.ofRoster(workspace) : [])
    var requests: [(command: any YearPapers.Type, request: PaperRequest)] = []
    for command in ReportCommands.ofYear {
      let list = try PaperPress.list(command, year)
      for (title, reason) in list.omissions {
        omitted.append(
          PaperOmission(
            kind: command.kind, title: title.map(names.replaced), reason: names.replaced(reason)))
      }
      for var request in list.requests {
        request.title = names.replaced(request.title)
        requests.append((command, request))
      }
    }
    var papers: [Paper] = []
    var contents: [String: [UInt8]] = [:]
    var said: [String] = []
    var fileNames: Set<String> = []
    var failed: [Failed] = []
    var read: Set<String> = []
    for (index, (command, request)) in requests.enumerated() {
      progress(index + 1, requests.count, request.title)
      guard !formats(request).isEmpty else {
        let reason =
          "không phải bảng số liệu nên không có dạng \(choice.formats.joined(separator: ", "))"
        omitted.append(PaperOmission(kind: command.kind, title: request.title, reason: reason))
        continue
      }
      let base = PaperPress.fileName(command.kind, request.key, &fileNames)
      do {
        let paper = try make(request, of: command, named: base, &contents, &read)
        for line in paper.said where !said.contains(line) { said.append(line) }
        papers.append(paper)
      } catch {
        // What cannot be read concerns the papers that read it, such as a text that somebody wrote.
        guard error.kind == .refused || error.kind == .badData else {
          throw PaperPress.told(error, request)
        }
        // What a rule refuses need not be there; what cannot be read is missed until it can.
        let missed =
          error.kind == .badData ? formats(request).map { PaperPress.fileName(base, $0) } : []
        failed.append(
          Failed(
            title: request.title, names: missed, failure: error,
            omission: PaperOmission(
              kind: command.kind, title: request.title,
              reason: names.replaced(PaperPress.sentence(error.summary.vi)))))
      }
    }
    omitted += failed.map(\.omission)
    let journal = try? workspace.journalHead()
    var manifest = PaperManifest(
      program: version, choice: choice,
      workspace: .init(name: summary.unit.name, code: summary.unit.code),
      journal: journal.map { .init(seq: $0.seq, sha256: $0.sha256) },
      data: try data(read), files: papers.flatMap(\.files), omitted: omitted,
      unmade: failed.flatMap(\.names))
    let page = HTMLIndex.render(index(papers, manifest))
    contents[HTMLIndex.name] = page
    manifest.files.append(
      PaperFile(
        name: HTMLIndex.name, title: "Danh mục văn bản", kind: PaperFile.index,
        command: "", format: "html", content: page, inputs: []))
    return Output(manifest: manifest, contents: contents, failed: failed, said: said)
  }

  /// What a kind has for the year; a rule that refuses it is the reason why there is nothing.
  private static func list(
    _ command: any YearPapers.Type, _ year: PaperYear
  ) throws(Failure) -> PaperList {
    do {
      return try command.yearPapers(year)
    } catch {
      guard error.kind == .refused else { throw error }
      return .none(sentence(error.message.vi))
    }
  }

  // MARK: - One paper

  private func make(
    _ request: PaperRequest, of command: any YearPapers.Type, named base: String,
    _ contents: inout [String: [UInt8]], _ read: inout Set<String>
  ) throws(Failure) -> Paper {
    let formats = formats(request)
    var paper = Paper(kind: command.kind, title: request.title, files: [], notes: [], said: [])
    var made: [String: [UInt8]] = [:]
    for renderer in formats {
      var words = command.spec.path + request.words
      if choice.isPublic { words.append("--public") }
      if choice.isAnnotated { words.append("--annotate") }
      words += ["--format", renderer.name, "--today", choice.today.description]
      let log = ReadLog()
      // What a paper read that could not be made may be what keeps it from being made.
      defer { read.formUnion(log.paths) }
      let run = try self.run(words, log)
      let name = PaperPress.fileName(base, renderer)
      made[name] = run.output
      paper.files.append(
        PaperFile(
          name: name, title: request.title, kind: command.kind.rawValue,
          command: Call.line(words),
          format: renderer.name, content: run.output, inputs: log.paths, stamps: run.stamps))
      // What a command remarks may name people; a page to post does not repeat it.
      if paper.notes.isEmpty, !choice.isPublic { paper.notes = run.notes }
      if paper.said.isEmpty { paper.said = run.said }
    }
    contents.merge(made) { _, new in new }
    return paper
  }

  private func formats(_ request: PaperRequest) -> [any Renderer.Type] {
    let names = choice.formats.isEmpty ? ["docx", "xlsx"] : choice.formats
    return names.compactMap { Renderers.named($0) }.filter { request.isTable || !$0.needsTable }
  }

  private func run(_ words: [String], _ log: ReadLog) throws(Failure) -> Run {
    let streams = Streams()
    var console = console
    console.files = RecordingFileSystem(console.files, below: workspace.root, to: log)
    console.writeOutput = { bytes throws(Failure) in streams.output += bytes }
    console.writeError = { streams.errors += $0 }
    let intake = DocumentIntake(.render)
    var options = Options()
    let code = try App.run(words, console, &options, intake: intake)
    guard code == .done, !streams.output.isEmpty else {
      throw Failure.refused(vi: "không có gì để lập", en: "there is nothing to make")
    }
    let said = String(decoding: streams.errors, as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let stamps = intake.documents.flatMap { $0.sections.flatMap(\.blocks) }.compactMap { block in
      if case .note(let text) = block { ScoreStamp(in: text)?.text } else { nil }
    }
    return Run(output: streams.output, notes: intake.remarks, said: said, stamps: stamps)
  }

  /// What a command gave.
  private struct Run {
    var output: [UInt8]
    var notes: [String]
    var said: [String]
    var stamps: [String]
  }

  /// What a command says; one command at a time writes to it.
  private final class Streams: @unchecked Sendable {
    var output: [UInt8] = []
    var errors: [UInt8] = []
  }

  // MARK: - All papers

  /// Everything that was read for any paper, with its fingerprint.
  private func data(_ paths: Set<String>) throws(Failure) -> [PaperManifest.DataFile] {
    return try paths.sorted().map { path throws(Failure) in
      PaperManifest.DataFile(path, sha256: try workspace.fingerprint(path))
    }
  }

  private func index(_ papers: [Paper], _ manifest: PaperManifest) -> PaperIndex {
    let groups = PaperKind.allCases.compactMap { kind -> PaperIndex.Group? in
      let ours = papers.filter { $0.kind == kind }
      let omitted = manifest.omitted.filter { $0.kind == kind.rawValue }
      guard !ours.isEmpty || !omitted.isEmpty else { return nil }
      return PaperIndex.Group(
        name: kind.name.vi,
        papers: ours.map { paper in
          PaperIndex.Paper(
            title: paper.title,
            files: paper.files.map { ($0.name, $0.format, $0.bytes) }, notes: paper.notes)
        }, omitted: omitted)
    }
    var remarks = ["Lập ngày \(choice.today.inText) bằng \(manifest.program)."]
    if let journal = manifest.journal {
      remarks.append(
        "Theo dữ liệu sau thay đổi số \(journal.seq) của nhật ký (\(journal.sha256.prefix(8)))."
      )
    }
    if choice.isPublic { remarks.append("Bản công khai: đã lược bỏ nội dung riêng tư.") }
    remarks.append(
      "Khi dữ liệu đổi, lệnh thidua report stale cho biết văn bản nào phải lập lại (theo mã SHA-256 ghi ở tệp \(PaperManifest.name))."
    )
    return PaperIndex(
      unit: manifest.workspace.name,
      title: "Văn bản thi đua, khen thưởng \(choice.year.named)", remarks: remarks,
      date: choice.today, groups: groups)
  }

  // MARK: - Words

  /// `06-bien-ban-hop-1`: ASCII, once in the set, sorted by kind.
  private static func fileName(
    _ kind: PaperKind, _ key: String, _ names: inout Set<String>
  ) -> String {
    let slug = plainSlug(key)
    let words = slug.isEmpty ? kind.slug : slug.hasPrefix(kind.slug) ? slug : kind.slug + "-" + slug
    let base = (kind.number < 10 ? "0\(kind.number)-" : "\(kind.number)-") + words
    var name = base
    var number = 2
    while !names.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  private static func fileName(_ base: String, _ renderer: any Renderer.Type) -> String {
    "\(base).\(renderer.fileExtensions.first ?? renderer.name)"
  }

  /// A failure with the paper it happened at.
  private static func told(_ failure: Failure, _ request: PaperRequest) -> Failure {
    var failure = failure
    failure.message = Message(
      vi: "không lập được “\(request.title)”: \(failure.message.vi)",
      en: "cannot make \"\(request.title)\": \(failure.message.en)")
    return failure
  }

  /// A sentence without the full stop the list puts there.
  private static func sentence(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
