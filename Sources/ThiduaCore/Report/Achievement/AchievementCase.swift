/// What one báo cáo thành tích is about: who, for which tier, under which law.
struct AchievementCase {
  let subject: Subject
  let tier: AwardTier
  /// The proposal; nil where the report is written before it.
  let nomination: Nomination?
  let law: RulePack
  /// The day that chose the law.
  let day: CivilDate
  /// The date given to the paper; nil leaves the day blank.
  let date: CivilDate?
  let notes: AchievementNotes
  let summary: YearSummary
  /// What is known for each compared year, the asked year first.
  let facts: [(year: YearID, facts: SubjectFacts)]
  /// Who signed each decision, by number and date: `45/QĐ-THHS 2025-05-30`.
  let offices: [String: String]

  var isCollective: Bool {
    if case .collective = subject { true } else { false }
  }

  /// The nominee as the law sees it on the day.
  var nominee: NomineeKind {
    switch subject {
    case .collective: .collective
    case .individual(let person):
      person.position(on: summary.day)?.role == .pupil ? .pupil : .individual
    }
  }

  var kind: AchievementKind {
    AchievementKind(tier, nominee: nominee, category: nomination?.category ?? .merit)
  }

  /// Who, one paragraph, confirmation: for one deed or campaign, and for what the school itself gives.
  var isShort: Bool { kind.isShort || isBySchool }

  /// Whether the head of the school alone decides: then there is no form of the State, and nobody above
  /// to confirm.
  var isBySchool: Bool {
    let offices = tier.authorities(for: summary.unit.kind).map(\.authority)
    return !offices.isEmpty && offices.allSatisfy { $0 == .headmaster }
  }

  /// The form the report follows; nil for what the school itself gives.
  var form: AchievementForm? {
    isBySchool ? nil : AchievementForm.form(kind, on: day)
  }

  /// What the report rests on that no text confirms: the number of its form, the number of years that it
  /// compares.
  var doubts: [Message] {
    let compared = ComparedYears.count(tier, for: nominee)
    let years: Message? =
      isShort || compared.isVerified
      ? nil
      : Message(
        vi: "\(tier.name): so sánh \(compared.years) năm theo thông lệ, số năm chưa kiểm chứng",
        en:
          "\(tier.name): \(compared.years) years are compared by custom; the number was not verified"
      )
    return [form?.doubt(on: day), years].compactMap(\.self)
  }

  /// The records of the asked year.
  var current: SubjectFacts? { facts.first?.facts }

  /// The name of a figure in the paper: ids are ASCII.
  func field(_ name: String) -> String { "achievement.\(subject.id).\(tier.id).\(name)" }
}
