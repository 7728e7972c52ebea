/// What has become of one file of a set of papers.
public struct PaperStatus: Sendable, Hashable {
  public enum State: String, Sendable {
    case fresh
    /// The data changed, and the paper made from it today would be another one.
    case stale
    case missing
    /// It would be made now and was not then.
    case new
    /// It would no longer be made.
    case obsolete
  }

  public var name: String
  public var title: String
  public var state: State
  /// Whether the file is not what the program wrote.
  public var isEdited: Bool
  /// The paths of the workspace it was made from that changed.
  public var changed: [String]
  /// Further reasons, such as a period that was unlocked.
  public var reasons: [Message]

  static func notMade(_ reason: Message, again: Bool) -> Message {
    Message(
      vi: "không lập \(again ? "lại " : "")được: \(reason.vi)",
      en: "it cannot be made\(again ? " anew" : ""): \(reason.en)")
  }

  /// The JSON form, in one language.
  public func json(_ language: Language) -> JSON {
    var fields = JSONFields()
    fields.add("name", name)
    fields.add("title", title)
    fields.add("state", state.rawValue)
    fields.add("edited", .bool(isEdited))
    fields.add("changed", .strings(changed))
    fields.add("reasons", .strings(reasons.map { $0.text(in: language) }))
    return fields.json
  }
}

extension PaperFolder {
  /// What has become of the papers of a manifest.
  ///
  /// A paper is stale where something it was made from changed and it would be another one today: the
  /// papers made anew tell, so that a change that does not touch a paper leaves it fresh.
  ///
  /// - Parameters:
  ///   - changed: the paths of the manifest's data that are not what they were.
  ///   - anew: the manifest of the papers made from the data at hand; nil where nothing changed.
  ///   - failed: why files cannot be made anew, by name.
  ///   - reasons: why a paper with these stamps no longer holds.
  public func statuses(
    of set: PaperSet, changed: Set<String>, anew: PaperManifest?, failed: [String: Message] = [:],
    reasons: ([String]) throws(Failure) -> [Message]
  ) throws(Failure) -> [PaperStatus] {
    var statuses: [PaperStatus] = []
    let manifest = set.manifest
    for file in manifest.files {
      let hash = try fingerprint(file.name)
      let isEarlier = hash.map { set.earlier[file.name]?.contains($0) == true } ?? false
      var status = PaperStatus(
        name: file.name, title: file.title, state: .fresh,
        isEdited: hash != nil && hash != file.sha256 && !isEarlier, changed: [], reasons: [])
      let today = anew?.files.first { $0.name == file.name }
      let touched = file.inputs.filter(changed.contains)
      if let reason = failed[file.name] {
        status.state = .stale
        status.changed = touched
        status.reasons = [PaperStatus.notMade(reason, again: true)]
      } else if anew != nil, today == nil {
        status.state = .obsolete
        status.changed = touched
      } else if let today, file.kind != PaperFile.index, today.sha256 != file.sha256,
        // A kept file of another day differs in its date alone unless its data changed.
        file.command == today.command || !touched.isEmpty
      {
        status.state = .stale
        status.changed = touched
        status.reasons = try reasons(file.stamps)
      }
      if isEarlier, hash != file.sha256 {
        status.state = .stale
        status.reasons.append(
          Message(
            vi: "lần lập sau cùng bị ngắt trước khi ghi tệp này",
            en: "the last run was cut short before it wrote this file"))
      }
      if hash == nil { status.state = .missing }
      statuses.append(status)
    }
    let names = Set(manifest.files.map(\.name))
    for file in anew?.files ?? [] where !names.contains(file.name) {
      statuses.append(
        PaperStatus(
          name: file.name, title: file.title, state: .new, isEdited: false, changed: [],
          reasons: []))
    }
    for name in failed.keys.sorted() where !names.contains(name) {
      guard let reason = failed[name] else { continue }
      statuses.append(
        PaperStatus(
          name: name, title: name, state: .new, isEdited: false, changed: [],
          reasons: [PaperStatus.notMade(reason, again: false)]))
    }
    return statuses
  }
}

extension PaperFile {
  /// The kind of the page that lists the papers.
  public static let index = "index"
}
