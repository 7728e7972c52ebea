/// Who gave a score. Stages stand side by side; the highest one entered is official.
public enum Stage: String, Sendable, CaseIterable, Comparable {
  /// Tự chấm.
  case own = "self"
  /// Tổ (khối) chấm.
  case group
  /// Hội đồng (Hiệu trưởng) chấm.
  case council

  /// Its place in the order, 0 for the lowest.
  var level: Int {
    switch self {
    case .own: 0
    case .group: 1
    case .council: 2
    }
  }

  /// The stage at a place in the order; places beyond are the council's.
  init(level: Int) { self = level <= 0 ? .own : level == 1 ? .group : .council }

  public static func < (left: Stage, right: Stage) -> Bool { left.level < right.level }

  /// The words of paper forms.
  public var title: Message {
    switch self {
    case .own: Message(vi: "Tự chấm", en: "Self")
    case .group: Message(vi: "Tổ chấm", en: "Group")
    case .council: Message(vi: "Hội đồng chấm", en: "Council")
    }
  }

  /// Reads the word of files (`self`) or of paper (`tự chấm`, `tổ`, `hội đồng`), with or without
  /// diacritics.
  public init?(entered text: some StringProtocol) {
    switch VietnameseText.folded(trimmed(text)) {
    case "self", "tu cham", "ca nhan", "tu danh gia": self = .own
    case "group", "to", "to cham", "khoi", "khoi cham": self = .group
    case "council", "hoi dong", "hoi dong cham", "hieu truong", "hieu truong cham": self = .council
    default: return nil
    }
  }
}
