/// Prize multiples in hundredths of the base salary, by decree.
enum Prizes {
  /// One line of a decree's table.
  struct Line {
    var individual: Int?
    var collective: Int?
    /// Whether the line was read in a source.
    var isVerified: Bool
    var isCeiling = false
  }

  /// A decree's table as the prizes of its tiers.
  ///
  /// - Parameter end: the day from which the decree holds no more unless it is prolonged.
  static func rules(_ lines: [String: Line], _ source: String, until end: CivilDate? = nil)
    -> @Sendable (String) -> [PrizeRule]
  {
    { id in
      guard let line = lines[id] else { return [] }
      var citation = Citation(source, isVerified: line.isVerified)
      if let end {
        citation = citation.from(
          end, source + " (hết hiệu lực \(end.inText) nếu không kéo dài)", isVerified: false)
      }
      return [
        line.individual.map {
          PrizeRule(.individual, hundredths: $0, isCeiling: line.isCeiling, citation)
        },
        line.collective.map {
          PrizeRule(.collective, hundredths: $0, isCeiling: line.isCeiling, citation)
        },
      ].compactMap(\.self)
    }
  }

  /// What has been the same since Nghị định 91/2017/NĐ-CP.
  static func common(titles: Bool, forms: Bool) -> [String: Line] {
    [
      TierNames.advanced: Line(individual: 30, isVerified: titles),
      TierNames.baseFighter: Line(individual: 100, isVerified: titles),
      TierNames.provinceFighter: Line(individual: 300, isVerified: titles),
      TierNames.nationalFighter: Line(individual: 450, isVerified: titles),
      TierNames.advancedCollective: Line(collective: 80, isVerified: titles),
      TierNames.excellentCollective: Line(collective: 150, isVerified: titles),
      TierNames.provinceFlag: Line(collective: 800, isVerified: titles),
      TierNames.governmentFlag: Line(collective: 1200, isVerified: titles),
      TierNames.headCertificate: Line(individual: 30, collective: 60, isVerified: forms),
      TierNames.communeCertificate: Line(individual: 15, collective: 30, isVerified: forms),
      TierNames.districtCertificate: Line(individual: 30, collective: 60, isVerified: forms),
      TierNames.departmentCertificate: Line(individual: 30, collective: 60, isVerified: forms),
      TierNames.provinceMerit: Line(individual: 150, collective: 300, isVerified: forms),
      TierNames.ministryMerit: Line(individual: 150, collective: 300, isVerified: forms),
      TierNames.primeMinisterMerit: Line(individual: 350, collective: 700, isVerified: forms),
      TierNames.labourThird: Line(individual: 450, collective: 900, isVerified: forms),
      TierNames.labourSecond: Line(individual: 750, collective: 1500, isVerified: forms),
      TierNames.labourFirst: Line(individual: 900, collective: 1800, isVerified: forms),
      TierNames.excellentTeacher: Line(individual: 900, isVerified: forms),
      TierNames.peoplesTeacher: Line(individual: 1250, isVerified: forms),
      TierNames.educationMedal: Line(individual: 60, isVerified: titles, isCeiling: true),
    ]
  }

  /// What a headmaster gives with a certificate is no sum of the decrees: they name units under a
  /// ministry (Điều 75), and the honours of teachers were not read.
  static func unread(_ lines: [String: Line]) -> [String: Line] {
    var copy = lines
    for id in [TierNames.headCertificate, TierNames.excellentTeacher, TierNames.peoplesTeacher] {
      copy[id]?.isVerified = false
    }
    return copy
  }

  static let decree91 = rules(
    common(titles: false, forms: false).merging(
      [
        TierNames.provinceMerit: Line(individual: 100, collective: 200, isVerified: false),
        TierNames.ministryMerit: Line(individual: 100, collective: 200, isVerified: false),
      ], uniquingKeysWith: { $1 }), "Nghị định 91/2017/NĐ-CP, Điều 68 đến Điều 74")

  static let decree98 = rules(
    common(titles: true, forms: false), "Nghị định 98/2023/NĐ-CP, Điều 53 đến Điều 58")

  static let decree152 = rules(
    unread(common(titles: true, forms: true)).merging(
      [TierNames.communeCertificate: Line(individual: 30, collective: 60, isVerified: true)],
      uniquingKeysWith: { $1 }
    ).filter { $0.key != TierNames.districtCertificate },
    "Nghị định 152/2025/NĐ-CP, Điều 49 đến Điều 54", until: RulePacks.day(2027, 3, 1))
}
