import Foundation
import Testing
import ThiduaRender

@testable import ThiduaCore

@Suite("Many schools added up")
struct SchoolMergeTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../samples/truong-tieu-hoc").standardized
  private let today = day("2025-09-10")
  private let year = YearID.school(2024)

  /// Puts the sample school into a folder of a memory disk, under another name.
  private func school(
    _ folder: String, _ files: MemoryFileSystem, name: String? = nil, code: String? = nil,
    parent: String? = nil, edit: [String: (String) -> String] = [:]
  ) throws {
    let manager = FileManager.default
    let root = Self.sample.path
    for path in try manager.subpathsOfDirectory(atPath: root) {
      guard let data = manager.contents(atPath: root + "/" + path), !path.hasSuffix(".jsonl")
      else { continue }
      var text = String(decoding: data, as: UTF8.self)
      if path == "thidua.json" {
        if let name { text = text.replacingOccurrences(of: "Trường Tiểu học Hoa Sen", with: name) }
        if let code { text = text.replacingOccurrences(of: "THHS", with: code) }
        if let parent {
          text = text.replacingOccurrences(of: "Ủy ban nhân dân xã Bình Minh", with: parent)
        }
      }
      if let change = edit[path] { text = change(text) }
      let target = folder + "/" + path
      try files.makeFolder(parentPath(target), mode: 0o700)
      try files.write(target, Array(text.utf8), mode: 0o600)
    }
  }

  private func merge(
    _ words: [String], _ files: MemoryFileSystem, years: [YearID]? = nil, issuer: String? = nil
  ) throws -> SchoolMerge {
    SchoolMerge(
      try SchoolFolders(words, in: "/", files: files), years: years ?? [year], today: today,
      issuer: issuer, files: files)
  }

  private func report(_ merge: SchoolMerge, by measure: YearMeasure = .awardedShare) -> MergedReport
  {
    MergedReport(
      merge, by: measure, issuer: .init(name: "UBND xã", parent: nil, place: nil), today: today)
  }

  private func three() throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    try school("/xa/b", files, name: "Trường B", code: "TB")
    try school("/xa/a", files, name: "Trường A", code: "TA")
    try school(
      "/xa/c", files, name: "Trường C", code: "TC",
      edit: [
        "years/2024-2025/ratings.json": { $0.replacingOccurrences(of: "HTXSNV", with: "HTTNV") },
        "years/2024-2025/registrations.json": { _ in
          "{\"schema\": \"thidua.registrations/1\", \"registrations\": []}"
        },
      ])
    return files
  }

  @Test("one school merged has the numbers of its own yearly report")
  func oneSource() throws {
    let files = MemoryFileSystem()
    try school("/xa/a", files)
    let merged = report(try merge(["/xa"], files)).document()
    let workspace = try Workspace("/xa/a", files: files, for: .reading)
    let summary = try YearSummary(workspace, year: year, today: today)
    let own = try YearReport(summary, today: today).document()
    for tier in summary.tiers {
      let field = "tiers.\(tier.tier.id).\(tier.isCollective ? "collectives" : "people")"
      for word in ["registered", "nominated", "awarded"] {
        let text = own.tierFigure(tier.tier.id, word, isCollective: tier.isCollective)
        #expect(text != nil && merged.figure("\(field).\(word)") == text, "\(field).\(word)")
      }
    }
    var compared = 0
    for (mine, theirs) in [
      ("staff", "staff.total"), ("awarded", "awards.total"), ("collectives", "awards.collectives"),
      ("people", "awards.people"), ("pupils", "awards.pupils"),
      ("directWorkerShare", "awards.direct.share"), ("femaleShare", "awards.women.share"),
      ("smallCollectiveShare", "awards.small.share"),
      ("excellentShare", "ratings.people.HTXSNV.share"),
      ("failedShare", "ratings.people.KHTNV.share"),
      ("collectiveExcellentShare", "ratings.collectives.HTXSNV.share"),
      ("initiatives", "initiatives.total"), ("prize", "prizes.total"),
    ] {
      guard let text = own.figure(theirs) else { continue }
      compared += 1
      #expect(merged.figure("total.\(mine)") == text, "\(mine)")
    }
    #expect(compared >= 10)
  }

  @Test("totals are sums, shares come from the sums, what one school lacks is not zero")
  func sums() throws {
    let work = try merge(["/xa"], try three())
    #expect(work.schools.map(\.unit.name) == ["Trường A", "Trường B", "Trường C"])
    #expect(!work.leavesOut)
    let total = work.totals[0]
    let one = try #require(work.schools.first?.years.first)
    let last = try #require(work.schools.last?.years.first)
    #expect(total[.staff] == YearValue(120))
    #expect(total[.awarded]?.part == 3 * (one[.awarded]?.part ?? 0))
    #expect(last[.registered] == nil)
    #expect(total[.registered]?.part == 2 * (one[.registered]?.part ?? 0))
    // Two schools know how many registered: the whole is theirs alone.
    let share = try #require(one[.registeredShare])
    #expect(total[.registeredShare] == share + share)
    #expect(total[.excellentShare]?.part == 2 * (one[.excellentShare]?.part ?? 0))
    #expect(total[.excellentShare]?.whole == 3 * (one[.excellentShare]?.whole ?? 0))
    let document = report(work).document()
    let row = try #require(document.cells("totals").first { $0[0].hasPrefix("Lượt đăng ký") })
    #expect(row.last == "2")
    let foot = try #require(document.cells("schools").last)
    #expect(foot[2] == "120")
    #expect(foot[3] == row[1])
  }

  @Test("the order of the folders changes nothing, nor does doing it again")
  func deterministic() throws {
    let files = try three()
    for index in 1...40 {
      try school("/xa2/s\(index)", files, name: "Trường \(index)", code: "S\(index)")
    }
    let first = report(try merge(["/xa", "/xa2"], files))
    let again = report(try merge(["/xa2", "/xa/c", "/xa/b", "/xa/a"], files))
    #expect(first.json.pretty == again.json.pretty)
    for renderer in Renderers.all {
      #expect(try renderer.render(first.document()) == renderer.render(again.document()))
    }
    #expect(
      try merge(["/xa2"], files).schools.map(\.unit.name).prefix(3) == [
        "Trường 1", "Trường 2", "Trường 3",
      ])
  }

  @Test("schools are ranked by any measure; equal ones share a place, unknown ones have none")
  func ranking() throws {
    let work = try merge(["/xa"], try three())
    func ranks(_ measure: YearMeasure) -> [String] {
      report(work, by: measure).document().cells("ranking").map { $0[0] + $0[1].suffix(1) }
    }
    #expect(ranks(.excellentShare) == ["1A", "1B", "3C"])
    #expect(ranks(.registered) == ["1A", "1B", "–C"])
    #expect(ranks(.prize) == ["1A", "1B", "1C"])
  }

  @Test("a broken workspace and a copy are left out and named; the rest is added up")
  func leftOut() throws {
    let files = try three()
    try school("/xa/d", files, name: "Trường D", code: "TD", edit: ["roster.json": { _ in "{" }])
    try school("/xa/a2", files, name: "Trường A", code: "TA")
    let work = try merge(["/xa"], files)
    #expect(work.leavesOut)
    #expect(work.schools.count == 3)
    #expect(work.problems.map(\.kind) == [.broken, .copy])
    #expect(work.problems.map(\.folders) == [["/xa/d"], ["/xa/a2"]])
    #expect(work.problems[0].message.vi.contains("roster.json:1:2"))
    #expect(work.totals[0][.staff] == YearValue(120))
  }

  @Test("what does not fit together is named and still added up")
  func conflicts() throws {
    let files = try three()
    try school("/xa/d", files, name: "Trường D", code: "TA")
    try school("/xa/e", files, name: "Trường B", code: "TE", parent: "Ủy ban nhân dân xã An Hòa")
    try school(
      "/xa/f", files, name: "Trường F", code: "TF",
      edit: [
        "thidua.json": {
          $0.replacingOccurrences(of: "\"kind\":", with: "\"yearStartMonth\": 8,\n  \"kind\":")
        }
      ])
    let work = try merge(["/xa"], files)
    #expect(!work.leavesOut)
    #expect(work.schools.count == 6)
    #expect(work.problems.map(\.kind) == [.sameCode, .sameName, .otherParent, .otherStart])
    #expect(work.problems[0].folders == ["/xa/a", "/xa/d"])
    #expect(work.problems[2].folders == ["/xa/e"])
    #expect(work.problems[3].folders == ["/xa/f"])
    let asked = try merge(["/xa"], files, issuer: "ủy ban nhân dân xã an hoà")
    #expect(asked.problems.filter { $0.kind == .otherParent }.count == 5)
  }

  @Test("folders: workspaces themselves, in a folder, one level deeper; others are passed over")
  func folders() throws {
    let files = try three()
    try school("/xa/phia-bac/d", files, name: "Trường D", code: "TD")
    try files.makeFolder("/xa/anh/2024", mode: 0o700)
    try files.write("/xa/ghi-chu.txt", [], mode: 0o600)
    try files.write("/xa/phia-bac/doc-toi.txt", [], mode: 0o600)
    let found = try SchoolFolders(["/xa"], in: "/", files: files)
    #expect(found.entries.map(\.shown) == ["/xa/a", "/xa/b", "/xa/c", "/xa/phia-bac/d"])
    #expect(found.passedOver == ["/xa/anh", "/xa/ghi-chu.txt", "/xa/phia-bac/doc-toi.txt"])
    let twice = try SchoolFolders(["/xa", "xa/a", "/xa"], in: "/", files: files)
    #expect(twice.entries.count == 4)
    #expect(twice.problems.map(\.kind) == [.sameFolder])
    #expect(throws: Failure.self) { try SchoolFolders(["/khong-co"], in: "/", files: files) }
    #expect(throws: Failure.self) { try SchoolFolders(["/xa/anh"], in: "/", files: files) }
    #expect(throws: Failure.self) { try SchoolFolders([""], in: "/", files: files) }
  }

  @Test("several years of many schools: the sums side by side")
  func years() throws {
    let range = try YearRange("2023-2024..2025-2026")
    let work = try merge(["/xa"], try three(), years: range.years)
    let document = YearsReport(
      work, range, topic: .year, issuer: .init(name: nil, parent: nil, place: nil), today: today
    ).document()
    let row = try #require(document.cells("results").first { $0[0] == "Lượt được khen thưởng" })
    let awarded = work.totals.map { $0[.awarded]?.part }
    #expect(row[1...3] == [String(awarded[0] ?? 0), String(awarded[1] ?? 0), "chưa có số liệu"])
    #expect(work.count(of: .school(2024)) == 3)
    #expect(work.count(of: .school(2025)) == 0)
  }

  @Test("a people's committee signs by its chair, another body by its head")
  func whoSignsForMany() {
    let commune = MergedReport.Issuer(
      name: "Ủy ban nhân dân xã Bình Minh", parent: nil, place: "Bình Minh"
    ).unit
    #expect(commune.signer.lines == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"])
    #expect(commune.code == "UBND")
    let cluster = MergedReport.Issuer(name: "Cụm thi đua số 3", parent: nil, place: nil).unit
    #expect(cluster.signer.lines == ["THỦ TRƯỞNG ĐƠN VỊ"])
  }
}
