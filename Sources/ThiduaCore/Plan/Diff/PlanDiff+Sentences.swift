/// The sentences of changes.
extension PlanDiff {
  /// A single value; one that only moved with the year is still said, for people read it first.
  mutating func value(
    _ part: String, _ what: Message, _ old: String?, _ new: String?, _ id: String? = nil
  ) {
    guard old != new else { return }
    let sentence: Message
    switch (old, new) {
    case (let old?, let new?):
      sentence = Message(
        vi: "\(what.vi) đổi từ “\(old)” thành “\(new)”.",
        en: "\(what.en) changed from “\(old)” to “\(new)”.")
    case (nil, let new?):
      sentence = Message(
        vi: "\(what.vi) nay là “\(new)” (trước để trống).",
        en: "\(what.en) is now “\(new)” (it was blank).")
    default:
      sentence = Message(
        vi: "\(what.vi) nay để trống (trước là “\(old ?? "")”).",
        en: "\(what.en) is now blank (it was “\(old ?? "")”).")
    }
    changes.append(
      PlanChange(part: part, kind: .changed, id: id, before: old, after: new, sentence: sentence))
  }

  /// Texts of a list, whatever their order; a text that only moved with the year is the same.
  mutating func texts(
    _ part: String, _ what: Message, _ old: [String], _ new: [String], _ id: String? = nil
  ) {
    let key = PlanDiff.key
    let (before, after) = (Set((old + old.map(shift.prose)).map(key)), Set(new.map(key)))
    for text in old where !after.contains(key(text)) && !after.contains(key(shift.prose(text))) {
      removed(part, what, "“\(text)”", id)
    }
    for text in new where !before.contains(key(text)) { added(part, what, "“\(text)”", id) }
  }

  mutating func added(_ part: String, _ what: Message, _ name: String, _ id: String? = nil) {
    changes.append(
      PlanChange(
        part: part, kind: .added, id: id, after: name,
        sentence: Message(vi: "Thêm \(what.vi) \(name).", en: "Added \(what.en) \(name).")))
  }

  mutating func removed(
    _ part: String, _ what: Message, _ name: String, _ id: String? = nil
  ) {
    changes.append(
      PlanChange(
        part: part, kind: .removed, id: id, before: name,
        sentence: Message(vi: "Bỏ \(what.vi) \(name).", en: "Removed \(what.en) \(name).")))
  }

  /// What is the same but for its time, in one sentence; nothing where there is none.
  mutating func onlyMoved(_ part: String, _ count: Int, _ what: Message) {
    guard count > 0 else { return }
    changes.append(
      PlanChange(
        part: part, kind: .moved,
        sentence: Message(
          vi: "\(count) \(what.vi) giữ nguyên, chỉ chuyển thời gian theo năm mới.",
          en: "\(count) \(what.en) are the same, their time moved with the year.")))
  }
}
