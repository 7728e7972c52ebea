/// The acts on pledges: each checks the rules and gathers its change in the workspace.
public struct PledgeDesk {
  private let workspace: Workspace
  private let today: CivilDate

  /// A desk.
  public init(_ workspace: Workspace, today: CivilDate) {
    self.workspace = workspace
    self.today = today
  }

  /// Draws up a pledge.
  ///
  /// - Throws: `refused` for a known id, fewer than two parties, or days in the wrong order.
  public func draw(_ pledge: Pledge) throws(Failure) {
    guard isPlainName(pledge.id) else {
      throw Failure.refused(
        vi: "mã '\(pledge.id)' không hợp lệ; chỉ dùng chữ không dấu, chữ số, '.', '_', '-'",
        en: "'\(pledge.id)' is no plain id; use ASCII letters, digits, '.', '_', '-'")
    }
    for year in try workspace.years() {
      guard try !workspace.pledges(year).contains(where: { $0.id == pledge.id }) else {
        throw Failure.refused(
          vi: "đã có giao ước '\(pledge.id)' (\(year.named))",
          en: "there is a pledge '\(pledge.id)' already (\(year))")
      }
    }
    guard Set(pledge.parties.map(\.collective)).count >= 2 else {
      throw Failure.refused(
        vi: "giao ước cần ít nhất hai bên", en: "a pledge needs at least two parties",
        remedy: Message(vi: "Ví dụ: --parties to-1,to-2", en: "For example: --parties to-1,to-2"))
    }
    guard Set(pledge.parties.map(\.collective)).count == pledge.parties.count else {
      throw Failure.refused(vi: "một bên ghi hai lần", en: "a party stands twice")
    }
    for day in [pledge.span.from, pledge.span.to] {
      if let day { try EnrollDates.check(day, today: today) }
    }
    if let from = pledge.span.from, let to = pledge.span.to, to < from {
      throw Failure.refused(
        vi: "ngày hết hạn \(to.slashed) trước ngày bắt đầu \(from.slashed)",
        en: "the end \(to) is before the beginning \(from)")
    }
    try put(pledge)
  }

  /// Adds a promise; nothing is added to what somebody has signed.
  ///
  /// - Returns: the number of the promise.
  /// - Throws: `refused`.
  public func add(
    _ text: String, tier: String?, target: PledgeContent.Target?, unit: String?, to id: String
  ) throws(Failure) -> Int {
    var pledge = try workspace.pledge(id)
    if let party = pledge.parties.first(where: { $0.signed != nil }) {
      let name = try workspace.roster().name(of: party.collective)
      throw Failure.refused(
        vi: "\(name) đã ký giao ước \(pledge.id); nội dung không đổi được nữa",
        en: "\(name) has signed \(pledge.id); its contents cannot change any more",
        remedy: Message(
          vi: "Lập giao ước mới, hoặc hoàn tác việc ký: thidua undo",
          en: "Draw up another one, or take the signature back: thidua undo"))
    }
    let number = (pledge.contents.map(\.number).max() ?? 0) + 1
    pledge.contents.append(
      PledgeContent(number: number, text: text, tier: tier, target: target, unit: unit))
    try put(pledge)
    return number
  }

  /// Records the signature of a party.
  ///
  /// - Throws: `refused` where it is no party, has signed, or there is nothing to sign.
  public func sign(
    _ id: String, _ party: String, by name: String, post: String?, on day: CivilDate
  ) throws(Failure) -> Pledge {
    var pledge = try workspace.pledge(id)
    let index = try place(of: party, in: pledge)
    let known = try workspace.roster().name(of: party)
    guard !pledge.contents.isEmpty else {
      throw Failure.refused(
        vi: "giao ước \(pledge.id) chưa có nội dung nào để ký",
        en: "\(pledge.id) has no contents to sign",
        remedy: Message(
          vi: "Thêm: thidua enroll pledge add \(pledge.id) --content '…' --target 95 --unit %",
          en: "Add some: thidua enroll pledge add \(pledge.id) --content '…' --target 95 --unit %"))
    }
    if let signed = pledge.parties[index].signed {
      throw Failure.refused(
        vi: "\(known) đã ký ngày \(signed.slashed)", en: "\(known) signed on \(signed)")
    }
    try EnrollDates.check(day, today: today)
    guard day <= today else {
      throw Failure.refused(
        vi: "ngày ký \(day.slashed) sau hôm nay", en: "\(day) is after today")
    }
    pledge.parties[index].representative = name
    pledge.parties[index].post = post
    pledge.parties[index].signed = day
    try put(pledge)
    return pledge
  }

  /// Records what a party reached; a second result takes the place of the first.
  ///
  /// - Returns: the promise with its results.
  /// - Throws: `refused` where there is no such promise or party, or it has not signed.
  public func record(
    _ result: PledgeContent.Result, for number: Int, in id: String
  ) throws(Failure) -> PledgeContent {
    var pledge = try workspace.pledge(id)
    let index = try place(of: result.party, in: pledge)
    guard pledge.parties[index].signed != nil else {
      let name = try workspace.roster().name(of: result.party)
      throw Failure.refused(
        vi: "\(name) chưa ký giao ước \(pledge.id)", en: "\(name) has not signed \(pledge.id)",
        remedy: Message(
          vi: "Ghi việc ký: thidua enroll pledge sign \(pledge.id) \(result.party) --by '…'",
          en: "Record it: thidua enroll pledge sign \(pledge.id) \(result.party) --by '…'"))
    }
    guard let place = pledge.contents.firstIndex(where: { $0.number == number }) else {
      throw Failure.refused(
        vi: "giao ước \(pledge.id) có \(pledge.contents.count) nội dung, không có số \(number)",
        en: "\(pledge.id) has \(pledge.contents.count) contents, none with the number \(number)")
    }
    if pledge.contents[place].target != nil, result.value == nil {
      throw Failure.refused(
        vi: "nội dung \(number) có chỉ tiêu \(pledge.contents[place].targetText): cần --value",
        en: "content \(number) has the target \(pledge.contents[place].targetText): give --value")
    }
    pledge.contents[place].results.removeAll { $0.party == result.party }
    pledge.contents[place].results.append(result)
    let order = pledge.parties.map(\.collective)
    pledge.contents[place].results.sort {
      (order.firstIndex(of: $0.party) ?? 0) < (order.firstIndex(of: $1.party) ?? 0)
    }
    try put(pledge)
    return pledge.contents[place]
  }

  /// Reads promises from a table: `content,target,unit,tier`.
  ///
  /// - Throws: `badData` with every bad cell.
  public static func contents(
    _ bytes: [UInt8], file: String, tierID: (String) -> String?, tierName: (String) -> String
  ) throws(Failure) -> [PledgeContent] {
    var sheet = try CSVSheet(
      bytes, file: file,
      columns: [
        .init("content", "Nội dung"), .init("target", "Chỉ tiêu"),
        .init("unit", "Đơn vị tính"), .init("tier", "Danh hiệu/Hình thức"),
      ])
    var contents: [PledgeContent] = []
    for row in sheet.rows {
      let words = sheet.line(row, "tier")
      let tier = words.isEmpty ? nil : tierID(words)
      if !words.isEmpty, tier == nil {
        sheet.report(
          row, "tier",
          Message(vi: "không có danh hiệu '\(words)'", en: "there is no award tier '\(words)'"))
      }
      var text = sheet.line(row, "content")
      if text.isEmpty, let tier { text = tierName(tier) }
      if text.isEmpty, words.isEmpty {
        sheet.report(row, "content", Message(vi: "ô trống", en: "the cell is empty"))
      }
      let (target, unit) = PledgeDesk.target(
        sheet.line(row, "target"), unit: sheet.line(row, "unit"))
      if target == nil, !sheet.line(row, "target").isEmpty {
        sheet.report(row, "target", PledgeDesk.badTarget(sheet.line(row, "target")))
      }
      contents.append(
        PledgeContent(
          number: contents.count + 1, text: text, tier: tier, target: target,
          unit: unit.isEmpty ? nil : unit))
    }
    try sheet.finish()
    return contents
  }

  /// A target and what it counts; `95%` says both.
  public static func target(
    _ text: String, unit: String
  ) -> (target: PledgeContent.Target?, unit: String) {
    guard text.hasSuffix("%") else { return (PledgeContent.Target(text), unit) }
    return (PledgeContent.Target(String(text.dropLast())), unit.isEmpty ? "%" : unit)
  }

  /// What is wrong with a target that is no number.
  public static func badTarget(_ text: String) -> Message {
    Message(
      vi: "chỉ tiêu \"\(text)\" không phải số; viết 95, 95%, '≥ 3' hoặc '≤ 2'",
      en: "the target \"\(text)\" is no number; write 95, 95%, '>= 3' or '<= 2'")
  }

  private func place(of party: String, in pledge: Pledge) throws(Failure) -> Int {
    if let index = pledge.parties.firstIndex(where: { $0.collective == party }) { return index }
    let roster = try workspace.roster()
    let names = pledge.parties.map { "\($0.collective) (\(roster.name(of: $0.collective)))" }
    throw Failure.refused(
      vi: "\(roster.name(of: party)) không phải một bên của giao ước \(pledge.id): "
        + names.joined(separator: ", "),
      en: "\(roster.name(of: party)) is no party of \(pledge.id): "
        + names.joined(separator: ", "))
  }

  private func put(_ pledge: Pledge) throws(Failure) {
    let path = Workspace.path(pledge.year, "pledges.json")
    var list = try workspace.pledges(pledge.year)
    if let index = list.firstIndex(where: { $0.id == pledge.id }) {
      list[index] = pledge
    } else {
      list.append(pledge)
    }
    workspace.put(list, at: path)
  }
}

extension Workspace {
  /// The pledges of a year.
  public func pledges(_ year: YearID) throws(Failure) -> [Pledge] {
    try list(Pledge.self, at: Workspace.path(year, "pledges.json"))
  }

  /// A pledge of any year by its id, an unambiguous beginning of it, or its title.
  ///
  /// - Throws: `refused` where there is none, or several.
  public func pledge(_ text: String) throws(Failure) -> Pledge {
    var all: [Pledge] = []
    for year in try years() { all += try pledges(year) }
    return try Lookup.find(
      text, among: all, id: { $0.id }, name: { $0.title },
      what: Message(vi: "giao ước", en: "pledge"))
  }
}
