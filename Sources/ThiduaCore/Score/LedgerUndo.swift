/// Takes back lines of a score ledger: by reversing lines, for a ledger is never cut.
public enum LedgerUndo {
  /// The lines that cancel appended ones.
  ///
  /// - Parameters:
  ///   - appended: the bytes a change appended.
  ///   - path: the ledger they stand in.
  ///   - seq: the number of the change, for the reason.
  /// - Throws: `refused` where one of the lines has been voided since.
  public static func reversal(
    of appended: [UInt8], in path: String, change seq: Int, at moment: String, by name: String,
    _ workspace: Workspace
  ) throws(Failure) -> [UInt8] {
    let lines = try LedgerReader.lines(appended, file: path)
    let all = try LedgerReader.lines(try workspace.bytes(path) ?? [], file: path)
    let voided = Set(all.compactMap(\.reverses))
    var length = try workspace.size(path)
    var bytes: [UInt8] = []
    for line in lines where line.reverses == nil && !voided.contains(line.id) {
      let reversal = try Ledger.void(
        line, isEffective: true, reason: "hoàn tác thay đổi số \(seq)", at: moment, by: name,
        length: length)
      bytes += reversal.bytes
      length += reversal.bytes.count
    }
    guard !bytes.isEmpty else {
      throw Failure.refused(
        vi: "các dòng ấy đã bị hủy từ trước hoặc là dòng hủy, không hoàn tác được",
        en: "the lines are voided already, or reverse others, and cannot be taken back")
    }
    return bytes
  }
}
