import ThiduaCore

/// `thidua score rate SUBJECT RATING --year Y`.
struct ScoreRate: Command {
  static let spec = CommandSpec(
    "score rate", vi: "ghi xếp loại chất lượng cuối năm của cá nhân, tập thể",
    en: "record the yearly quality rating of a subject",
    details: Message(
      vi: "Xếp loại: HTXSNV, HTTNV, HTNV, KHTNV.", en: "Ratings: HTXSNV, HTTNV, HTNV, KHTNV."),
    arguments: [ArgumentSpec("SUBJECT"), ArgumentSpec("RATING")], options: [.year],
    examples: ["score rate gv-03 HTXSNV --year 2024-2025"])

  static func run(_ call: Call) throws -> ExitCode {
    let words = call.options.arguments
    guard let rating = QualityRating(rawValue: words[1].uppercased()) else {
      let known = QualityRating.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        .usage,
        Message(
          vi: "không có xếp loại '\(words[1])'; chọn một trong: \(known)",
          en: "there is no rating '\(words[1])'; choose one of: \(known)"))
    }
    return try call.change { workspace throws(Failure) in
      let subject = try workspace.roster().find(words[0])
      let year = try call.year(workspace)
      try EnrollImport(call, workspace).rate([
        RatingRecord(subject: subject.id, year: year, rating: rating)
      ])
      return Message(
        vi:
          "\(subject.name): \(rating.name), \(year.named). Tiếp theo: thidua award eligible --year \(year)",
        en:
          "\(subject.name): \(rating.rawValue), \(year). Next: thidua award eligible --year \(year)"
      )
    }
  }
}
