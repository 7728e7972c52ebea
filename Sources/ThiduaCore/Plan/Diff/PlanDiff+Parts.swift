/// The parts of plans that most years leave as they are.
extension PlanDiff {
  /// A text as it is compared: without the mark at its end, which says nothing.
  static func key(_ text: String) -> String {
    var rest = trimmed(text)[...]
    while let last = rest.last, ".;,/ ".contains(last) { rest = rest.dropLast() }
    return String(rest)
  }

  static func recipient(_ recipient: PlanRecipient) -> String {
    (recipient.name ?? "") + (recipient.purpose.map { " (\($0))" } ?? "")
  }

  /// Form, launcher, scope, audience and milestones of a campaign.
  mutating func campaignForm(_ old: Campaign, _ new: Campaign, _ name: String) {
    func what(_ vi: String, _ en: String) -> Message {
      Message(vi: "\(vi) của \(name)", en: "\(en) of \(name)")
    }
    value(
      "campaigns", what("Hình thức", "The form"), old.kind?.name.vi, new.kind?.name.vi, new.id)
    value(
      "campaigns", what("Cơ quan phát động", "The launcher"), old.launchedBy?.name,
      new.launchedBy?.name, new.id)
    value(
      "campaigns", what("Văn bản phát động", "The launching document"),
      old.launchDocument?.shortName, new.launchDocument?.shortName, new.id)
    value("campaigns", what("Phạm vi", "The scope"), old.scope, new.scope, new.id)
    if Set(old.audience) != Set(new.audience) {
      value(
        "campaigns", what("Đối tượng", "The audience"), PlanDiff.audience(old),
        PlanDiff.audience(new), new.id)
    }
    let moved = old.milestones.map { Milestone($0.kind, date: $0.date.map(shift.day)) }
    guard moved != new.milestones, old.milestones != new.milestones else { return }
    value(
      "campaigns", what("Các mốc", "The milestones"), PlanDiff.milestones(old),
      PlanDiff.milestones(new), new.id)
  }

  private static func audience(_ campaign: Campaign) -> String? {
    campaign.audience.isEmpty ? nil : PlanWords.audience(campaign.audience)
  }

  private static func milestones(_ campaign: Campaign) -> String? {
    let words = campaign.milestones.map { milestone in
      "\(milestone.kind?.name.vi ?? "mốc") \(milestone.date?.inText ?? "chưa có ngày")"
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// The years of a stage plan: their themes and what is remembered in them.
  mutating func stageYears(_ old: [StageYear], _ new: [StageYear]) {
    let word = Message(vi: "năm", en: "year")
    let id: (StageYear) -> String = { $0.year.map(String.init) ?? "" }
    let pairs = PlanPairs(old, new, id: id, name: id)
    func title(_ year: StageYear) -> String { id(year) + (year.theme.map { ": “\($0)”" } ?? "") }
    for year in pairs.removed { removed("years", word, title(year)) }
    for year in pairs.added { added("years", word, title(year)) }
    for (one, two) in pairs.both {
      value(
        "years", Message(vi: "Chủ đề năm \(id(two))", en: "The theme of \(id(two))"), one.theme,
        two.theme)
      anniversaries(one.commemorations, two.commemorations, part: "years")
    }
  }

  /// Where the sentences say nothing, names the members that are written differently all the same: two
  /// plans that differ are never called alike.
  mutating func addOtherWording(_ old: Plan, _ new: Plan) {
    guard changes.isEmpty, case .object(let before) = old.json, case .object(let after) = new.json
    else { return }
    func value(_ key: String, _ members: [(String, JSON)]) -> JSON? {
      members.first { $0.0 == key }?.1
    }
    var keys = before.map { $0.0 }
    for (key, _) in after where !keys.contains(key) { keys.append(key) }
    let different = keys.filter { $0 != "id" && value($0, before) != value($0, after) }
    guard !different.isEmpty else { return }
    let list = different.joined(separator: ", ")
    changes.append(
      PlanChange(
        part: different[0], kind: .changed,
        sentence: Message(
          vi: "Nội dung như nhau, chỉ khác cách viết trong: \(list).",
          en: "They say the same, worded differently in: \(list).")))
  }
}
