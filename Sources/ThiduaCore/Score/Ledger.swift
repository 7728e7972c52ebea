/// What is appended to a score ledger. The ledger itself is bytes that only ever grow.
public enum Ledger {
  /// The lines for new entries, and the bytes to append.
  ///
  /// A line's id is `d` and the byte at which it begins, so that ids are unique and stable and giving
  /// them out never reads the ledger.
  ///
  /// - Parameters:
  ///   - length: how many bytes the ledger has now.
  ///   - endsWithLineFeed: whether its last byte is a line feed (true for an empty ledger). A ledger
  ///     that was edited by hand may lack it; it is then put before the first line.
  public static func append(
    _ drafts: [LedgerDraft], at moment: String, by name: String, length: Int,
    endsWithLineFeed: Bool = true
  ) -> (lines: [LedgerLine], bytes: [UInt8]) {
    var bytes: [UInt8] = endsWithLineFeed ? [] : [0x0A]
    var lines: [LedgerLine] = []
    for draft in drafts {
      let line = LedgerLine(
        id: id(atByte: length + bytes.count), at: moment, by: name, campaign: draft.campaign,
        subject: draft.subject, criterion: draft.criterion, period: draft.period,
        stage: draft.stage, value: draft.value, note: draft.note)
      lines.append(line)
      bytes += line.encoded
    }
    return (lines, bytes)
  }

  /// The line that takes another out of effect, and the bytes to append. It repeats what the other
  /// line says, with the reason as its note.
  ///
  /// - Throws: `Failure` without a reason, for a line already out of effect, or for a reversing line.
  public static func void(
    _ line: LedgerLine, isEffective: Bool, reason: String, at moment: String, by name: String,
    length: Int, endsWithLineFeed: Bool = true
  ) throws(Failure) -> (line: LedgerLine, bytes: [UInt8]) {
    let reason = trimmed(reason)
    guard !reason.isEmpty else {
      throw Failure.refused(
        vi: "Hủy một dòng điểm phải ghi lý do.", en: "Voiding a score needs a reason.",
        remedy: Message(vi: "Thêm --reason \"…\".", en: "Add --reason \"…\"."))
    }
    guard line.reverses == nil else {
      throw Failure.refused(
        vi: "Dòng \(line.id) là dòng hủy, không hủy tiếp được.",
        en: "The line \(line.id) is a reversal itself and cannot be voided.",
        remedy: Message(vi: "Hãy nhập lại điểm.", en: "Enter the score again."))
    }
    guard isEffective else {
      throw Failure.refused(
        vi: "Dòng \(line.id) đã bị hủy từ trước.", en: "The line \(line.id) is already voided.")
    }
    let lead: [UInt8] = endsWithLineFeed ? [] : [0x0A]
    var reversal = line
    reversal.id = id(atByte: length + lead.count)
    reversal.at = moment
    reversal.by = name
    reversal.note = reason
    reversal.reverses = line.id
    return (reversal, lead + reversal.encoded)
  }

  /// The id of a line that begins at a byte of the ledger.
  static func id(atByte offset: Int) -> String { "d\(offset)" }
}

/// A checked entry, not yet a line: ids exist, the period is canonical, the value fits its criterion.
public struct LedgerDraft: Sendable, Hashable {
  public var campaign: String
  public var subject: String
  public var criterion: String
  public var period: String
  public var stage: Stage
  public var value: String
  public var note: String

  /// Makes an entry. Use ``EntryChecker`` for what people typed.
  public init(
    campaign: String, subject: String, criterion: String, period: String,
    stage: Stage = .council, value: String, note: String = ""
  ) {
    self.campaign = campaign
    self.subject = subject
    self.criterion = criterion
    self.period = period
    self.stage = stage
    self.value = value
    self.note = note
  }
}
