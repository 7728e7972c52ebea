/// One document of law, of the Party or of the Government, as dated data.
public struct LegalDocument: Sendable, Hashable {
  /// Number and symbol: `98/2023/NĐ-CP`.
  public var number: String
  public var kind: DocumentKind
  public var title: String
  public var issuer: String
  /// The day it was signed, where it is known.
  public var signed: CivilDate?
  /// The days on which it is in force; an open beginning means that the day is not known.
  public var force: DateSpan
  /// The numbers of the documents that took its place.
  public var replacedBy: [String]
  /// The numbers of the documents it amends.
  public var amends: [String]
  /// Where the facts come from.
  public var source: String
  /// Whether the facts were read in a source; what rests on others says so.
  public var isVerified: Bool

  /// Makes an entry. Days are `YYYY-MM-DD`.
  public init(
    _ number: String, _ kind: DocumentKind, _ title: String, issuer: String, signed: String? = nil,
    from: String? = nil, to: String? = nil, replacedBy: [String] = [], amends: [String] = [],
    source: String, verified: Bool
  ) {
    self.number = number
    self.kind = kind
    self.title = title
    self.issuer = issuer
    self.signed = signed.flatMap { CivilDate(iso: $0) }
    force = DateSpan(
      from: from.flatMap { CivilDate(iso: $0) }, to: to.flatMap { CivilDate(iso: $0) })
    self.replacedBy = replacedBy
    self.amends = amends
    self.source = source
    isVerified = verified
  }

  /// How the document stands on a day.
  public func standing(on day: CivilDate) -> LegalRegistry.Standing {
    if let from = force.from, day < from { return .notYet }
    if let to = force.to, day > to { return .over }
    return .inForce
  }

  /// The document by kind and number: `Nghị định 98/2023/NĐ-CP`.
  public var shortName: String { "\(kind.name) \(number)" }

  /// The document by kind and number in messages.
  public var names: Message { Message(vi: shortName, en: "\(kind.title.en) \(number)") }

  /// Whether a citation with this number and day can mean this document. A number with a year is
  /// unique. Others begin anew every year or term: there it is the same document if the year is the
  /// same, or if only the year is another.
  public func canBe(_ number: String, of date: CivilDate) -> Bool {
    guard let signed, number.split(separator: "/").count < 3 else { return true }
    let (year, month, day) = date.components
    let (signedYear, signedMonth, signedDay) = signed.components
    return year == signedYear || (month == signedMonth && day == signedDay)
  }
}

extension LegalDocument {
  /// What a finding adds where it rests on facts that were not read in a source.
  var doubt: Message {
    isVerified
      ? Message(same: "")
      : Message(
        vi: " (theo dữ liệu chưa kiểm chứng của chương trình)",
        en: " (by data the program could not verify)")
  }
}
