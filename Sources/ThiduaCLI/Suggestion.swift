import ThiduaCore

/// The commands that messages suggest. Who named the workspace with `-w` can paste them: they name it
/// too.
enum Suggestion {
  /// The commands that work in a workspace, the longest name first: `award meeting vote` before
  /// `award meeting`.
  private static let names: [String] = CommandTable.all.map { $0.spec }
    .filter { !isApart($0.path) }.map(\.name).sorted { $0.count > $1.count }

  private static func isApart(_ path: [String]) -> Bool {
    ["init", "help", "version", "completions"].contains(path[0])
  }

  /// A message whose commands name the workspace that the user named.
  static func text(_ text: String, _ options: Options) -> String {
    guard let folder = options.text(.workspace), text.firstRange(of: "thidua ") != nil else {
      return text
    }
    var result = ""
    var rest = Substring(text)
    while let found = rest.firstRange(of: "thidua ") {
      let isWord = rest[..<found.lowerBound].last.map { !$0.isLetter && $0 != "/" } ?? true
      result += rest[..<found.upperBound]
      rest = rest[found.upperBound...]
      let end = rest.firstRange(of: "thidua ")?.lowerBound ?? rest.endIndex
      let isNamed =
        rest[..<end].firstRange(of: " -w ") != nil
        || rest[..<end].firstRange(of: " --workspace ") != nil
      guard isWord, !isNamed, let name = names.first(where: { begins(rest, with: $0) }) else {
        continue
      }
      result += "\(name) -w \(shellWord(folder))"
      rest = rest.dropFirst(name.count)
    }
    return result + rest
  }

  private static func begins(_ text: Substring, with name: String) -> Bool {
    guard text.hasPrefix(name) else { return false }
    let next = text.dropFirst(name.count).first
    return next.map { !$0.isLetter && !$0.isNumber && $0 != "-" } ?? true
  }
}

extension Suggestion {
  /// What comes after a nomination: the council's vote, or the submission where the law asks for none.
  static func next(after nomination: String, _ tier: AwardTier?) -> Message {
    guard let tier, tier.ballot == nil else {
      return Message(
        vi: "Tiếp theo: thidua award meeting vote CUỘC-HỌP \(nomination) --yes … --no …",
        en: "Next: thidua award meeting vote MEETING \(nomination) --yes … --no …")
    }
    return Message(
      vi: "Tiếp theo: thidua award submit \(nomination) --to …",
      en: "Next: thidua award submit \(nomination) --to …")
  }
}
