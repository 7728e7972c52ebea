extension AwardMemory {
  /// A file that no longer tells what it told before.
  public struct Loss: Sendable, Hashable {
    public var path: String
    /// What is missing, sorted.
    public var facts: [String]
    /// The newest change that brought some of it; nil where the journal does not tell.
    var source: JournalMemory.Source?

    init(path: String, facts: [String], in journal: JournalMemory) {
      self.path = path
      self.facts = facts
      let standing = journal.standing[path] ?? [:]
      source = facts.compactMap { standing[$0] }.max { $0.seq < $1.seq }
    }

    /// The loss in a sentence.
    public var message: Message {
      let words = facts.prefix(3).map(AwardMemory.words)
      let more = facts.count > 3 ? "; …" : ""
      let origin = source.map { source in
        let by = withVisibleControls(source.by)
        return Message(
          vi: " (nhật ký dòng \(source.seq), \(source.at), \(by))",
          en: " (journal line \(source.seq), \(source.at), \(by))")
      }
      return Message(
        vi:
          "mất \(facts.count) việc đã ghi: \(words.map(\.vi).joined(separator: "; "))\(more)\(origin?.vi ?? "")",
        en:
          "\(facts.count) recorded facts are gone: \(words.map(\.en).joined(separator: "; "))\(more)\(origin?.en ?? "")"
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
