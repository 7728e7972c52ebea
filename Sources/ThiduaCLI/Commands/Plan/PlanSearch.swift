import ThiduaCore

/// The files `plan check` was asked to look at: those named, and the plans in the folders named.
struct PlanSearch {
  /// What was found, each file once, with the names as the user wrote them.
  private(set) var sources: [SourceText] = []
  /// What could not be read; the others are checked all the same.
  private(set) var failures: [Failure] = []
  private var seen: Set<String> = []
  private let call: Call

  /// Reads the files and goes through the folders.
  init(_ words: [String], _ call: Call) {
    self.call = call
    for word in words {
      do throws(Failure) {
        try add(word)
      } catch {
        failures.append(error)
      }
    }
  }

  /// All that could not be read as one failure; nil if there is none.
  var failure: Failure? {
    guard let first = failures.first else { return nil }
    let alike = failures.filter { $0.kind == first.kind }
    return Failure(
      first.kind,
      Message(
        vi: alike.map(\.message.vi).joined(separator: "; "),
        en: alike.map(\.message.en).joined(separator: "; ")),
      remedy: first.remedy)
  }

  private mutating func add(_ word: String) throws(Failure) {
    if word == "-" {
      guard seen.insert(word).inserted else { return }
      sources.append(SourceText(file: word, bytes: try call.read(word)))
      return
    }
    guard !word.isEmpty else {
      throw Failure(.noInput, Message(vi: "tên tệp để trống", en: "a file name is empty"))
    }
    let path = try PlanSearch.resolved(word, call)
    guard try call.console.files.status(path)?.kind == .folder else {
      guard seen.insert(path).inserted else { return }
      sources.append(SourceText(file: word, bytes: try call.read(word)))
      return
    }
    let before = sources.count
    var isKnown = false
    let troubles = failures.count
    search(path, shownAs: word == "." ? "" : word, depth: 0, &isKnown)
    guard sources.count == before, failures.count == troubles, !isKnown else { return }
    throw Failure(
      .noInput,
      Message(
        vi: "trong thư mục \(word) không có kế hoạch nào", en: "there is no plan in \(word)"),
      remedy: Message(
        vi:
          "Kế hoạch là tệp .json có \"schema\": \"\(Plan.schema)\", hoặc tệp .txt, .docx có dòng KẾ HOẠCH.",
        en:
          "A plan is a .json file with \"schema\": \"\(Plan.schema)\", or a .txt or .docx with KẾ HOẠCH."
      ))
  }

  /// Goes through a folder by name; hidden names and symbolic links are passed over. What cannot be read
  /// is kept for the end, and the rest is looked at all the same.
  private mutating func search(
    _ folder: String, shownAs shown: String, depth: Int, _ isKnown: inout Bool
  ) {
    guard depth < 32 else { return }
    do throws(Failure) {
      for name in try call.console.files.list(folder) where !name.hasPrefix(".") {
        do throws(Failure) {
          try look(at: name, in: folder, shownAs: shown, depth: depth, &isKnown)
        } catch {
          failures.append(error)
        }
      }
    } catch {
      failures.append(error)
    }
  }

  private mutating func look(
    at name: String, in folder: String, shownAs shown: String, depth: Int, _ isKnown: inout Bool
  ) throws(Failure) {
    let files = call.console.files
    let path = joinPath(folder, name)
    let file = joinPath(shown, name)
    switch try files.status(path)?.kind {
    case .folder: search(path, shownAs: file, depth: depth + 1, &isKnown)
    case .file where PlanLinter.canBePlan(name):
      guard !seen.contains(path) else {
        isKnown = true
        return
      }
      let source = SourceText(file: file, bytes: try files.read(path))
      guard PlanLinter.isPlan(source) else { return }
      seen.insert(path)
      sources.append(source)
    case nil where name.contains("\u{FFFD}") && PlanLinter.canBePlan(name):
      // A plan must not be passed over in silence for its name.
      throw Failure(
        .noInput,
        Message(
          vi: "tên tệp \(file) không phải UTF-8 nên không mở được",
          en: "the name of the file \(file) is not UTF-8 and cannot be opened"),
        remedy: Message(vi: "Hãy đổi tên tệp.", en: "Rename the file."))
    default: break
    }
  }

  /// The full path of a file, links resolved where it exists.
  static func resolved(_ file: String, _ call: Call) throws(Failure) -> String {
    // `.` and `./a.json` mean the same on every file system.
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let plain = parts.filter { $0 != "." }.joined(separator: "/")
    let path =
      plain.isEmpty && !file.hasPrefix("/")
      ? call.console.currentFolder : try call.inputPath(plain)
    return try call.console.files.resolve(path) ?? path
  }
}
