/// The workspaces in some folders: the folders themselves, those in them, and those one level deeper (a
/// folder of communes with their schools). What is no workspace is passed over and named.
public struct SchoolFolders: Sendable {
  /// A workspace that was found.
  public struct Entry: Sendable, Hashable {
    /// Where it is.
    public var path: String
    /// Its name as the user would write it.
    public var shown: String
    /// Where it is with all symbolic links resolved.
    public var resolved: String
  }

  /// The workspaces, each once, by where they are.
  public private(set) var entries: [Entry] = []
  /// Files and folders without a workspace, as the user would write them.
  public private(set) var passedOver: [String] = []
  /// Folders that could not be looked into, and workspaces named twice.
  public private(set) var problems: [SchoolProblem] = []
  private var names: [String: String] = [:]
  private let files: any FileSystem

  /// Looks through folders.
  ///
  /// - Parameters:
  ///   - words: the folders as the user wrote them.
  ///   - base: the folder relative names begin at.
  /// - Throws: `noInput` where a folder does not exist, or none holds a workspace.
  public init(
    _ words: [String], in base: String, files: any FileSystem
  ) throws(Failure) {
    self.files = files
    for word in words {
      let path = word == "." ? base : joinPath(base, word)
      guard !word.isEmpty, try files.resolve(path) != nil else {
        throw Failure(
          .noInput,
          Message(vi: "không có thư mục '\(word)'", en: "there is no folder '\(word)'"))
      }
      search(path, shownAs: word, depth: 0)
    }
    entries.sort { $0.resolved < $1.resolved }
    passedOver.sort()
    guard !entries.isEmpty || !problems.isEmpty else {
      let list = words.joined(separator: ", ")
      throw Failure(
        .noInput,
        Message(
          vi: "không thấy thư mục làm việc nào trong \(list)",
          en: "there is no workspace in \(list)"),
        remedy: Message(
          vi: "Mỗi trường là một thư mục có thidua.json; chỉ thư mục chứa các thư mục ấy.",
          en: "A school is a folder with a thidua.json; name the folder that holds these folders."))
    }
  }

  /// Looks at a folder; gives whether a workspace is in it.
  @discardableResult
  private mutating func search(_ path: String, shownAs shown: String, depth: Int) -> Bool {
    do throws(Failure) {
      if try files.status(joinPath(path, Workspace.marker)) != nil {
        add(path, shown, try files.resolve(path) ?? path)
        return true
      }
      guard depth < 2 else { return false }
      var isSchool = false
      var others: [String] = []
      for name in try files.list(path) where !name.hasPrefix(".") {
        let inner = joinPath(path, name)
        let innerShown = shown == "." ? name : joinPath(shown, name)
        let isFolder = try files.status(inner)?.kind != .file
        if isFolder, search(inner, shownAs: innerShown, depth: depth + 1) {
          isSchool = true
        } else {
          others.append(innerShown)
        }
      }
      // The inside of a folder that has nothing to do with schools is nobody's business.
      if depth == 0 || isSchool { passedOver += others }
      return isSchool
    } catch {
      problems.append(.broken(shown, error))
      return true
    }
  }

  private mutating func add(_ path: String, _ shown: String, _ resolved: String) {
    if let first = names[resolved] {
      // The same folder by way of two names is one school.
      if first != shown { problems.append(.sameFolder(shown, as: first)) }
      return
    }
    names[resolved] = shown
    entries.append(Entry(path: path, shown: shown, resolved: resolved))
  }
}
