/// A plan of emulation and commendation (kế hoạch thi đua, khen thưởng): the file `thidua.plan/1`.
public struct Plan: Sendable, Hashable {
  /// The schema of plan files.
  public static let schema = "thidua.plan/1"

  /// The kinds of plans.
  public enum Kind: String, Sendable, CaseIterable {
    /// The work of one year.
    case annual
    /// Launches one campaign.
    case campaign
    /// Several years.
    case stage
    /// One piece of work.
    case work

    /// The kind as it is said.
    public var name: Message {
      switch self {
      case .annual: Message(vi: "kế hoạch năm", en: "annual plan")
      case .campaign:
        Message(vi: "kế hoạch phát động một phong trào", en: "plan that launches a campaign")
      case .stage: Message(vi: "kế hoạch giai đoạn", en: "plan for several years")
      case .work: Message(vi: "kế hoạch một công việc", en: "plan for one piece of work")
      }
    }
  }

  /// How far the paper has come.
  public enum Status: String, Sendable, CaseIterable {
    /// Number and date may be absent.
    case draft
    /// Signed: frozen.
    case issued
    /// Its time is over.
    case closed

    /// The status as it is said.
    public var name: Message {
      switch self {
      case .draft: Message(vi: "dự thảo", en: "draft")
      case .issued: Message(vi: "đã ban hành", en: "issued")
      case .closed: Message(vi: "đã kết thúc", en: "closed")
      }
    }
  }

  public var id: String
  public var kind: Kind
  /// Absent is `draft`.
  public var status: Status?
  public var title: String?
  /// Number with symbol: `12/KH-NGT`.
  public var number: String?
  /// The symbol alone, where the number is still blank: `KH-NGT`.
  public var symbol: String?
  public var date: CivilDate?
  /// Whether the paper leaves a blank where the day will be written in (`"date": null`).
  public var hasBlankDate: Bool
  /// Where it is issued (địa danh).
  public var place: String?
  public var issuer: PlanAuthority?
  public var period: DateSpan?
  /// The years of a stage plan.
  public var years: [StageYear]
  public var legalBases: [LegalBase]
  public var purposes: [String]
  public var requirements: [String]
  public var objectives: [String]
  public var campaigns: [Campaign]
  public var anniversaries: [Anniversary]
  public var targets: [PlanTarget]
  public var solutions: [String]
  public var tasks: [PlanTask]
  public var responsibilities: [Responsibility]
  public var recipients: [PlanRecipient]
  public var signer: PlanSigner?
  /// The semesters by which its time phrases are understood: those of its workspace. Not in the file.
  public var semesters: Semesters = .usual

  /// Makes a plan with nothing in it but its name.
  public init(id: String, kind: Kind, status: Status? = .draft) {
    self.id = id
    self.kind = kind
    self.status = status
    hasBlankDate = false
    years = []
    legalBases = []
    purposes = []
    requirements = []
    objectives = []
    campaigns = []
    anniversaries = []
    targets = []
    solutions = []
    tasks = []
    responsibilities = []
    recipients = []
  }

  /// Whether the paper has been signed.
  public var isIssued: Bool { status == .issued || status == .closed }

  /// Whether no number has been written in yet: absent, blank, or the symbol alone (`/KH-NGT`).
  public var isNumberBlank: Bool { trimmed(number ?? "").first.map { $0 == "/" } ?? true }

  /// A number as this plan would bear it: a bare `5` with the plan's symbol, `3 / KH - THHS` without the
  /// spaces; as it is where it cannot be made a plan's number.
  public func ownNumber(_ word: String) -> String {
    let plain = trimmed(word)
    let full = symbol.map { PaperNumber.completed(plain, symbol: $0) } ?? plain
    return DocumentNumber.tidied(full, kind: .plan, isOwn: false)
  }

  /// What is wrong with the form of its number; nil where nothing is, or where it has none.
  public var numberProblem: Message? {
    number.flatMap { DocumentNumber.problem($0, kind: .plan) }
  }

  /// Whether both papers bear the same number, however it is written.
  public func hasNumber(_ other: String) -> Bool {
    guard let number else { return false }
    func key(_ text: String) -> String {
      String(LegalRegistry.key(text).drop { $0 == "0" })
    }
    return key(number) == key(other)
  }

  /// The year by which dates without one are understood: of the period, else of the paper's date.
  public var defaultYear: Int? { period?.from?.year ?? period?.to?.year ?? date?.year }
}

extension Plan: JSONRecord {
  public init(_ object: JSONObjectReader) {
    self.init(
      id: object.id(), kind: object.word("kind", Kind.self, required: true) ?? .annual,
      status: object.word("status", Status.self))
    title = object.text("title")
    number = object.text("number")
    symbol = object.text("symbol")
    hasBlankDate = object.has("date") && object.node("date") == nil
    date = object.date("date")
    place = object.text("place")
    issuer = object.record("issuer", PlanAuthority.self)
    period = DateSpan(member: "period", of: object)
    if let from = period?.from, let to = period?.to, from > to {
      object.report(
        .badValue, "period",
        Message(
          vi: "thời gian của kế hoạch kết thúc (\(to.slashed)) trước khi bắt đầu (\(from.slashed))",
          en: "the plan's time ends (\(to)) before it begins (\(from))"))
    }
    years = object.records("years", StageYear.self)
    legalBases = object.records("legalBases", LegalBase.self)
    purposes = object.texts("purposes")
    requirements = object.texts("requirements")
    objectives = object.texts("objectives")
    campaigns = object.records("campaigns", Campaign.self)
    anniversaries = object.records("anniversaries", Anniversary.self)
    targets = object.records("targets", PlanTarget.self)
    solutions = object.texts("solutions")
    tasks = object.records("tasks", PlanTask.self)
    responsibilities = object.records("responsibilities", Responsibility.self)
    recipients = object.records("recipients", PlanRecipient.self)
    signer = object.record("signer", PlanSigner.self)
  }

  public var json: JSON {
    var fields = JSONFields(schema: Plan.schema)
    fields.add("id", id)
    fields.add("kind", kind.rawValue)
    fields.add("status", status?.rawValue)
    fields.add("title", title)
    if number == nil, symbol != nil {
      fields.add("number", JSON.null)
    } else {
      fields.add("number", number)
    }
    fields.add("symbol", symbol)
    if date == nil, hasBlankDate {
      fields.add("date", JSON.null)
    } else {
      fields.add("date", date)
    }
    fields.add("place", place)
    fields.add("issuer", issuer)
    fields.add("period", span: period)
    fields.add("years", years)
    fields.add("legalBases", legalBases)
    fields.add("purposes", purposes)
    fields.add("requirements", requirements)
    fields.add("objectives", objectives)
    fields.add("campaigns", campaigns)
    fields.add("anniversaries", anniversaries)
    fields.add("targets", targets)
    fields.add("solutions", solutions)
    fields.add("tasks", tasks)
    fields.add("responsibilities", responsibilities)
    fields.add("recipients", recipients)
    fields.add("signer", signer)
    return fields.json
  }
}
