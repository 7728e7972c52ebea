/// A form of báo cáo thành tích as one decree has it: dated data.
public struct AchievementForm: Sendable, Hashable {
  public var kind: AchievementKind
  /// `Mẫu số 02`; nil where the number was not found.
  public var number: String?
  /// The decree: `Nghị định số 98/2023/NĐ-CP`.
  public var decree: String
  /// The days on which the decree's forms are used.
  public var span: DateSpan
  /// Where number and kind were read.
  public var citation: Citation

  /// Whether the number of the form was verified.
  public func isVerified(on day: CivilDate) -> Bool {
    number != nil && citation.state(on: day).isVerified
  }

  /// The line that says which form a report follows; a number that was not verified is left to write in.
  public func reference(on day: CivilDate) -> String {
    let number = isVerified(on: day) ? number ?? "" : "Mẫu số ……"
    return "\(number) ban hành kèm theo \(decree)"
  }

  /// What is said of a number that was not verified; nil where it was.
  public func doubt(on day: CivilDate) -> Message? {
    guard !isVerified(on: day) else { return nil }
    return Message(
      vi:
        "chưa kiểm chứng số mẫu theo \(decree)\(number.map { " (có thể là \($0))" } ?? ""); xem văn bản rồi điền",
      en:
        "the number of the form in \(decree) was not verified\(number.map { " (it may be \($0))" } ?? ""); look it up and write it in"
    )
  }

  /// The form of a kind on a day; without one of its own the general form.
  public static func form(_ kind: AchievementKind, on day: CivilDate) -> AchievementForm? {
    let ours = all.filter { $0.span.contains(day) }
    return ours.first { $0.kind == kind } ?? ours.first { $0.kind == kind.general }
  }

  /// All forms of all decrees, in order of time.
  public static let all: [AchievementForm] = decree91 + decree98 + decree152

  /// Nghị định 91/2017/NĐ-CP, nine forms; four of their numbers were found.
  private static let decree91 = forms(
    "Nghị định số 91/2017/NĐ-CP", DateSpan(from: nil, to: RulePacks.day(2023, 12, 31)),
    .law("Nghị định 91/2017/NĐ-CP, Phụ lục"), .unread("Nghị định 91/2017/NĐ-CP, Phụ lục"),
    [
      (.collectiveMerit, "Mẫu số 01"), (.personalMerit, "Mẫu số 02"), (.sudden, "Mẫu số 06"),
      (.thematic, "Mẫu số 07"), (.service, nil), (.heroCollective, nil), (.heroPerson, nil),
    ])

  /// Nghị định 98/2023/NĐ-CP, Phụ lục I: the forms of collectives, of people and of hero collectives were
  /// seen.
  private static let decree98 = forms(
    "Nghị định số 98/2023/NĐ-CP",
    DateSpan(from: RulePacks.day(2024, 1, 1), to: RulePacks.day(2025, 6, 30)),
    .law("Nghị định 98/2023/NĐ-CP, Phụ lục I"), .unread("Nghị định 98/2023/NĐ-CP, Phụ lục I"),
    [
      (.collectiveMerit, "Mẫu số 02"), (.personalMerit, "Mẫu số 03"),
      (.heroCollective, "Mẫu số 05"), (.service, nil), (.heroPerson, nil), (.sudden, nil),
      (.thematic, nil),
    ])

  /// Nghị định 152/2025/NĐ-CP: eleven reports in this order; the number of one was seen.
  private static let decree152 = forms(
    "Nghị định số 152/2025/NĐ-CP", DateSpan(from: RulePacks.day(2025, 7, 1), to: nil),
    .law("Nghị định 152/2025/NĐ-CP, Phụ lục")
      .from(
        RulePacks.day(2026, 10, 1),
        "Nghị định 152/2025/NĐ-CP, Phụ lục (Luật 06/2026/QH16 sửa đổi từ 01/10/2026, chưa đọc được)",
        isVerified: false),
    .unread("Nghị định 152/2025/NĐ-CP, Phụ lục"),
    [
      (.governmentFlag, nil), (.nationalFighter, nil), (.collectiveMerit, nil),
      (.personalMerit, "Mẫu số 05"), (.sudden, nil), (.service, nil), (.thematic, nil),
      (.heroCollective, nil), (.heroPerson, nil), (.externalCollective, nil),
      (.externalPerson, nil),
    ])

  private static func forms(
    _ decree: String, _ span: DateSpan, _ read: Citation, _ unread: Citation,
    _ numbers: [(kind: AchievementKind, number: String?)]
  ) -> [AchievementForm] {
    numbers.map { kind, number in
      AchievementForm(
        kind: kind, number: number, decree: decree, span: span,
        citation: number == nil ? unread : read)
    }
  }
}
