/// Something about a workspace that people must look at before they trust a sum over many schools.
public struct SchoolProblem: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The workspace cannot be read.
    case broken
    /// The same school stands in two folders.
    case copy
    /// One folder was named twice.
    case sameFolder
    /// Two schools have one code.
    case sameCode
    /// Two schools have one name.
    case sameName
    /// A school belongs to another superior body than the others.
    case otherParent
    /// Its school years begin in another month.
    case otherStart
    /// Nothing was entered for the years asked about.
    case noRecords

    /// Whether the folder is not added up.
    public var leavesOut: Bool { self == .broken || self == .copy }
  }

  public var kind: Kind
  /// The folders it is about, as the user would write them.
  public var folders: [String]
  public var message: Message

  static func broken(_ folder: String, _ failure: Failure) -> SchoolProblem {
    // The first finding says where and what; the school's own check tells the rest.
    let reason: Message
    if let finding = failure.findings.first {
      let place = finding.place.map { "\($0.text): " } ?? ""
      let more = failure.findings.count - 1
      reason = Message(
        vi: place + finding.message.vi + (more > 0 ? " (và \(more) chỗ khác)" : ""),
        en: place + finding.message.en + (more > 0 ? " (and \(more) more)" : ""))
    } else {
      let place = failure.place.map { "\($0.text): " } ?? ""
      reason = Message(vi: place + failure.message.vi, en: place + failure.message.en)
    }
    return SchoolProblem(
      kind: .broken, folders: [folder],
      message: Message(
        vi: "không đọc được: \(reason.vi)", en: "cannot be read: \(reason.en)"))
  }

  static func sameFolder(_ folder: String, as first: String) -> SchoolProblem {
    SchoolProblem(
      kind: .sameFolder, folders: [folder],
      message: Message(
        vi: "cùng một thư mục với \(first); chỉ cộng một lần",
        en: "the same folder as \(first); added once"))
  }
}
