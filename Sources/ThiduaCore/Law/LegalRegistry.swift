/// The documents plans cite, with the days from and to which they hold. Abolition is a dated end,
/// never a deletion: a plan is judged by the law of its own day.
public struct LegalRegistry: Sendable {
  /// How a document stands on a day.
  public enum Standing: Sendable, Hashable {
    case inForce
    case notYet
    /// Its time is over, or another document took its place.
    case over
  }

  private let byNumber: [String: LegalDocument]
  private let laws: [LegalDocument]

  /// A registry of these documents; a later entry takes the place of an earlier one of its number.
  public init(_ documents: [LegalDocument]) {
    var table: [String: LegalDocument] = [:]
    for document in documents { table[LegalRegistry.key(document.number)] = document }
    byNumber = table
    laws = table.values.filter { $0.kind == .law }.sorted { $0.number < $1.number }
  }

  /// The documents the program knows.
  public static let builtIn = LegalRegistry(LegalDocument.national)

  /// The registry with further documents, such as those of a workspace.
  public func adding(_ documents: [LegalDocument]) -> LegalRegistry {
    LegalRegistry(Array(byNumber.values) + documents)
  }

  /// All documents, by number.
  public var all: [LegalDocument] { byNumber.values.sorted { $0.number < $1.number } }

  /// The document of a number, however its spaces and letters are written.
  public func document(_ number: String) -> LegalDocument? { byNumber[LegalRegistry.key(number)] }

  /// The law of a name and day; laws may be cited so, without a number (Nghị định 30/2020/NĐ-CP, Phụ
  /// lục I, mục II.6).
  public func law(named title: String, signed date: CivilDate) -> LegalDocument? {
    let wanted = LegalRegistry.letters(title)
    return laws.first { $0.signed == date && wanted.contains(LegalRegistry.letters($0.title)) }
  }

  /// A number without spaces and in capitals: `98/2023/NĐ - CP` is `98/2023/NĐ-CP`.
  static func key(_ number: String) -> String {
    String(
      VietnameseText.composed(number).uppercased().filter { !$0.isWhitespace }
        .map { $0 == "–" || $0 == "‑" ? "-" : $0 })
  }

  private static func letters(_ title: String) -> String {
    VietnameseText.folded(title).filter(\.isLetter)
  }
}
