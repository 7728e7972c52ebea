extension Evidence {
  /// The fact in words; nil where nothing was found.
  func text(in context: EligibilityContext) -> Message? {
    switch self {
    case .nothing: return nil
    case .rating(let fact): return Message(same: fact.rating.rawValue)
    case .ratings(let ratings, let titles):
      var parts = ratings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.rawValue)" }
      parts += titles.sorted { $0.year < $1.year }
        .map { "\($0.year): \(context.pack.tier($0.tier)?.code ?? $0.tier)" }
      return parts.isEmpty ? nil : Message(same: parts.joined(separator: "; "))
    case .awards(let awards):
      guard !awards.isEmpty else { return Message(vi: "chưa có", en: "none") }
      let parts = awards.map { award in
        "\(context.pack.tier(award.tier)?.code ?? award.tier) \(award.year)"
          + (award.decision.map { " (\($0))" } ?? "")
      }
      return Message(same: parts.joined(separator: "; "))
    case .deeds(let ignored, let others):
      let rest = others.isEmpty ? nil : Evidence.awards(others).text(in: context)
      let deeds = Evidence.awards(ignored).text(in: context)
      return Message(
        vi: (rest.map { $0.vi + "; " } ?? "")
          + "khen đột xuất, chuyên đề không tính cho công trạng: \(deeds?.vi ?? "")",
        en: (rest.map { $0.en + "; " } ?? "")
          + "given for a deed or campaign, founds no merit: \(deeds?.en ?? "")")
    case .initiatives(let usable, let spent, let unrecognised):
      return Evidence.initiatives(usable, spent, unrecognised)
    case .members(let met, let unknown, let whole, let required):
      let rest =
        unknown > 0 ? Message(vi: ", \(unknown) người chưa rõ", en: ", \(unknown) unknown") : nil
      return Message(
        vi: "\(met)/\(whole) người\(rest?.vi ?? ""), cần \(required)",
        en: "\(met) of \(whole)\(rest?.en ?? ""), \(required) needed")
    case .member(let id, let name): return Message(same: "\(name) (\(id))")
    case .discipline(let fact, let name):
      let form = fact.form?.name ?? fact.status.name.vi
      let from = fact.span.from.map { " từ \($0.slashed)" } ?? ""
      let fromEnglish = fact.span.from.map { " from \($0)" } ?? ""
      return Message(
        vi: (name.map { $0 + ": " } ?? "") + (fact.status.isOpen ? fact.status.name.vi : form)
          + from,
        en: (name.map { $0 + ": " } ?? "")
          + (fact.status.isOpen ? fact.status.name.en : fact.form?.rawValue ?? "") + fromEnglish)
    case .disciplined(let evidence, let fact):
      let run = evidence.text(in: context) ?? Message(same: "")
      let discipline = Evidence.discipline(fact, of: nil).text(in: context) ?? Message(same: "")
      return Message(
        vi: "\(run.vi); có kỷ luật: \(discipline.vi) (thành tích tính từ khi hết kỷ luật)",
        en: "\(run.en); disciplined: \(discipline.en) (achievements count from its end)")
    case .months(let months):
      return months < 36
        ? Message(vi: "\(months) tháng", en: "\(months) months")
        : Message(
          vi: "\(months / 12) năm \(months % 12) tháng",
          en: "\(months / 12) years \(months % 12) months")
    case .days(let days):
      return Message(
        vi: "\(days) ngày làm việc (thứ Hai đến thứ Sáu, chưa trừ ngày lễ)",
        en: "\(days) working days (Monday to Friday, holidays not deducted)")
    case .kind(let kind): return kind.name
    case .school(let school): return school.name
    case .category(let category): return category.name
    case .registration(let fact):
      guard let tier = fact.tier else { return Message(vi: "có đăng ký", en: "registered") }
      return Message(same: context.pack.tier(tier)?.code ?? tier)
    case .level(let fact): return Message(same: fact.rating.pupilName)
    case .pupil(let result):
      let conduct = result.conduct?.name ?? "–"
      let study = result.study?.name ?? "–"
      let nines = result.subjectsFromNine.map(String.init) ?? "–"
      return Message(
        vi: "rèn luyện \(conduct), học tập \(study), \(nines) môn từ 9,0",
        en: "conduct \(conduct), study \(study), \(nines) subjects from 9.0")
    }
  }

  private static func initiatives(
    _ usable: [InitiativeFact], _ spent: [InitiativeFact], _ unrecognised: [InitiativeFact]
  ) -> Message {
    func list(_ facts: [InitiativeFact]) -> String {
      facts.map { fact in
        fact.id + (fact.decision.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? "")
      }.joined(separator: ", ")
    }
    var vi: [String] = []
    var en: [String] = []
    if !usable.isEmpty {
      vi.append(list(usable))
      en.append(list(usable))
    }
    let claimed = usable.filter { $0.uses.contains { !$0.isDecided } }
    if !claimed.isEmpty {
      vi.append("đã có đề nghị dùng: \(list(claimed))")
      en.append("already claimed: \(list(claimed))")
    }
    if !spent.isEmpty {
      vi.append("đã dùng: \(list(spent))")
      en.append("used up: \(list(spent))")
    }
    if !unrecognised.isEmpty {
      vi.append("chưa có quyết định công nhận: \(list(unrecognised))")
      en.append("not recognised yet: \(list(unrecognised))")
    }
    return vi.isEmpty
      ? Message(vi: "chưa có", en: "none")
      : Message(vi: vi.joined(separator: "; "), en: en.joined(separator: "; "))
  }

  /// Where the fact stands, if the row says so.
  var source: String? {
    switch self {
    case .rating(let fact): fact.source
    case .awards(let awards): awards.compactMap(\.source).first
    case .initiatives(let usable, let spent, _): (usable + spent).compactMap(\.source).first
    case .discipline(let fact, _): fact.source
    case .registration(let fact): fact.source
    case .level(let fact): fact.source
    case .pupil(let fact): fact.source
    default: nil
    }
  }
}

extension MissingFact {
  /// The lacking fact in words.
  var text: Message {
    switch self {
    case .ratings(let years):
      let list = years.sorted().map(\.description).joined(separator: ", ")
      return Message(vi: "xếp loại năm \(list)", en: "rating of \(list)")
    case .contradiction(let years):
      let list = years.sorted().map(\.description).joined(separator: ", ")
      return Message(
        vi: "xếp loại thống nhất năm \(list) (đang có hai kết quả khác nhau)",
        en: "one rating of \(list) (two different ones are recorded)")
    case .start: return Message(vi: "ngày vào làm việc", en: "the day of entering service")
    case .members: return Message(vi: "danh sách thành viên", en: "the members")
    case .memberRatings(let ids):
      return Message(
        vi: "xếp loại của \(ids.count) thành viên: \(ids.joined(separator: ", "))",
        en: "ratings of \(ids.count) members: \(ids.joined(separator: ", "))")
    case .initiativeDecision(let ids):
      let list = ids.joined(separator: ", ")
      return Message(
        vi: "quyết định công nhận sáng kiến \(list)", en: "the decision recognising \(list)")
    case .pupilResult(let year):
      return Message(
        vi: "kết quả rèn luyện, học tập năm \(year)", en: "the pupil's results of \(year)")
    case .pupilResultContradiction(let year):
      return Message(
        vi: "kết quả thống nhất năm \(year) (đang có hai kết quả khác nhau)",
        en: "one result of \(year) (two different ones are recorded)")
    case .service:
      return Message(
        vi:
          "thời gian công tác được tính theo hồ sơ (ở nơi khác, ở vùng đặc biệt khó khăn, trực tiếp"
          + " giảng dạy)",
        en: "the service that counts by the papers (elsewhere, in hard areas, teaching)")
    case .awardYears(let awards):
      let list = awards.joined(separator: ", ")
      return Message(
        vi: "năm đúng loại (năm học hay năm dương lịch) của \(list)",
        en: "the right kind of year (school or calendar) of \(list)")
    case .initiativeYears(let ids):
      let list = ids.joined(separator: ", ")
      return Message(
        vi: "năm học hoặc ngày công nhận của sáng kiến \(list)",
        en: "the school year or the day of recognition of \(list)")
    }
  }

  /// The command that supplies it.
  var command: String {
    switch self {
    case .ratings, .contradiction, .memberRatings:
      "thidua enroll import xep-loai.csv --kind ratings"
    case .pupilResult, .pupilResultContradiction:
      "thidua enroll import ket-qua.csv --kind results"
    case .start, .members: "thidua enroll import ca-nhan.csv --kind individuals"
    case .awardYears: "thidua enroll import khen-thuong.csv --kind awards"
    case .initiativeDecision, .initiativeYears:
      "thidua enroll import sang-kien.csv --kind initiatives"
    case .service: "thidua enroll import cong-tac.csv --kind service"
    }
  }
}
