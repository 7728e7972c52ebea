/// What once happened to awards, a line each: every step of a nomination, every ballot, submission and
/// decision, every objection. Kept beside the files (`.thidua/facts`), so that nothing of it can be made to
/// disappear: a change or an adoption after which a line is missing is refused.
///
/// Words that clerks may mend (summaries, remarks, names) are no facts of this sort.
public struct AwardMemory {
  let workspace: Workspace

  /// The memory of a workspace.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// A file that no longer tells what it told before.
  public struct Loss: Sendable, Hashable {
    public var path: String
    /// What is missing, sorted.
    public var facts: [String]

    /// The loss in a sentence.
    public var message: Message {
      let words = facts.prefix(3).map(AwardMemory.words)
      let more = facts.count > 3 ? "; …" : ""
      return Message(
        vi: "mất \(facts.count) việc đã ghi: \(words.map(\.vi).joined(separator: "; "))\(more)",
        en:
          "\(facts.count) recorded facts are gone: \(words.map(\.en).joined(separator: "; "))\(more)"
      )
    }

    /// How it is put right.
    public static let remedy = Message(
      vi:
        "Việc đã xảy ra không xóa được: khôi phục tệp từ bản sao lưu. Sai thì rút, trả lại, đính chính hoặc hủy bỏ bằng lệnh award.",
      en:
        "What happened cannot be erased: restore the file from a backup. What is wrong is withdrawn, returned, corrected or revoked by the award commands."
    )

    /// The loss as a finding of `thidua check`.
    var finding: Finding {
      var finding = Finding("record-lost", at: Place(file: path, line: 1, column: 1), message)
      finding.remedy = Loss.remedy
      return finding
    }
  }

  /// Notes what the gathered change adds.
  ///
  /// - Parameter takesBack: whether it is `undo`, which takes back what is not final; the journal tells of
  ///   both.
  /// - Throws: `refused` where something that happened would be gone, for a file was edited outside.
  public func note(takesBack: Bool = false) throws(Failure) {
    for path in try workspace.changedPaths() where AwardMemory.isKept(path) {
      let facts = try facts(path)
      let lost = try known(path).filter { !facts.contains($0) }
      guard lost.isEmpty || takesBack else {
        let loss = Loss(path: path, facts: lost)
        throw Failure.refused(
          vi: "\(path) \(loss.message.vi)", en: "\(path): \(loss.message.en)",
          remedy: Loss.remedy)
      }
      workspace.keep(AwardMemory.bytes(facts), at: AwardMemory.place(path))
    }
    try noteOlder()
  }

  /// Notes what stands in files that were never noted: a workspace of an older version, a copy without its
  /// private folder.
  private func noteOlder() throws(Failure) {
    let changed = Set(try workspace.changedPaths())
    for path in try paths(in: "years") where !changed.contains(path) {
      guard try workspace.size(AwardMemory.place(path)) == 0, let facts = try? facts(path),
        !facts.isEmpty
      else { continue }
      workspace.keep(AwardMemory.bytes(facts), at: AwardMemory.place(path))
    }
  }

  /// The files there may be facts of, by the folders of the years.
  private func paths(in folder: String) throws(Failure) -> [String] {
    var paths = [History.path]
    for year in try workspace.names(in: folder) {
      paths += AwardMemory.names.map { "years/\(year)/\($0)" }
    }
    return paths.sorted()
  }

  /// The files that have lost something, sorted by path; what cannot be read has lost all.
  public func losses() throws(Failure) -> [Loss] {
    var losses: [Loss] = []
    for path in try paths(in: AwardMemory.folder + "/years") {
      let known = try known(path)
      guard !known.isEmpty else { continue }
      let facts = (try? facts(path)) ?? []
      let lost = known.filter { !facts.contains($0) }
      if !lost.isEmpty { losses.append(Loss(path: path, facts: lost)) }
    }
    return losses
  }

  /// What is to be kept of files that are taken into the journal.
  public func copies(of paths: [String]) -> [(path: String, bytes: [UInt8])] {
    paths.filter(AwardMemory.isKept).compactMap { path in
      (try? facts(path)).map { (AwardMemory.place(path), AwardMemory.bytes($0)) }
    }
  }

  // MARK: - Files

  private static let folder = ".thidua/facts"
  private static let names = [
    "nominations.json", "meetings.json", "submissions.json", "decisions.json", "councils.json",
    "complaints.json", "notices.json", "initiative-proposals.json", "initiatives.json",
  ]

  private static func isKept(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    return path == History.path
      || parts.count == 3 && parts[0] == "years" && names.contains(parts[2])
  }

  private static func place(_ path: String) -> String { "\(folder)/\(path).txt" }

  private static func bytes(_ facts: Set<String>) -> [UInt8] {
    Array(facts.sorted().map { $0 + "\n" }.joined().utf8)
  }

  private func known(_ path: String) throws(Failure) -> [String] {
    let bytes = try workspace.bytes(AwardMemory.place(path)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// A fact as a clerk would say it: `đề nghị dn-2024-020: đã khen thưởng, 1388/QĐ-UBND, 2025-06-20`.
  static func words(_ fact: String) -> Message {
    let parts = fact.split(separator: "|").map { trimmed($0) }.filter { $0 != "-" }
    guard let head = parts.first, parts.count > 2 else { return Message(same: fact) }
    let rest = parts.dropFirst(2).joined(separator: ", ")
    if head == "nomination", parts.count > 4, let state = NominationState(rawValue: parts[4]) {
      let paper = parts.dropFirst(5).dropLast().map { ", \($0)" }.joined()
      return Message(
        vi: "đề nghị \(parts[1]): \(state.name.vi)\(paper)",
        en: "nomination \(parts[1]): \(state.name.en)\(paper)")
    }
    let names = [
      "submission": "tờ trình", "decision": "quyết định", "council": "Hội đồng",
      "complaint": "ý kiến, khiếu nại", "answer": "trả lời", "notice": "công khai",
      "initiative": "sáng kiến", "author": "tác giả của sáng kiến", "meeting": "cuộc họp",
      "attendance": "dự họp",
      "closed": "kết thúc cuộc họp", "ballot": "phiếu của cuộc họp",
      "revocation": "quyết định hủy bỏ",
    ]
    return Message(
      vi: "\(names[head] ?? head) \(parts[1]): \(rest)", en: "\(head) \(parts[1]): \(rest)")
  }
}
