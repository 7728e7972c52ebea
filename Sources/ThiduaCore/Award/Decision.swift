/// A decision (quyết định) that gives, refuses, corrects or takes back awards.
public struct Decision: ListedRecord {
  public enum Kind: String, Sendable, CaseIterable {
    case award
    case refusal
    case revocation
    /// Says what another decision said wrongly; the awards stay.
    case correction
  }

  /// Why an award is taken back: Luật 06/2022/QH15, Điều 93 khoản 2.
  public enum Ground: String, Sendable, CaseIterable {
    case fraud
    case forgery
    case procedure
    case violation

    /// The point of the article.
    public var article: String {
      let point =
        switch self {
        case .fraud: "a"
        case .forgery: "b"
        case .procedure: "c"
        case .violation: "d"
        }
      return "Luật 06/2022/QH15, Điều 93 khoản 2 điểm \(point)"
    }

    /// The ground in words.
    public var name: Message {
      switch self {
      case .fraud: Message(vi: "gian dối trong kê khai thành tích", en: "a false declaration")
      case .forgery:
        Message(vi: "cung cấp thông tin sai, giả mạo hồ sơ", en: "false or forged papers")
      case .procedure:
        Message(vi: "thẩm định, xét, duyệt trái quy định", en: "appraised or decided unlawfully")
      case .violation:
        Message(
          vi: "có kết luận, bản án về vi phạm trong thời gian tính thành tích",
          en: "a finding of violations in the counted time")
      }
    }
  }

  /// The hand that signed: `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH` / name (Nghị định 30/2020/NĐ-CP, Điều 13).
  public struct Hand: JSONRecord, Sendable, Hashable {
    /// `KT.`, `TM.`, `Q.`, `TL.`, `TUQ.`; nil where the head signs.
    public var mode: String?
    /// The signer's own post where it differs from the authority.
    public var title: String?
    public var name: String?

    /// The modes there are.
    public static let modes = ["KT.", "TM.", "Q.", "TL.", "TUQ."]

    /// Makes a hand; nil if nothing is known.
    public init?(mode: String?, title: String?, name: String?) {
      guard mode != nil || title != nil || name != nil else { return nil }
      self.mode = mode
      self.title = title
      self.name = name
    }

    public init(_ object: JSONObjectReader) {
      mode = object.text("mode")
      if let mode, !Hand.modes.contains(mode) {
        object.report(
          .badValue, "mode",
          Message(
            vi: "quyền hạn ký \"\(mode)\" phải là một trong \(Hand.modes.joined(separator: ", "))",
            en: "the mode \"\(mode)\" must be one of \(Hand.modes.joined(separator: ", "))"))
      }
      title = object.text("title")
      name = object.text("name")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("mode", mode)
      fields.add("title", title)
      fields.add("name", name)
      return fields.json
    }
  }

  public var number: String
  public var date: CivilDate
  public var kind: Kind
  /// Who signed, where it was told: an office or a person.
  public var signer: String?
  public var hand: Hand?
  /// Ids of the nominations, in the order of the golden book.
  public var nominations: [String]
  /// Their numbers in the golden book where these are not simply 1, 2, 3…: a decision on two school years
  /// is kept in two parts and counted through.
  var golden: [Int] = []
  public var reason: String?
  /// Why awards are taken back.
  public var ground: Ground?
  /// The number of the decision that this one corrects.
  public var corrects: String?

  /// What was entered wrongly before, the first one first: the paper itself always said the same.
  public var slips: [Slip] = []

  /// Makes a decision.
  public init(
    number: String, date: CivilDate, kind: Kind, signer: String?, hand: Hand? = nil,
    nominations: [String], reason: String? = nil, ground: Ground? = nil, corrects: String? = nil
  ) {
    self.number = number
    self.date = date
    self.kind = kind
    self.signer = signer
    self.hand = hand
    self.nominations = nominations
    self.reason = reason
    self.ground = ground
    self.corrects = corrects
  }

  public init(_ object: JSONObjectReader) {
    number = object.requiredText("number")
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    kind = object.word("kind", Kind.self, required: true) ?? .award
    signer = object.text("signer")
    hand = object.record("hand", Hand.self)
    nominations = object.texts("nominations")
    golden = object.ints("golden")
    if !golden.isEmpty, golden.count != nominations.count {
      object.report(
        .badValue, "golden",
        Message(
          vi: "có \(golden.count) số sổ vàng cho \(nominations.count) đề nghị",
          en: "\(golden.count) numbers of the golden book for \(nominations.count) nominations"))
    }
    reason = object.text("reason")
    ground = object.word("ground", Ground.self)
    corrects = object.text("corrects")
    slips = object.records("slips", Slip.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("number", number)
    fields.add("date", date)
    fields.add("kind", kind.rawValue)
    fields.add("signer", signer)
    fields.add("hand", hand)
    fields.add("nominations", nominations)
    if !golden.isEmpty { fields.add("golden", .array(golden.map { .int($0) })) }
    fields.add("reason", reason)
    fields.add("ground", ground?.rawValue)
    fields.add("corrects", corrects)
    fields.add("slips", slips)
    return fields.json
  }

  /// The number of an award in the golden book (số sổ vàng): its place in the decision. Nothing is ever
  /// taken out of a decision, so that it never changes.
  public func goldenNumber(of nomination: String) -> Int? {
    guard kind == .award, let index = nominations.firstIndex(of: nomination) else { return nil }
    return goldenNumbers[index]
  }

  /// The numbers in the golden book, in the order of the nominations.
  var goldenNumbers: [Int] {
    golden.count == nominations.count ? golden : Array(nominations.indices.map { $0 + 1 })
  }

  /// Adds nominations with their numbers in the golden book.
  mutating func add(_ ids: [String], golden numbers: [Int]) {
    let all = goldenNumbers + numbers
    nominations += ids
    golden = all == Array(nominations.indices.map { $0 + 1 }) ? [] : all
  }

  /// Whether the unit itself decided, and not a superior.
  public func isOwn(of unit: Unit) -> Bool { Decision.isOwn(signer: signer, of: unit) }

  /// Whether somebody who signed is the unit's own head; nil is.
  static func isOwn(signer: String?, of unit: Unit) -> Bool {
    guard let signer else { return true }
    let words = VietnameseText.folded(signer)
    return words.contains("hieu truong") || words.contains("thu truong don vi")
      || words.contains(VietnameseText.folded(unit.name))
  }

  public static let listKey = "decisions"
  public var sortKey: String { "\(date) \(number)" }
}
