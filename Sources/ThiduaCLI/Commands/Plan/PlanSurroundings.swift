import ThiduaCore

/// What workspaces know that plans are checked by: their rubrics and documents, read once each.
struct PlanSurroundings {
  private var laws: [String: LegalRegistry] = [:]
  private var calendars: [String: Semesters] = [:]
  /// What is wrong with files of workspaces.
  private(set) var findings: [Finding] = []
  private let call: Call

  /// Nothing read yet.
  init(_ call: Call) { self.call = call }

  /// What the checks of a plan may know.
  mutating func context(of file: String, on day: CivilDate?) throws(Failure) -> PlanContext {
    PlanContext(
      law: try law(for: file), on: day, rubrics: try rubrics(beside: file),
      semesters: try semesters(for: file))
  }

  /// The workspace in whose `plans` folder a file lies, and its path there; nil where it lies elsewhere.
  static func home(of file: String, _ call: Call) throws(Failure) -> (root: String, path: String)? {
    guard file != "-" else { return nil }
    let path = try PlanSearch.resolved(file, call)
    let folder = parentPath(path)
    guard folder.hasSuffix("/plans") else { return nil }
    let root = parentPath(folder)
    guard try call.console.files.status(joinPath(root, Workspace.marker)) != nil else { return nil }
    return (root, String(path.dropFirst(folder.utf8.count - "plans".utf8.count)))
  }

  /// The rubrics of the workspace in whose `plans` folder a file lies.
  private func rubrics(beside file: String) throws(Failure) -> Set<String>? {
    guard let home = try PlanSurroundings.home(of: file, call) else { return nil }
    let names = try call.console.files.list(joinPath(home.root, "rubrics"))
    return Set(names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) })
  }

  /// The semesters of the workspace in whose `plans` folder a file lies; elsewhere the usual ones. A
  /// `thidua.json` that cannot be read is for `thidua check` to name.
  mutating func semesters(for file: String) throws(Failure) -> Semesters {
    guard let root = try PlanSurroundings.home(of: file, call)?.root else { return .usual }
    if let known = calendars[root] { return known }
    let path = joinPath(root, Workspace.marker)
    let source = SourceText(file: path, bytes: try call.console.files.read(path))
    let unit = try? JSONDocument(source).value(Unit.self, schema: Unit.schema)
    let semesters = unit.map { Semesters(of: $0) } ?? .usual
    calendars[root] = semesters
    return semesters
  }

  /// The registry of the workspace named by `--workspace`, else of the one around the file, else of the
  /// one around the current folder; without any, the built-in one.
  mutating func law(for file: String) throws(Failure) -> LegalRegistry {
    guard let root = try root(for: file) else { return .builtIn }
    if let known = laws[root] { return known }
    let path = joinPath(root, LegalDocumentList.path)
    var law = LegalRegistry.builtIn
    if try call.console.files.status(path) != nil {
      let shown = root == call.console.currentFolder ? LegalDocumentList.path : path
      do {
        let source = SourceText(file: shown, bytes: try call.console.files.read(path))
        law = law.adding(try LegalDocumentList(source).documents)
      } catch {
        guard error.kind == .badData else { throw error }
        findings += error.findings
      }
    }
    laws[root] = law
    return law
  }

  private func root(for file: String) throws(Failure) -> String? {
    let console = call.console
    if let named = call.options.text(.workspace) ?? console.environment["THIDUA_WORKSPACE"] {
      return joinPath(console.currentFolder, named)
    }
    if file != "-" {
      let folder = parentPath(try PlanSearch.resolved(file, call))
      if let root = try Workspace.nearest(to: folder, files: console.files) { return root }
    }
    return try Workspace.nearest(to: console.currentFolder, files: console.files)
  }
}
