/// Where a rule stands in law, and whether its text was read.
///
/// A circular may give way to another while the pack goes on: `changes` say from which day.
public struct Citation: Sendable, Hashable {
  /// What stands behind the rule from a day on.
  public struct Change: Sendable, Hashable {
    public var from: CivilDate
    public var text: String
    public var isVerified: Bool
  }

  /// The article as people cite it: `Luật 06/2022/QH15, Điều 23`.
  public var text: String
  /// Whether the wording was read in a source; what is not is computed, and every answer says so.
  public var isVerified: Bool
  /// Later states, in order of their days.
  public var changes: [Change]

  /// Makes a citation.
  public init(_ text: String, isVerified: Bool, changes: [Change] = []) {
    self.text = text
    self.isVerified = isVerified
    self.changes = changes
  }

  /// A rule whose text was read.
  public static func law(_ text: String) -> Citation { Citation(text, isVerified: true) }

  /// A rule that is commonly known, drafted or unsure, but was not read.
  public static func unread(_ text: String) -> Citation { Citation(text, isVerified: false) }

  /// The same rule, resting on another text from a day on.
  public func from(_ day: CivilDate, _ text: String, isVerified: Bool) -> Citation {
    var copy = self
    copy.changes.append(Change(from: day, text: text, isVerified: isVerified))
    return copy
  }

  /// The same citation, no longer taken for verified, with a remark.
  ///
  /// - Parameter day: the day from which it is asked; what stood behind the rule before is left out.
  public func doubted(_ remark: String, from day: CivilDate? = nil) -> Citation {
    func remarked(_ text: String) -> String { text + " (" + remark + ")" }
    guard let day else { return Citation(remarked(text), isVerified: false) }
    let later = changes.filter { $0.from > day }
      .map { Change(from: $0.from, text: remarked($0.text), isVerified: false) }
    return Citation(remarked(state(on: day).text), isVerified: false, changes: later)
  }

  /// Both texts together: verified where both are.
  func and(_ other: Citation) -> Citation {
    let days = Set((changes + other.changes).map(\.from)).sorted()
    let changes = days.map { day in
      let (one, two) = (state(on: day), other.state(on: day))
      return Change(
        from: day, text: one.text + "; " + two.text, isVerified: one.isVerified && two.isVerified)
    }
    return Citation(
      text + "; " + other.text, isVerified: isVerified && other.isVerified, changes: changes)
  }

  /// Whether the text is verified on a day and ever after.
  func isVerified(from day: CivilDate) -> Bool {
    state(on: day).isVerified && changes.allSatisfy { $0.from <= day || $0.isVerified }
  }

  /// The state on a day.
  public func state(on day: CivilDate) -> (text: String, isVerified: Bool) {
    guard let change = changes.last(where: { $0.from <= day }) else { return (text, isVerified) }
    return (change.text, change.isVerified)
  }
}
