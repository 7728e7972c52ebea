/// A plan rests on law that is in force on its day.
enum CitationNotInForce: PlanCheck {
  static let id: CheckID = "citation-not-in-force"
  static let severity = Severity.warning
  static let usesRegistry = true
  static let summary = Message(
    vi:
      "Văn bản được viện dẫn đã hết hiệu lực, bị thay thế hoặc chưa có hiệu lực vào ngày của kế hoạch.",
    en: "A cited document is superseded, expired or not yet in force on the plan's day.")
  static let rationale = Message(
    vi:
      "Kế hoạch phải căn cứ vào văn bản đang có hiệu lực; văn bản đã bị thay thế thì nêu văn bản thay thế.",
    en: "A plan rests on documents in force; where one was superseded, its successor is cited.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; Luật Ban hành văn bản quy phạm pháp luật",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.6; Law on the promulgation of legal documents")
  static let remedy = Message(
    vi: "Viện dẫn văn bản đang có hiệu lực vào ngày ký.",
    en: "Cite the document in force on the day of signing.")
  static let passing = PlanExample.members(
    #"""
    "status": "issued", "number": "05/KH-TH", "date": "2022-03-01",
    "legalBases": [ { "kind": "decree", "number": "91/2017/NĐ-CP", "date": "2017-07-31" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "status": "issued", "number": "05/KH-TH", "date": "2024-03-01",
    "legalBases": [ { "kind": "decree", "number": "91/2017/NĐ-CP", "date": "2017-07-31" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    let signed = plan.signingDay(context)
    // Without a day of signing, the beginning of the plan's time says what was over by then.
    guard let day = signed ?? plan.plan.period?.from else { return [] }
    return plan.legalBases.compactMap { citation in
      guard let document = context.law.document(citation.value) else { return nil }
      let place = citation.origin.place(citation.value.number == nil ? "title" : "number")
      switch document.standing(on: day) {
      case .inForce: return nil
      case .notYet:
        // To mention law that is coming is no fault.
        guard signed != nil, citation.value.relation != .mentions else { return nil }
        return notYet(document, day, place)
      case .over: return over(document, day, place, context.law)
      }
    }
  }

  private static func notYet(_ document: LegalDocument, _ day: CivilDate, _ place: Place) -> Finding
  {
    let from = document.force.from
    return finding(
      at: place,
      vi: "\(document.names.vi) chưa có hiệu lực vào ngày \(day.slashed) (có hiệu lực từ ngày "
        + "\(from?.slashed ?? "sau đó"))\(document.doubt.vi)",
      en: "\(document.names.en) is not yet in force on \(day) (in force from "
        + "\(from?.description ?? "a later day"))\(document.doubt.en)")
  }

  private static func over(
    _ document: LegalDocument, _ day: CivilDate, _ place: Place, _ law: LegalRegistry
  ) -> Finding {
    let end = document.force.to
    let successors = successors(of: document, on: day, law)
    return finding(
      at: place,
      vi: "\(document.names.vi) đã hết hiệu lực vào ngày \(day.slashed) (có hiệu lực đến hết ngày "
        + "\(end?.slashed ?? "trước đó"))" + (successors.map { "; nay là \($0.vi)" } ?? "")
        + document.doubt.vi,
      en: "\(document.names.en) is no longer in force on \(day) (in force until "
        + "\(end?.description ?? "an earlier day"))"
        + (successors.map { "; superseded by \($0.en)" } ?? "") + document.doubt.en)
  }

  /// The documents that stand in the place of one on a day, each with the day from which it holds; nil
  /// where none is known. A successor that is itself over leads on to its own.
  private static func successors(
    of document: LegalDocument, on day: CivilDate, _ law: LegalRegistry
  ) -> Message? {
    var seen: Set<String> = []
    let names = document.replacedBy.compactMap { number -> Message? in
      let next = law.successor(of: number, on: day) ?? law.document(number)
      guard let next else { return seen.insert(number).inserted ? Message(same: number) : nil }
      guard seen.insert(next.number).inserted else { return nil }
      guard let from = next.force.from else { return next.names }
      return Message(
        vi: "\(next.names.vi), có hiệu lực từ ngày \(from.slashed)",
        en: "\(next.names.en), in force from \(from)")
    }
    guard !names.isEmpty else { return nil }
    return Message(
      vi: names.map(\.vi).joined(separator: "; "), en: names.map(\.en).joined(separator: "; "))
  }
}
