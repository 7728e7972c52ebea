/// A stretch of years of one kind: `2022-2023..2024-2025` or `2022..2024`, both ends included.
public struct YearRange: Sendable, Hashable {
  /// The years, the earliest first.
  public let years: [YearID]

  /// So many years may stand side by side.
  public static let most = 30

  /// The last day of the last year of a unit.
  func lastDay(of unit: Unit) -> CivilDate? {
    years.last?.span(startMonth: unit.yearStartMonth).upperBound
  }

  /// One year.
  public init(_ year: YearID) { years = [year] }

  /// Reads a stretch; one year alone is a stretch of one.
  ///
  /// - Throws: `usage` where it is none: reversed, of two kinds, too long.
  public init(_ text: String) throws(Failure) {
    let parts = YearRange.parts(text)
    guard (1...2).contains(parts.count), let first = parts.first.flatMap({ YearID($0) }),
      let last = parts.last.flatMap({ YearID($0) })
    else {
      throw YearRange.failure(
        vi: "'\(text)' không phải một khoảng năm", en: "'\(text)' is no stretch of years")
    }
    guard first.isSchoolYear == last.isSchoolYear else {
      throw YearRange.failure(
        vi: "'\(text)' lẫn năm học với năm dương lịch; hai đầu phải cùng một loại",
        en: "'\(text)' mixes a school year with a calendar year; both ends must be of one kind")
    }
    guard first <= last else {
      throw YearRange.failure(
        vi: "'\(text)' ngược: \(first) sau \(last); viết \(last)..\(first)",
        en: "'\(text)' is reversed: \(first) is after \(last); write \(last)..\(first)")
    }
    let count = last.first - first.first + 1
    guard count <= YearRange.most else {
      throw YearRange.failure(
        vi: "'\(text)' dài \(count) năm; nhiều nhất \(YearRange.most) năm",
        en: "'\(text)' has \(count) years; \(YearRange.most) at most")
    }
    years = (0..<count).map { first.advanced(by: $0) }
  }

  /// What stands before and behind two dots.
  private static func parts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "."), bytes[index + 1] == UInt8(ascii: ".") {
        parts.append(trimmed(String(decoding: bytes[start..<index], as: UTF8.self)))
        start = index + 2
        index += 2
      } else {
        index += 1
      }
    }
    return parts + [trimmed(String(decoding: bytes[start...], as: UTF8.self))]
  }

  private static func failure(vi: String, en: String) -> Failure {
    Failure(
      .usage, Message(vi: "--years: \(vi)", en: "--years: \(en)"),
      remedy: Message(
        vi: "Ví dụ: --years 2022-2023..2024-2025 (năm học) hoặc --years 2022..2024 (năm).",
        en: "For example: --years 2022-2023..2024-2025 or --years 2022..2024."))
  }

  /// `từ năm học 2022 - 2023 đến năm học 2024 - 2025`, or the year alone.
  public var named: String {
    guard let first = years.first, let last = years.last, first != last else {
      return years.first?.named ?? ""
    }
    return "từ \(first.named) đến \(last.named)"
  }
}
