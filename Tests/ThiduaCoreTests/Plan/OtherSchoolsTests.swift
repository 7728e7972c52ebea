import Foundation
import Testing

@testable import ThiduaCore

/// Invented plans in the manner of other schools, communes and departments, in `Texts`: each text has a list
/// of everything a reader finds in it, and the program must find just that.
@Suite struct OtherSchoolsTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Texts")
  static let names = [
    "bac-giang-son", "cau-treo", "chi-bo-ban-cay", "cum-3", "doi-thong", "gio-lanh", "hoa-may",
    "hoi-dong-thi-dua", "huyen-doan", "lien-doi", "nang-mai", "phong-noi-vu", "quan-15", "quet-loi",
    "rung-tram", "so-giao-duc", "so-nui-bac", "suoi-nga", "thcs-dieu", "ttgdtx", "xa-binh-minh",
    "xa-suoi-cat",
  ]

  /// What stands in a text, written by hand.
  struct Truth: Decodable {
    struct Head: Decodable {
      var number: String?
      var symbol: String?
      var date: String?
      var place: String?
      var title: String?
      var issuer: String?
      var parent: String?
      var level: String?
      var period: [String]?
    }
    struct Cited: Decodable {
      var kind: String
      var number: String?
      var date: String?
      var issuer: String?
      var relation: String?
    }
    struct Named: Decodable {
      var name: String
      /// Levels that are right, parted by `|`; `-` is none.
      var level: String?
      var years: [Int]
      var optional: Bool
    }
    struct Remembered: Decodable {
      var name: String
      var years: Int
      var origin: String?
      var date: String?
      var stage: Int?
    }
    struct Task: Decodable {
      var quarter: Int?
      var text: String
      var lead: String?
      var support: [String]
      var due: String?
    }
    var head: Head
    var cites: [Cited]
    var campaigns: [Named]
    var anniversaries: [Remembered]
    var tasks: [Task]
    var targets: [[String]]
    var recipients: [[String?]]
    var signer: [String?]?
    /// Who has to do something, and how many duties.
    var responsibilities: [Duty]
    /// How many items `purposes`, `requirements` … have.
    var lists: [String: Int]?
    /// The themes of the years of a plan for several years.
    var themes: [String: String]?

    struct Duty: Decodable {
      var actor: String
      var count: Int

      init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        actor = try values.decode(String.self)
        count = try values.decode(Int.self)
      }
    }
  }

  private func read(_ name: String) throws -> (Plan, Truth) {
    let text = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".txt"))
    let truth = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".json"))
    let plan = try PlanImport(SourceText(file: name + ".txt", bytes: Array(text))).plan
    return (plan, try JSONDecoder().decode(Truth.self, from: truth))
  }

  private func letters(_ text: String?) -> String {
    VietnameseText.folded(text ?? "").filter { $0.isLetter || $0.isNumber }
  }

  @Test func theFolderHoldsThese() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.filter { $0.hasSuffix(".txt") }.sorted() == Self.names.map { $0 + ".txt" })
  }

  @Test(arguments: names) func head(_ name: String) throws {
    let (plan, truth) = try read(name)
    let head = truth.head
    #expect(plan.number == head.number)
    #expect(plan.symbol == head.symbol)
    #expect(plan.date?.description == head.date)
    #expect(plan.place == head.place)
    #expect(plan.title == head.title)
    #expect(letters(plan.issuer?.name) == letters(head.issuer))
    #expect(letters(plan.issuer?.parent) == letters(head.parent))
    #expect(plan.issuer?.level?.rawValue == head.level)
    let period = [plan.period?.from, plan.period?.to].compactMap { $0?.description }
    #expect(period == head.period ?? [])
  }

  @Test(arguments: names) func citations(_ name: String) throws {
    let (plan, truth) = try read(name)
    func line(_ kind: String, _ number: String?, _ date: String?) -> String {
      "\(kind) \(number ?? "-") \(date ?? "-")"
    }
    #expect(
      plan.legalBases.map { line($0.kind.rawValue, $0.number, $0.date?.description) }
        == truth.cites.map { line($0.kind, $0.number, $0.date) })
    for (base, cited) in zip(plan.legalBases, truth.cites) {
      // A question mark stands where the text leaves the issuer open.
      if cited.issuer != "?" { #expect(letters(base.issuer) == letters(cited.issuer)) }
      if let relation = cited.relation { #expect(base.relation?.rawValue == relation) }
    }
  }

  @Test(arguments: names) func campaigns(_ name: String) throws {
    let (plan, truth) = try read(name)
    for campaign in truth.campaigns where !campaign.optional {
      let found = plan.campaigns.first { letters($0.name) == letters(campaign.name) }
      let years = [found?.period?.from?.year, found?.period?.to?.year].compactMap { $0 }
      let levels = (campaign.level ?? "-").split(separator: "|").map(String.init)
      #expect(found != nil, "\(campaign.name)")
      #expect(years == campaign.years, "\(campaign.name)")
      #expect(levels.contains(found?.launchedBy?.level?.rawValue ?? "-"), "\(campaign.name)")
    }
    for found in plan.campaigns {
      #expect(
        truth.campaigns.contains { letters(found.name).hasPrefix(letters($0.name).prefix(30)) },
        "invented: \(found.name ?? "")")
    }
  }

  @Test(arguments: names) func anniversariesAndTargets(_ name: String) throws {
    let (plan, truth) = try read(name)
    let all =
      plan.anniversaries.map { ($0, nil as Int?) }
      + plan.years.flatMap { year in year.commemorations.map { ($0, year.year) } }
    let found = all.map {
      "\(letters($0.name)) \($0.years ?? 0) \($0.origin?.description ?? "-") \($0.date?.description ?? "-") \($1 ?? 0)"
    }
    let wanted = truth.anniversaries.map {
      "\(letters($0.name)) \($0.years) \($0.origin ?? "-") \($0.date ?? "-") \($0.stage ?? 0)"
    }
    #expect(Set(found) == Set(wanted))
    #expect(found.count == wanted.count)
    #expect(
      plan.targets.map { [$0.scope?.rawValue ?? "-", $0.atLeast?.description ?? "-"] }
        == truth.targets)
  }

  @Test(arguments: names) func tasksRecipientsAndSigner(_ name: String) throws {
    let (plan, truth) = try read(name)
    func line(
      _ quarter: Int?, _ text: String?, _ lead: String?, _ support: [String], _ due: String?
    )
      -> String
    {
      "\(quarter ?? 0) \(text ?? "-") | \(lead ?? "-") | \(support) | \(due ?? "-")"
    }
    #expect(
      plan.tasks.map { line($0.quarter, $0.text, $0.lead, $0.support, $0.due) }
        == truth.tasks.map { line($0.quarter, $0.text, $0.lead, $0.support, $0.due) })
    #expect(plan.recipients.map { [$0.name, $0.purpose] } == truth.recipients)
    let signer = plan.signer.map { [$0.mode?.rawValue, $0.authority, $0.title, $0.name] }
    #expect(signer == truth.signer)
  }

  @Test(arguments: names) func responsibilitiesListsAndThemes(_ name: String) throws {
    let (plan, truth) = try read(name)
    #expect(
      plan.responsibilities.map { "\($0.actor ?? "-"): \($0.duties.count)" }
        == truth.responsibilities.map { "\($0.actor): \($0.count)" })
    let found = [
      "purposes": plan.purposes, "requirements": plan.requirements, "objectives": plan.objectives,
      "solutions": plan.solutions,
    ]
    for (list, count) in truth.lists ?? [:] { #expect(found[list]?.count == count, "\(list)") }
    if let themes = truth.themes {
      let said = plan.years.compactMap { year in
        year.theme.map { (String(year.year ?? 0), $0) }
      }
      #expect(Dictionary(said, uniquingKeysWith: { first, _ in first }) == themes)
    }
  }
}
