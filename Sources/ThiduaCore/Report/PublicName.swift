/// Names in papers for everybody.
enum PublicName {
  /// What stands for a reason that is nobody else's business.
  static let reason = "(lý do ghi trong hồ sơ lưu)"

  /// The name of a subject as a paper for everybody shows it, if otherwise: a pupil without award keeps
  /// only the initials.
  static func ofNominee(_ id: String, in summary: YearSummary) -> String? {
    guard let person = summary.roster.individual(id),
      person.position(on: summary.day)?.role == .pupil,
      !summary.awards.contains(where: { $0.subject == id })
    else { return nil }
    return initials(of: summary.roster.name(of: id))
  }
}
