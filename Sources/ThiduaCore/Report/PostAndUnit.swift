extension Roster {
  /// `Giáo viên, Tổ 1`; of a pupil of a class `Học sinh lớp 5A`.
  func postAndUnit(of person: Individual, on day: CivilDate) -> String {
    let post = person.post(on: day)
    guard let position = person.position(on: day) else { return post }
    let unit = name(of: position.unit)
    if position.role == .pupil, collective(position.unit)?.kind == .class, !post.isEmpty {
      return "\(post) \(Roster.className(unit))"
    }
    return [post, unit].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The name of a class behind other words: `lớp 5A` of `Lớp 5A` and of `5A`.
  static func className(_ name: String) -> String {
    name.hasPrefix("Lớp ") ? name.lowercasedFirst : "lớp \(name)"
  }
}
