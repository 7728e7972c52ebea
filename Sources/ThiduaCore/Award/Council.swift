/// A council of a year: the emulation council (Hội đồng Thi đua - Khen thưởng) or the initiative council
/// (Hội đồng sáng kiến). A later decision of the same year gives it other members; the earlier
/// composition stays in the record.
public struct Council: ListedRecord {
  public enum Kind: String, Sendable, CaseIterable {
    case emulation
    case initiative

    /// The name in documents.
    public var name: Message {
      switch self {
      case .emulation: Message(vi: "Hội đồng Thi đua - Khen thưởng", en: "emulation council")
      case .initiative: Message(vi: "Hội đồng sáng kiến", en: "initiative council")
      }
    }
  }

  public enum Role: String, Sendable, CaseIterable {
    case chair
    case vice
    case secretary
    case member

    /// The role in Vietnamese.
    public var title: String {
      switch self {
      case .chair: "Chủ tịch Hội đồng"
      case .vice: "Phó Chủ tịch Hội đồng"
      case .secretary: "Thư ký"
      case .member: "Ủy viên"
      }
    }
  }

  public struct Member: JSONRecord, Sendable, Hashable {
    public var id: String
    public var name: String
    public var role: Role
    /// Whether the member has a vote; members without one count neither for quorum nor for thresholds.
    public var votes: Bool
    /// The field the member looks after (lĩnh vực phụ trách).
    public var field: String?

    /// Makes a member.
    public init(id: String, name: String, role: Role, votes: Bool, field: String? = nil) {
      self.id = id
      self.name = name
      self.role = role
      self.votes = votes
      self.field = field
    }

    public init(_ object: JSONObjectReader) {
      id = object.id()
      name = object.requiredText("name")
      role = object.word("role", Role.self, required: true) ?? .member
      votes = object.flag("votes", default: true)
      field = object.text("field")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("id", id)
      fields.add("name", name)
      fields.add("role", role.rawValue)
      if !votes { fields.add("votes", .bool(false)) }
      fields.add("field", field)
      return fields.json
    }
  }

  public var kind: Kind
  /// The number of the decision that founds it or changes its members.
  public var decision: String
  public var date: CivilDate
  public var members: [Member]

  /// Makes a council.
  public init(
    kind: Kind = .emulation, decision: String, date: CivilDate, members: [Member]
  ) {
    self.kind = kind
    self.decision = decision
    self.date = date
    self.members = members
  }

  public init(_ object: JSONObjectReader) {
    kind = object.word("kind", Kind.self) ?? .emulation
    decision = object.requiredText("decision")
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    members = object.records("members", Member.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    if kind != .emulation { fields.add("kind", kind.rawValue) }
    fields.add("decision", decision)
    fields.add("date", date)
    fields.add("members", members)
    return fields.json
  }

  public static let listKey = "councils"
  public var sortKey: String { "\(date) \(decision)" }

  /// The members that vote: the number that thresholds and quorum are measured by.
  public var voters: [Member] { members.filter(\.votes) }

  /// The member with an id.
  public func member(_ id: String) -> Member? { members.first { $0.id == id } }

  /// Who came and who went since an earlier composition, by name.
  public func changes(since earlier: Council) -> (added: [String], gone: [String]) {
    let before = Set(earlier.members.map(\.id))
    let now = Set(members.map(\.id))
    return (
      members.filter { !before.contains($0.id) }.map(\.name),
      earlier.members.filter { !now.contains($0.id) }.map(\.name)
    )
  }

  /// Who takes the chair of those taking part: the chair of the council, else a vice chair.
  public func presiding(among present: [String]) -> Member? {
    let here = members.filter { present.contains($0.id) }
    return here.first { $0.role == .chair } ?? here.first { $0.role == .vice }
  }

  /// Reads the members from a table with the columns `id,name,role,votes` and perhaps `field`.
  ///
  /// - Throws: `badData` with every bad cell.
  public static func members(
    _ bytes: [UInt8], file: String, roster: Roster
  ) throws(Failure) -> [Member] {
    var sheet = try CSVSheet(
      bytes, file: file,
      columns: [
        .init("id", "Mã", required: true), .init("name", "Họ và tên"),
        .init("role", "Chức danh/Vai trò", required: true), .init("votes", "Biểu quyết"),
        .init("field", "Lĩnh vực phụ trách/Lĩnh vực/Phụ trách"),
      ])
    let roles: [(Role, [String])] = [
      (.chair, ["chair", "Chủ tịch", "Chủ tịch Hội đồng"]),
      (.vice, ["vice", "Phó Chủ tịch", "Phó Chủ tịch Hội đồng"]),
      (.secretary, ["secretary", "Thư ký"]),
      (.member, ["member", "Ủy viên", "Uỷ viên", "Thành viên"]),
    ]
    var seen: Set<String> = []
    var members: [Member] = []
    for row in sheet.rows {
      let id = sheet.id(row, "id")
      if !id.isEmpty, !seen.insert(id).inserted {
        sheet.report(row, "id", Message(vi: "trùng mã \"\(id)\"", en: "the id \"\(id)\" twice"))
      }
      var name = trimmed(sheet.text(row, "name"))
      if name.isEmpty {
        name = roster.individual(id)?.name ?? ""
        if name.isEmpty {
          sheet.report(
            row, "id",
            Message(
              vi: "không có cá nhân \"\(id)\"; hãy ghi tên ở cột name",
              en: "there is no person \"\(id)\"; give the name"))
        }
      }
      let role = sheet.word(row, "role", roles)
      let votes = sheet.word(row, "votes", EnrollImport.flagWords, required: false) ?? true
      let field = trimmed(sheet.text(row, "field"))
      members.append(
        Member(
          id: id, name: name, role: role ?? .member, votes: votes,
          field: field.isEmpty ? nil : field))
    }
    try sheet.finish()
    return members
  }
}
