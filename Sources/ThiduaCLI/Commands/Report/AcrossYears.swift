import ThiduaCore

/// What reports of a year do with `--years` and `--merge`: several years side by side, and many schools
/// added up.
enum AcrossYears {
  private static let years = OptionSpec(
    "years", .text("Y..Y"), vi: "nhiều năm đặt cạnh nhau: 2022-2023..2024-2025",
    en: "years side by side: 2022-2023..2024-2025")
  private static let merge = OptionSpec(
    "merge", .path("DIR"), vi: "cộng số liệu các trường trong thư mục (kể nhiều thư mục được)",
    en: "add up the schools in a folder (several may follow)", repeats: true)
  private static let by = OptionSpec(
    "by", .text("MEASURE"), vi: "xếp thứ tự các trường theo: \(words)",
    en: "rank the schools by: \(words)")
  private static let issuer = OptionSpec(
    "issuer", .text("NAME"), vi: "cơ quan lập báo cáo tổng hợp", en: "who issues the merged report")
  private static let parent = OptionSpec(
    "parent", .text("NAME"), vi: "cơ quan cấp trên của nơi lập", en: "the body above the issuer")
  private static let place = OptionSpec(
    "place", .text("P"), vi: "địa danh ghi trước ngày", en: "the place before the date")
  private static let skipBroken = OptionSpec(
    "skip-broken", .none, vi: "thư mục không cộng được thì bỏ qua, vẫn kết thúc bằng mã 0",
    en: "end with code 0 although folders were left out")

  private static let words = YearMeasure.allCases.map(\.rawValue).joined(separator: ", ")

  static let arguments = [ArgumentSpec("DIR", optional: true, repeats: true, path: true)]
  static let options: [OptionSpec] = [
    years, merge, by, issuer, parent, place, skipBroken,
  ]

  /// Answers where several years or many schools are asked for; nil where one year of one school is.
  static func answer(_ call: Call, _ topic: YearsReport.Topic) throws(Failure) -> ExitCode? {
    let options = call.options
    guard options.has(merge) else {
      if let word = options.arguments.first {
        throw Failure(
          .usage, Message(vi: "thừa '\(word)'", en: "unexpected '\(word)'"),
          remedy: Message(
            vi: "Thư mục các trường đứng sau --merge.", en: "Folders of schools follow --merge."))
      }
      for option in [by, issuer, parent, place, skipBroken] where options.has(option) {
        throw Failure(
          .usage,
          Message(
            vi: "--\(option.name) chỉ dùng cùng --merge",
            en: "--\(option.name) goes with --merge only"))
      }
      guard let range = try range(options) else { return nil }
      return try side(call, range, topic)
    }
    guard let range = try range(options) ?? options.year(.year).map({ YearRange($0) }) else {
      throw Options.missing(.year)
    }
    return try merged(call, range, topic)
  }

  /// The years of `--years`; nil without.
  private static func range(_ options: Options) throws(Failure) -> YearRange? {
    guard let text = options.text(years) else {
      guard options.has(.year) else { throw Options.missing(.year) }
      return nil
    }
    guard !options.has(.year) else {
      throw Failure(
        .usage,
        Message(
          vi: "--year và --years không đi cùng nhau", en: "--year and --years exclude each other"))
    }
    return try YearRange(text)
  }

  /// Years of one school side by side.
  private static func side(
    _ call: Call, _ range: YearRange, _ topic: YearsReport.Topic
  ) throws(Failure) -> ExitCode {
    let report = try YearsReport(
      try call.workspace(), range, topic: topic, today: call.today,
      number: call.options.text(.number), date: call.options.date(.date))
    try call.answer(report.document(), json: report.json)
    sayMissing(report, call)
    return .done
  }

  private static func sayMissing(_ report: YearsReport, _ call: Call) {
    guard !report.missing.isEmpty else { return }
    let list = report.missing.map(\.description).joined(separator: ", ")
    call.say(
      Message(vi: "Chú ý: chưa có số liệu của \(list).", en: "Note: nothing is known of \(list)."))
  }

  // MARK: - Many schools

  private static func merged(
    _ call: Call, _ range: YearRange, _ topic: YearsReport.Topic
  ) throws(Failure) -> ExitCode {
    let options = call.options
    let measure = try measure(options)
    let folders = try SchoolFolders(
      options.all(merge) + options.arguments, in: call.console.currentFolder,
      files: call.console.files)
    let own = try ownUnit(call, folders)
    let name = options.text(issuer) ?? own?.name
    let work = SchoolMerge(
      folders, years: range.years, today: call.today, issuer: name, files: call.console.files,
      progress: { done, all in
        call.progress(done, of: all, Message(vi: "Đang cộng số liệu:", en: "Adding up:"))
      })
    let issuer = issuer(options, own)
    let number = options.text(.number)
    let date = options.date(.date)
    if topic == .year, range.years.count == 1 {
      let report = MergedReport(
        work, by: measure, issuer: issuer, today: call.today, number: number, date: date)
      try call.answer(report.document(), json: report.json)
    } else {
      let report = YearsReport(
        work, range, topic: topic, issuer: issuer, today: call.today, number: number, date: date)
      try call.answer(report.document(), json: report.json)
      sayMissing(report, call)
    }
    say(work, folders, call)
    return work.leavesOut && !options.has(skipBroken) ? .no : .done
  }

  private static func measure(_ options: Options) throws(Failure) -> YearMeasure {
    guard let word = options.text(by) else { return .awardedShare }
    if let measure = YearMeasure(rawValue: word) { return measure }
    throw Failure.unknown(
      word, Message(vi: "--by: không có số liệu", en: "--by: there is no measure"),
      among: YearMeasure.allCases.map(\.rawValue))
  }

  /// The unit whose workspace one is in, unless it is one of the schools that are added up.
  private static func ownUnit(
    _ call: Call, _ folders: SchoolFolders
  ) throws(Failure) -> Unit? {
    let named = call.options.text(.workspace) ?? call.console.environment["THIDUA_WORKSPACE"]
    let folder: String
    if named != nil {
      folder = try call.workspaceFolder()
    } else {
      let files = call.console.files
      guard let nearest = try Workspace.nearest(to: call.console.currentFolder, files: files)
      else { return nil }
      folder = nearest
    }
    let resolved = try call.console.files.resolve(folder)
    guard !folders.entries.contains(where: { $0.resolved == resolved }) else { return nil }
    return try Workspace(folder, files: call.console.files, for: .reading).unit()
  }

  private static func issuer(_ options: Options, _ own: Unit?) -> MergedReport.Issuer {
    guard var unit = own, !options.has(issuer) else {
      return MergedReport.Issuer(
        name: options.text(issuer), parent: options.text(parent), place: options.text(place))
    }
    if let named = options.text(parent) { unit.parent = named }
    if let named = options.text(place) { unit.place = named }
    return MergedReport.Issuer(unit)
  }

  private static func say(_ work: SchoolMerge, _ folders: SchoolFolders, _ call: Call) {
    if !folders.passedOver.isEmpty {
      let list = shortened(folders.passedOver)
      call.say(
        Message(
          vi: "Bỏ qua \(folders.passedOver.count) mục không phải thư mục làm việc: \(list.vi)",
          en: "Passed over \(folders.passedOver.count) that are no workspace: \(list.en)"))
    }
    for problem in work.problems {
      let folders = shortened(problem.folders)
      let mark =
        problem.kind.leavesOut
        ? Message(vi: "Không cộng", en: "Left out") : Message(vi: "Chú ý", en: "Note")
      call.say(
        Message(
          vi: "\(mark.vi) \(folders.vi): \(problem.message.vi)",
          en: "\(mark.en) \(folders.en): \(problem.message.en)"))
    }
    call.say(
      Message(
        vi: "Đã cộng \(work.schools.count) đơn vị.", en: "Added up \(work.schools.count) units."))
    if work.leavesOut, !call.options.has(skipBroken) {
      call.say(
        Message(
          vi: "Sửa các thư mục không cộng được, hoặc thêm --skip-broken để bỏ qua.",
          en: "Mend the folders left out, or add --skip-broken."))
    }
  }

  private static func shortened(_ names: [String]) -> Message {
    let list = names.prefix(8).joined(separator: ", ")
    guard names.count > 8 else { return Message(same: list) }
    let rest = names.count - 8
    return Message(vi: "\(list) và \(rest) mục khác", en: "\(list) and \(rest) more")
  }
}
