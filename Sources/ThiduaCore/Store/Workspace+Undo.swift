extension Workspace {
  /// What `undo` takes back.
  public struct Undone: Sendable {
    /// The number and the command of the change.
    public var seq: Int
    public var command: String
    public var paths: [String]
  }

  /// Gathers the changes that take back the newest change not taken back yet; commit them with
  /// `keepsUndo: false`. Ledgers are never cut: `reversal` gives lines that cancel the appended ones.
  ///
  /// - Parameter reversal: path, the appended bytes, and the number of the change; returns lines to append.
  /// - Throws: `refused` where there is nothing to take back, or a file has changed since.
  public func stageUndo(
    reversal: (_ path: String, _ appended: [UInt8], _ seq: Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> Undone {
    let store = UndoStore(self)
    guard let saved = try store.newest() else {
      throw Failure.refused(
        vi: "không có thay đổi nào để hoàn tác", en: "there is no change to take back")
    }
    let entries = try Journal(root: root, files: files).all()
    guard let done = entries.first(where: { $0.entry.seq == saved.seq })?.entry else {
      throw Failure(
        .badData,
        Message(
          vi: "nhật ký không có thay đổi số \(saved.seq)",
          en: "the journal has no change number \(saved.seq)"))
    }
    guard !saved.isFinal else {
      throw Failure.refused(
        vi: "thay đổi số \(saved.seq) không hoàn tác được: \(done.command)",
        en: "change \(saved.seq) cannot be taken back: \(done.command)",
        remedy: Workspace.laterWay(than: done.command))
    }
    for before in saved.files {
      let after = done.files.first { $0.path == before.path }
      if let range = before.appended {
        let bytes = try self.bytes(before.path, from: range.lowerBound, count: range.count)
        guard SHA256.hex(bytes) == after?.sha256 else { throw editedSince(before.path) }
        try append(try reversal(before.path, bytes, saved.seq), to: before.path)
        continue
      }
      guard try stored(before.path).map({ SHA256.hex($0) }) == after?.sha256 else {
        throw editedSince(before.path)
      }
      if let content = before.content {
        put(content, at: before.path)
      } else {
        remove(before.path)
      }
    }
    remove(store.name(saved.seq))
    undoing = saved.seq
    return Undone(seq: saved.seq, command: done.command, paths: saved.files.map(\.path))
  }

  /// How a change that cannot be taken back is mended.
  private static func laterWay(than command: String) -> Message {
    if command.hasPrefix("award decide") || command.hasPrefix("award revoke") {
      return Message(
        vi:
          "Gõ nhầm thì ghi lại: thidua award decide --mistyped SỐ-ĐÃ-GÕ --number SỐ-ĐÚNG --date … --reason …. Văn bản sai thì bằng quyết định sau: award decide --corrects (đính chính), award revoke (hủy bỏ).",
        en:
          "A slip of the pen is mended by: thidua award decide --mistyped TYPED --number RIGHT --date … --reason …. What the paper says is changed by a later decision: award decide --corrects, award revoke."
      )
    }
    if command.hasPrefix("award meeting vote") || command.hasPrefix("award meeting void") {
      return Message(
        vi:
          "Kết quả bỏ phiếu đã ghi thì không xóa: đánh dấu ghi nhầm bằng thidua award meeting void …, rồi ghi lại.",
        en: "A count is never erased: mark it with thidua award meeting void …, then enter it anew."
      )
    }
    if command.hasPrefix("award complaint") {
      return Message(
        vi: "Ý kiến, khiếu nại đã ghi thì trả lời: thidua award complaint answer …",
        en: "An objection is answered: thidua award complaint answer …")
    }
    if command.hasPrefix("award meeting close") {
      return Message(
        vi: "Cuộc họp đã kết thúc chỉ thay đổi bằng một cuộc họp sau: thidua award meeting open …",
        en: "A closed meeting is changed by a later one: thidua award meeting open …")
    }
    return Message(
      vi:
        "Cuộc họp đã kết thúc và quyết định đã ghi chỉ thay đổi bằng một cuộc họp, một quyết định sau đó.",
      en: "A closed meeting and a decision are changed by a later meeting, a later decision.")
  }

  private func editedSince(_ path: String) -> Failure {
    .refused(
      vi: "\(path) đã bị sửa sau thay đổi ấy; không hoàn tác để khỏi mất phần sửa",
      en: "\(path) has changed since; it is not taken back so that nothing is lost")
  }
}
