import ThiduaCore

/// `thidua enroll list`.
struct EnrollList: Command {
  static let spec = CommandSpec(
    "enroll list", vi: "danh sách tập thể, cá nhân", en: "list collectives and people",
    options: [
      OptionSpec.on.meaning(vi: "tình hình vào ngày này", en: "as it was on this day")
    ],
    examples: ["enroll list", "enroll list --on 2024-10-01 --format csv", "enroll list -f json"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let roster = try workspace.roster()
    let day = call.options.date(.on)
    let people = roster.individuals.filter { person in day.map(person.isPresent) ?? true }
    func position(_ person: Individual) -> Position? { day.map(person.position) ?? person.position }
    let rows = people.map { person -> ReportTable.Row in
      let place = position(person)
      return .cells([
        .text(person.id), .text(person.name), .text(roster.name(of: place?.unit ?? "")),
        .text(place?.role.name.vi ?? ""), .text(place?.post ?? ""),
      ])
    }
    let groups = roster.collectives.map { group in
      ReportTable.Row.cells([
        .text(group.id), .text(group.name), .text(group.kind.name.vi),
        .text(group.parent.map { roster.name(of: $0) } ?? ""),
        .int(roster.members(of: group.id, on: day ?? call.today).count),
      ])
    }
    let document = ReportDocument(
      kind: "roster", title: "Danh sách tập thể, cá nhân", author: "", date: call.today,
      sections: [
        ReportSection([
          .table(
            ReportTable(
              key: "individuals", caption: "Cá nhân (\(people.count))",
              columns: [
                .init("Mã", key: "id", weight: 8), .init("Họ và tên", key: "name", weight: 22),
                .init("Đơn vị", key: "unit", weight: 18),
                .init("Đối tượng", key: "role", weight: 12),
                .init("Chức vụ", key: "position", weight: 18),
              ], rows: rows)),
          .table(
            ReportTable(
              key: "collectives", caption: "Tập thể (\(roster.collectives.count))",
              columns: [
                .init("Mã", key: "id", weight: 10), .init("Tên", key: "name", weight: 24),
                .init("Loại", key: "kind", weight: 14),
                .init("Trực thuộc", key: "parent", weight: 20),
                .init("Số người", key: "members", .right, weight: 8),
              ], rows: groups)),
        ])
      ])
    try call.answer(document, json: json(people, roster, position))
    return .done
  }

  private static func json(
    _ people: [Individual], _ roster: Roster, _ position: (Individual) -> Position?
  ) -> JSON {
    let individuals = people.map { person -> JSON in
      let place = position(person)
      return .object([
        ("id", .string(person.id)), ("name", .string(person.name)),
        ("unit", place.map { .string($0.unit) } ?? .null),
        ("role", place.map { .string($0.role.rawValue) } ?? .null),
        ("position", place?.post.map { .string($0) } ?? .null),
      ])
    }
    let collectives = roster.collectives.map { group -> JSON in
      .object([
        ("id", .string(group.id)), ("name", .string(group.name)),
        ("kind", .string(group.kind.rawValue)),
        ("parent", group.parent.map { .string($0) } ?? .null),
      ])
    }
    return .object([
      ("schema", .string(Roster.schema)), ("individuals", .array(individuals)),
      ("collectives", .array(collectives)),
    ])
  }
}
