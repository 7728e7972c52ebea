/// A subject's name in papers: in full, and as everybody may read it. A pupil without an award stands
/// there with initials alone.
struct SubjectName {
  let full: String
  /// What a paper for everybody shows; nil: the same.
  let publicly: String?

  /// The name of a subject on a day.
  ///
  /// - Parameter isAwarded: whether an award makes the name public.
  init(_ id: String, _ roster: Roster, on day: CivilDate, isAwarded: Bool = false) {
    full = roster.name(of: id, on: day)
    let isPupil = roster.individual(id)?.position(on: day)?.role == .pupil
    publicly = isPupil && !isAwarded ? initials(of: full) : nil
  }

  /// The name as a cell, with something behind it.
  func cell(_ rest: String = "") -> ReportTable.Cell {
    let text = ReportTable.Cell.text(full + rest)
    return publicly.map { .guarded(text, publicly: $0 + rest) } ?? text
  }

  /// The name as a stretch of text.
  func run(bold: Bool = false) -> ReportText.Run { .init(full, bold: bold, publicly: publicly) }
}
