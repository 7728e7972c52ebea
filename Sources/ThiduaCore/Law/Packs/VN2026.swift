extension RulePacks {
  private static let start = day(2026, 10, 1)
  private static let remark = "Luật 06/2026/QH16 sửa đổi từ 01/10/2026, chưa đọc được"

  /// Luật 06/2022/QH15 as amended by Luật 06/2026/QH16, from 1 October 2026. The amended articles could
  /// not be read: every criterion is unverified, and that of the base fighter follows the bill.
  static let vn2026 = RulePack(
    id: "vn-2026", title: "Luật 06/2022/QH15 sửa đổi bởi Luật 06/2026/QH16",
    span: DateSpan(from: start, to: nil),
    sources: [
      "Luật 06/2022/QH15", "Luật 06/2026/QH16", "Nghị định 152/2025/NĐ-CP",
      "Thông tư 15/2025/TT-BNV", "Thông tư 07/2026/TT-BGDĐT",
    ],
    tiers: vn2025.tiers.map(amended), councils: Charters.all,
    transitions: [
      Message(
        vi: "Hồ sơ nhận trước 01/10/2026 xét theo luật cũ, nhưng theo luật mới nếu có lợi hơn"
          + " (Luật 06/2026/QH16, Điều 4 khoản 4).",
        en: "Dossiers received before 1 October 2026 follow the old law, or the new one if it is"
          + " more favourable."),
      Message(
        vi: "Danh hiệu, hình thức đã quyết định trước 01/10/2026 giữ nguyên giá trị (Luật"
          + " 06/2026/QH16, Điều 4 khoản 3).",
        en: "Awards decided before 1 October 2026 keep their value."),
      RulePacks.prizeTransition,
    ], foundNoMerit: [.sudden, .thematic])

  private static func amended(_ tier: AwardTier) -> AwardTier {
    guard tier.kind != .student, !tier.isAbolished else { return tier }
    var copy = tier.mappingRules { rule in
      guard rule.condition != .noPendingMatter else { return rule }
      var changed = rule
      changed.citation = rule.citation.doubted(remark, from: start)
      changed.isDoubtfulOnlyWhenFailing = false
      return changed
    }
    copy.citation = tier.citation.doubted(remark, from: start)
    copy.otherCategoriesCitation = tier.otherCategoriesCitation?.doubted(remark, from: start)
    copy.authorities = tier.authorities.map {
      AuthorityRule($0.authority, for: $0.schools, $0.citation.doubted(remark, from: start))
    }
    if tier.id == TierNames.baseFighter {
      let bill = Citation.unread("Dự thảo sửa Điều 23 (HTXSNV và có sáng kiến); \(remark)")
      copy.standards = [
        .init(
          .individual,
          .all([
            .rule("rating", .ratingAtLeast(.excellent), bill),
            .rule("initiative", .initiatives(scope: .unit, count: 1, years: 1), bill),
          ]))
      ]
    }
    return copy
  }
}
