import ThiduaCore

/// `thidua enroll missing --year Y`.
struct EnrollMissing: Command {
  static let spec = CommandSpec(
    "enroll missing", vi: "ai chưa đăng ký danh hiệu trong năm",
    en: "who has not registered a title",
    options: [.year], examples: ["enroll missing --year 2025-2026"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let roster = try workspace.roster()
    let registered = Set(
      try workspace.registrations(year).filter { $0.withdrawn == nil && $0.tier != nil }
        .map(\.subject))
    let day = min(call.today, year.span(startMonth: try workspace.unit().yearStartMonth).upperBound)
    let people = roster.individuals.filter { person in
      person.isPresent(on: day) && person.position(on: day)?.role != .pupil
        && !registered.contains(person.id)
    }
    let groups = roster.collectives.filter { group in
      [.school, .department, .office].contains(group.kind) && !registered.contains(group.id)
    }
    let rows =
      people.map { person in
        [person.id, person.name, roster.name(of: person.position(on: day)?.unit ?? "")]
      } + groups.map { [$0.id, $0.name, $0.kind.name.vi] }
    let table = ReportTable(
      key: "missing",
      columns: [
        .init("Mã", key: "id", weight: 10), .init("Tên", key: "name", weight: 30),
        .init("Đơn vị", key: "unit", weight: 30),
      ], rows: rows.map { .cells($0.map { .text($0) }) })
    let document = ReportDocument(
      kind: "missing", title: "Chưa đăng ký danh hiệu \(year.named)", author: "", date: call.today,
      sections: [ReportSection([.table(table)])])
    try call.answer(document)
    call.say(
      Message(
        vi:
          "\(people.count) cá nhân, \(groups.count) tập thể chưa đăng ký danh hiệu \(year.named).",
        en:
          "\(people.count) people and \(groups.count) collectives have not registered for \(year).")
    )
    return .done
  }
}
