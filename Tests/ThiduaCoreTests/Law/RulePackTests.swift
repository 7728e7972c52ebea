import Testing

@testable import ThiduaCore

func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

struct RulePackTests {
  @Test func papersListTitlesThenFormsThenPupils() {
    for pack in RulePacks.all {
      let kinds = pack.listed.map(\.kind)
      let order: [AwardTier.Kind] = [.title, .form, .student]
      #expect(kinds == order.flatMap { kind in kinds.filter { $0 == kind } }, "\(pack.id)")
      #expect(Set(pack.listed.map(\.id)) == Set(pack.tiers.map(\.id)), "\(pack.id)")
      let high = pack.listedPlaces["chien-si-thi-dua-co-so"] ?? .max
      let low = pack.listedPlaces["lao-dong-tien-tien"] ?? .min
      #expect(high < low, "\(pack.id)")
    }
  }

  @Test(arguments: [
    ("2016-01-01", "vn-2017"), ("2017-09-30", "vn-2017"), ("2023-12-31", "vn-2017"),
    ("2024-01-01", "vn-2024"), ("2025-06-30", "vn-2024"), ("2025-07-01", "vn-2025"),
    ("2026-09-30", "vn-2025"), ("2026-10-01", "vn-2026"), ("2035-01-01", "vn-2026"),
  ])
  func theDayAloneChoosesThePack(date: String, pack: String) {
    #expect(RulePacks.pack(on: day(date)).id == pack)
  }

  @Test(arguments: [
    "lao-dong-tien-tien LDTT", "chien-si-thi-dua-co-so CSTDCS", "chien-si-thi-dua-bo-tinh CSTDBT",
    "chien-si-thi-dua-toan-quoc CSTDTQ", "tap-the-lao-dong-tien-tien TTLDTT",
    "tap-the-lao-dong-xuat-sac TTLDXS", "co-thi-dua-bo-tinh CTDBT", "co-thi-dua-chinh-phu CTDCP",
    "hoc-sinh-xuat-sac HSXS", "hoc-sinh-gioi HSG", "hoc-sinh-tieu-bieu HSTB",
    "giay-khen-hieu-truong GKHT", "giay-khen-xa GKX", "giay-khen-huyen GKH", "giay-khen-so GKS",
    "bang-khen-tinh BKT", "bang-khen-bo BKB", "bang-khen-thu-tuong BKTTG",
    "huan-chuong-lao-dong-ba HCLD3", "huan-chuong-lao-dong-nhi HCLD2",
    "huan-chuong-lao-dong-nhat HCLD1", "ky-niem-chuong-giao-duc KNCGD", "nha-giao-uu-tu NGUT",
    "nha-giao-nhan-dan NGND", "giay-khen-hoc-sinh GKHS",
  ])
  func everyPackKnowsEveryTierByIdAndCode(pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    for pack in RulePacks.all {
      #expect(pack.tier(words[0])?.code == words[1], "\(pack.id)")
      #expect(pack.tier(words[1])?.id == words[0], "\(pack.id)")
      #expect(pack.tier(words[1].lowercased())?.id == words[0], "\(pack.id)")
    }
    #expect(RulePacks.all.allSatisfy { $0.tiers.count == 25 })
  }

  @Test func aWrongTierIsNamedWithTheNearest() {
    #expect(throws: Failure.self) { try RulePacks.vn2024.requireTier("CSTDCX") }
    do {
      _ = try RulePacks.vn2024.requireTier("CSTDCX")
    } catch {
      #expect(error.kind == .usage)
      #expect(error.message.en.contains("CSTDCS"))
    }
  }

  @Test(arguments: [
    ("2023-06-01", SchoolKind.primary, Authority.districtChair),
    ("2025-06-30", .primary, .districtChair), ("2025-07-01", .primary, .communeChair),
    ("2025-07-01", .preschool, .communeChair), ("2025-07-01", .lowerSecondary, .communeChair),
    ("2023-06-01", .upperSecondary, .departmentDirector),
    ("2025-06-30", .upperSecondary, .departmentDirector),
    ("2025-07-01", .upperSecondary, .departmentDirector),
  ])
  func whoDecidesOnSchoolTitles(date: String, school: SchoolKind, authority: Authority) {
    let pack = RulePacks.pack(on: day(date))
    for code in ["LDTT", "CSTDCS", "TTLDTT"] {
      // Beside the districts of 2024 communes decided on this one title (Luật 06/2022/QH15, Điều 80 khoản 3).
      let isShared = code == "LDTT" && date == "2025-06-30" && authority == .districtChair
      let expected = isShared ? [authority, .communeChair] : [authority]
      #expect(pack.tier(code)?.authorities(for: school).map(\.authority) == expected)
    }
  }

  @Test func everyRuleHasItsArticle() {
    for pack in RulePacks.all {
      for tier in pack.tiers {
        #expect(!tier.citation.text.isEmpty && !tier.name.isEmpty)
        let rules = tier.bars + tier.standards.flatMap { $0.requires.rules }
        #expect(rules.allSatisfy { !$0.citation.text.isEmpty && isPlainName($0.id) }, "\(tier.id)")
        // A JSON of results tells criteria apart by their ids.
        for standard in tier.standards {
          let ids = standard.requires.rules.map(\.id) + tier.bars.map(\.id)
          #expect(Set(ids).count == ids.count, "\(pack.id) \(tier.id) \(ids)")
        }
      }
    }
  }

  @Test func nothingOfTheAmendedLawIsCalledVerified() {
    for tier in RulePacks.vn2026.tiers where tier.kind != .student && tier.code != "GKH" {
      for rule in tier.standards.flatMap({ $0.requires.rules }) {
        #expect(!rule.citation.isVerified, "\(tier.id) \(rule.id)")
      }
    }
  }

  @Test func whatChangedBetweenTwoRegimes() {
    let lines = RulePacks.vn2024.differences(to: RulePacks.vn2025).map(\.vi)
    #expect(
      lines.contains { $0.hasPrefix("Lao động tiên tiến: thẩm quyền") && $0.contains("cấp xã") })
    #expect(lines.contains { $0.contains("Giấy khen của Chủ tịch UBND cấp xã: hệ số thưởng") })
    #expect(RulePacks.vn2024.differences(to: RulePacks.vn2024).isEmpty)
    let older = RulePacks.vn2017.differences(to: RulePacks.vn2024).map(\.vi)
    #expect(older.contains { $0.hasPrefix("Chiến sĩ thi đua cơ sở: chỉ tiêu từ “15%” thành “–”") })
  }

  @Test func councilsOfSchools() {
    let pack = RulePacks.vn2024
    #expect(pack.council(for: .primary)?.isOdd == true)
    #expect(pack.council(for: .preschool)?.isOdd == true)
    #expect(pack.council(for: .upperSecondary)?.isOdd == false)
    #expect(pack.council(for: .primary)?.quorumCount(of: 9) == 6)
    #expect(pack.council(for: .primary)?.quorumCount(of: 10) == 7)
    #expect(pack.council(for: .primary)?.quorumCount(of: 11) == 8)
    #expect(pack.council(for: .office)?.citation.isVerified == false)
  }
}
