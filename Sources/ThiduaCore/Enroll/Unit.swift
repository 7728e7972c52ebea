/// The unit of a workspace: `thidua.json`.
public struct Unit: JSONRecord, Sendable, Hashable {
  public static let schema = "thidua.workspace/1"

  /// Who signs papers.
  public struct Signer: JSONRecord, Sendable, Hashable {
    /// `KT.`, `TM.`, `Q.`, `TL.`, `TUQ.`; nil where the head signs (Nghị định 30/2020/NĐ-CP, Điều 13).
    public var mode: String?
    /// The authority, `HIỆU TRƯỞNG`.
    public var authority: String
    /// The signer's own post where it differs, `PHÓ HIỆU TRƯỞNG`.
    public var title: String?
    public var name: String?

    /// Makes a signer.
    public init(mode: String? = nil, authority: String, title: String? = nil, name: String? = nil) {
      self.mode = mode
      self.authority = authority
      self.title = title
      self.name = name
    }

    public init(_ object: JSONObjectReader) {
      mode = object.text("mode")
      authority = object.requiredText("authority")
      title = object.text("title")
      name = object.text("name")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("mode", mode)
      fields.add("authority", authority)
      fields.add("title", title)
      fields.add("name", name)
      return fields.json
    }

    /// The lines above the signature.
    public var lines: [String] {
      [(mode.map { $0 + " " } ?? "") + authority.uppercased()]
        + (title.map { [$0.uppercased()] } ?? [])
    }
  }

  /// How papers are numbered (Nghị định 30/2020/NĐ-CP, Điều 15).
  public enum Numbering: String, Sendable, CaseIterable {
    case perYear
    case perTypePerYear
  }

  public var name: String
  /// The letters in the symbols of its papers, `THHS`.
  public var code: String
  /// The place before the date on papers.
  public var place: String
  /// The present superior body.
  public var parent: String?
  public var formerParents: [FormerName]
  public var kind: SchoolKind
  public var numbering: Numbering
  public var signer: Signer
  /// The Monday of school week T01; nil: of the week of 5 September.
  public var weekOne: CivilDate?
  /// The days of each semester, by `HK1`, `HK2`; absent ones have the usual days.
  public var semesters: [String: DateSpan]
  /// Stretches that do not count for emulation: holidays, exam weeks.
  public var uncounted: [UncountedSpan]
  /// The month in which school years begin.
  public var yearStartMonth: Int
  /// The last day on which titles of a year are registered in time.
  public var registrationDeadlines: [YearID: CivilDate]

  /// Makes a unit with the usual settings.
  public init(name: String, code: String, place: String, kind: SchoolKind, parent: String? = nil) {
    self.name = name
    self.code = code
    self.place = place
    self.kind = kind
    self.parent = parent
    formerParents = []
    numbering = .perTypePerYear
    signer = Signer(authority: kind == .office ? "THỦ TRƯỞNG ĐƠN VỊ" : "HIỆU TRƯỞNG")
    weekOne = nil
    semesters = [:]
    uncounted = []
    yearStartMonth = 9
    registrationDeadlines = [:]
  }

  public init(_ object: JSONObjectReader) {
    name = object.requiredText("name")
    code = object.requiredText("code")
    place = object.requiredText("place")
    parent = object.text("parent")
    formerParents = object.records("formerParents", FormerName.self)
    kind = object.word("kind", SchoolKind.self, required: true) ?? .primary
    numbering = object.word("numbering", Numbering.self) ?? .perTypePerYear
    signer = object.record("signer", Signer.self) ?? Signer(authority: "HIỆU TRƯỞNG")
    weekOne = object.date("weekOne")
    if let weekOne, weekOne.weekday != 1 {
      object.report(
        .badValue, "weekOne",
        Message(vi: "weekOne phải là một ngày thứ Hai", en: "weekOne must be a Monday"))
    }
    semesters = [:]
    if let semesters = object.object("semesters") {
      for key in ["HK1", "HK2"] {
        guard let span = semesters.object(key) else { continue }
        self.semesters[key] = DateSpan(
          from: span.date("from", required: true), to: span.date("to", required: true))
        span.finish()
      }
      semesters.finish()
    }
    uncounted = object.records("uncounted", UncountedSpan.self)
    yearStartMonth = object.int("yearStartMonth") ?? 9
    if !(1...12).contains(yearStartMonth) {
      object.report(
        .badValue, "yearStartMonth",
        Message(vi: "yearStartMonth phải từ 1 đến 12", en: "yearStartMonth must be 1 to 12"))
      yearStartMonth = 9
    }
    registrationDeadlines = [:]
    guard let deadlines = object.object("registrationDeadlines") else { return }
    for key in deadlines.allKeys() {
      let day = deadlines.date(key, required: true)
      if let year = YearID(key) {
        registrationDeadlines[year] = day
      } else {
        deadlines.report(
          .badValue, key,
          Message(
            vi: "năm \"\(key)\" viết sai; viết 2024-2025 (năm học) hoặc 2024",
            en: "\"\(key)\" is no year; write 2024-2025 or 2024"))
      }
    }
    deadlines.finish()
  }

  public var json: JSON {
    var fields = JSONFields(schema: Unit.schema)
    fields.add("name", name)
    fields.add("code", code)
    fields.add("place", place)
    fields.add("parent", parent)
    fields.add("formerParents", formerParents)
    fields.add("kind", kind.rawValue)
    fields.add("numbering", numbering.rawValue)
    fields.add("signer", signer)
    fields.add("weekOne", weekOne)
    if !semesters.isEmpty {
      fields.add(
        "semesters",
        .object(
          semesters.sorted { $0.key < $1.key }.map { key, span in
            var inner = JSONFields()
            inner.add("from", span.from)
            inner.add("to", span.to)
            return (key, inner.json)
          }))
    }
    fields.add("uncounted", uncounted)
    if yearStartMonth != 9 { fields.add("yearStartMonth", yearStartMonth) }
    if !registrationDeadlines.isEmpty {
      fields.add(
        "registrationDeadlines",
        .object(
          registrationDeadlines.sorted { $0.key < $1.key }.map {
            ($0.key.description, .date($0.value))
          }
        ))
    }
    return fields.json
  }

  /// The superior body on a day.
  public func parent(on day: CivilDate) -> String? {
    formerParents.filter { $0.to >= day }.min { $0.to < $1.to }?.name ?? parent
  }
}
