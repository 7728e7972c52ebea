/// What a condition asks, in words.
extension Condition {
  func requirement(in context: EligibilityContext) -> Message {
    let year = context.year.named
    func names(_ tiers: [String]) -> String {
      tiers.map(context.pack.name).joined(separator: " / ")
    }
    switch self {
    case .ratingAtLeast(.excellent):
      return Message(
        vi: "được xếp loại Hoàn thành xuất sắc nhiệm vụ \(year)",
        en: "rated HTXSNV in \(context.year)")
    case .ratingAtLeast(let least):
      return Message(
        vi: "được xếp loại \(least.name) trở lên \(year)",
        en: "rated \(least.rawValue) or better in \(context.year)")
    case .ratingIs(let rating):
      return Message(
        vi: "được xếp loại \(rating.name) \(year)",
        en: "rated \(rating.rawValue) in \(context.year)")
    case .ratingRun(let least, let years, let titles):
      let or = titles.isEmpty ? "" : " hoặc đạt \(names(titles))"
      let orEnglish = titles.isEmpty ? "" : " or holding \(names(titles))"
      return Message(
        vi:
          "\(padded(years, to: 2)) năm liên tục đến \(year) được xếp loại từ \(least.name) trở lên\(or)",
        en:
          "rated \(least.rawValue) or better\(orEnglish) \(years) years running to \(context.year)")
    case .ratingCount(let least, let count, let years):
      return Message(
        vi:
          "trong \(padded(years, to: 2)) năm đến \(year) có từ \(padded(count, to: 2)) năm xếp loại \(least.name) trở lên",
        en: "rated \(least.rawValue) or better in \(count) of \(years) years to \(context.year)")
    case .held(let tiers):
      return Message(
        vi: "đạt \(names(tiers)) \(year)", en: "holds \(names(tiers)) of \(context.year)")
    case .heldBefore(let tiers, 0):
      return Message(vi: "đã được tặng \(names(tiers))", en: "was given \(names(tiers))")
    case .heldBefore(let tiers, let years):
      return Message(
        vi: "đã được tặng \(names(tiers)) từ \(years) năm trước trở lên",
        en: "was given \(names(tiers)) at least \(years) years before")
    case .heldRun(let tiers, let times, 1, _):
      return Message(
        vi: "\(padded(times, to: 2)) năm liên tục đến \(year) đạt \(names(tiers))",
        en: "holds \(names(tiers)) \(times) years running to \(context.year)")
    case .heldRun(let tiers, let times, let step, _):
      return Message(
        vi: "\(padded(times, to: 2)) lần liên tục (cách nhau \(step) năm) đạt \(names(tiers))",
        en: "holds \(names(tiers)) \(times) times running, \(step) years apart")
    case .heldCount(let tiers, let count, let years):
      return Message(
        vi: (years.map { "trong \(padded($0, to: 2)) năm đến \(year) " } ?? "")
          + "có từ \(padded(count, to: 2)) lần đạt \(names(tiers))",
        en: "holds \(names(tiers)) \(count) times" + (years.map { " in \($0) years" } ?? ""))
    case .notHeld(let tiers, let years):
      return Message(
        vi: "\(years) năm trước đó chưa được tính để đạt \(names(tiers))",
        en: "the \(years) years before did not already serve for \(names(tiers))")
    case .initiatives(let scope, let count, let years, _):
      let span = years == 1 ? year : "trong \(padded(years, to: 2)) năm đến \(year)"
      return Message(
        vi:
          "có từ \(padded(count, to: 2)) sáng kiến (hoặc đề tài đã nghiệm thu) \(scope.name.vi) được công nhận"
          + " \(span), chưa dùng để xét khen khác",
        en:
          "\(count) recognised initiative(s) \(scope.name.en) in \(years) year(s), not used before")
    default: return peopleRequirement(in: context)
    }
  }

  private func peopleRequirement(in context: EligibilityContext) -> Message {
    let year = context.year.named
    func names(_ tiers: [String]) -> String {
      tiers.map(context.pack.name).joined(separator: " / ")
    }
    switch self {
    case .members(let portion, .holding(let tiers)):
      return Message(
        vi: "\(portion.name.vi) cá nhân đạt \(names(Array(tiers.prefix(1))))",
        en: "\(portion.name.en) of the members hold \(names(Array(tiers.prefix(1))))")
    case .members(let portion, .ratedAtLeast(let least)):
      return Message(
        vi: "\(portion.name.vi) cá nhân được xếp loại từ \(least.name) trở lên",
        en: "\(portion.name.en) of the members are rated \(least.rawValue) or better")
    case .memberHolding(let tiers):
      return Message(
        vi: "có cá nhân đạt \(names(tiers))", en: "a member holds \(names(tiers))")
    case .noMemberDiscipline(let least):
      return Message(
        vi: "không có cá nhân bị kỷ luật từ \(least.name) trở lên \(year)",
        en: "no member was disciplined (\(least.rawValue) or graver)")
    case .noDiscipline(let least):
      return Message(
        vi: "không bị kỷ luật từ \(least.name) trở lên \(year)",
        en: "not disciplined (\(least.rawValue) or graver)")
    case .noPendingMatter:
      return Message(
        vi: "không đang bị xem xét kỷ luật, điều tra, thanh tra, xác minh đơn thư",
        en: "no discipline, investigation or complaint is open")
    case .serviceMonths(let least, _):
      return Message(
        vi: "có từ \(padded(least, to: 2)) tháng công tác",
        en: "at least \(least) months of service")
    case .serviceYears(let least, _):
      return Message(
        vi: "có từ \(least) năm công tác", en: "at least \(least) years of service")
    case .teachingYears(let least, _):
      return Message(
        vi: "có từ \(least) năm trực tiếp giảng dạy", en: "at least \(least) years of teaching")
    case .leaveDays(let limit):
      return Message(
        vi: "nghỉ ốm, nghỉ không lương dưới \(limit) ngày làm việc trong năm",
        en: "less than \(limit) working days of sick or unpaid leave")
    case .registered:
      return Message(vi: "có đăng ký thi đua \(year)", en: "registered for \(context.year)")
    case .nominee(let kinds):
      return Message(
        vi: "chỉ xét cho " + kinds.map(\.name.vi).joined(separator: ", "),
        en: "only for: " + kinds.map(\.name.en).joined(separator: ", "))
    case .roles(let roles):
      return Message(
        vi: "là " + roles.map(\.name.vi).joined(separator: " hoặc "),
        en: "is " + roles.map(\.name.en).joined(separator: " or "))
    case .collectives(let kinds):
      return Message(
        vi: "là tập thể thuộc loại: " + kinds.map(\.name.vi).joined(separator: ", "),
        en: "is a " + kinds.map(\.name.en).joined(separator: ", "))
    case .schools(let kinds):
      return Message(
        vi: "thuộc cấp học: " + kinds.map(\.name.vi).joined(separator: ", "),
        en: "in: " + kinds.map(\.name.en).joined(separator: ", "))
    case .categories(let kinds):
      return Message(
        vi: "loại hình khen thưởng: " + kinds.map(\.name.vi).joined(separator: ", "),
        en: "category: " + kinds.map(\.name.en).joined(separator: ", "))
    case .pupilLevel(.excellent):
      return context.school == .primary
        ? Message(vi: "kết quả giáo dục Hoàn thành xuất sắc", en: "overall Hoàn thành xuất sắc")
        : Message(
          vi: "rèn luyện Tốt, học tập Tốt và từ 06 môn đạt trung bình 9,0 trở lên",
          en: "conduct and study Tốt, six subjects from 9.0")
    case .pupilLevel(.good):
      return Message(vi: "rèn luyện Tốt và học tập Tốt", en: "conduct and study Tốt")
    case .pupilLevel(.completedWell):
      return Message(vi: "kết quả giáo dục Hoàn thành tốt", en: "overall Hoàn thành tốt")
    case .abolished:
      return Message(
        vi: "hình thức này còn được tặng", en: "the award is still given")
    default: return Message(same: "")
    }
  }
}
