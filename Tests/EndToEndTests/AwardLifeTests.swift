import Foundation
import Testing

/// The whole life of a school year's awards, by commands of the built program alone: 60 nominations in 8
/// tiers for 3 authorities, with what goes wrong on the way. Every expected figure is counted here by hand.
@Suite("The life of a year's awards")
struct AwardLifeTests {
  private let school = AwardLifeSchool()
  private var year: String { AwardLifeSchool.year }

  @Test("60 nominations, 8 tiers, 3 authorities")
  func wholeYear() throws {
    school.enroll()
    school.initiatives()
    let ids = school.nominate()
    #expect(school.counts() == ["proposed": 60])
    let fate = try Fate(ids)
    before(fate)
    meeting(ids, fate)
    objection(fate)
    submissions()
    decisions(fate)
    later(fate)
    school.decisionFigures()
    school.minutesFigures()
    school.submissionFigures()
    school.yearFigures()
    school.sameBytes()
    nextYear(fate)
    check()
  }

  /// The nominations to which something happens.
  private struct Fate {
    let ids: [String: [String]]
    /// Of a teacher: returned and proposed again with the same id.
    let returned: String
    let withdrawn: String
    /// Fails before the council, once and for all.
    let failed: String
    /// Passes in the second round only.
    let second: String
    /// An objection holds it back.
    let disputed: String
    let refused: String
    let revoked: String
    let corrected: String

    init(_ ids: [String: [String]]) throws {
      self.ids = ids
      let advanced = try #require(ids["LDTT"])
      let fighters = try #require(ids["CSTDCS"])
      // gv-19, nv-03, gv-20, gv-11, gv-04, gv-12, gv-16, gv-17
      (returned, withdrawn, failed) = (advanced[20], advanced[24], advanced[21])
      (second, disputed, refused) = (fighters[4], advanced[5], fighters[5])
      (revoked, corrected) = (advanced[17], advanced[18])
    }
  }

  private func before(_ fate: Fate) {
    school("award return \(fate.returned) --reason 'Thiếu minh chứng'", on: "2025-05-21")
    school(
      "award meeting vote hop-1 \(fate.returned) --yes 8 --no 0", code: 1, saying: "hop-1")
    let again = school("award nominate gv-19 --tier LDTT \(year) -q", on: "2025-05-22")
    #expect(again.output == "\(fate.returned)\n")
    school("award withdraw \(fate.withdrawn) --reason 'Chuyển trường'", on: "2025-05-22")
    school("award appraise \(fate.second) --note 'Đủ hồ sơ'", on: "2025-05-22")
    // Nobody is on the list twice.
    let twice = school("award nominate --from de-nghi.csv \(year)", code: 65)
    #expect(twice.error.contains("59") && twice.error.contains("đã được đề nghị"))
    #expect(school.counts() == ["proposed": 58, "appraised": 1, "withdrawn": 1])
  }

  /// Nine members: seven come, one writes, one is away.
  private func meeting(_ ids: [String: [String]], _ fate: Fate) {
    let open = "award meeting open hop-1 \(year) --date 2025-05-28 --present"
    // Two thirds of nine are six; whoever only writes is not there.
    school("\(open) ht,pht,gv-01,gv-02,gv-03 --written gv-04", code: 1, saying: "5/9", "6")
    school("\(open) ht,pht,gv-01,gv-02,gv-03,gv-04,gv-05 --written nv-01")
    let voters = Set(["ht", "pht", "gv-01", "gv-02", "gv-03", "gv-04", "gv-05", "nv-01"])
    var table = "Mã,Đồng ý,Không đồng ý,Trắng,Không thu về,Không tham gia,Lý do\n"
    for (tier, subjects) in AwardLifeSchool.plan where !["HSXS", "HSTB"].contains(tier) {
      for (id, subject) in zip(ids[tier] ?? [], subjects) where id != fate.withdrawn {
        let all = voters.contains(subject) ? 7 : 8
        let count =
          switch id {
          // Five of the eight who vote are a majority; three are not.
          case fate.failed: "3,5,0,0,,"
          // Eight of nine members are 88,9 %: seven lead nowhere.
          case fate.second: "7,0,1,0,,"
          case fate.disputed: "\(all - 2),0,1,1,,"
          // The husband of a member takes no part.
          case fate.corrected: "\(all - 1),0,0,0,gv-02,vợ của người được đề nghị"
          default: "\(all),0,0,0,,"
          }
        table += "\(id),\(count)\n"
      }
    }
    // One wrong row, and none is recorded.
    school.folder.write("sai.csv", table + "dn-2024-999,8,0,,,,\n")
    school("award meeting vote hop-1 --from sai.csv", code: 65, saying: "dòng 41", "dn-2024-999")
    school.folder.write("sai.csv", table.replacing("3,5,0,0", with: "4,5,0,0"))
    school("award meeting vote hop-1 --from sai.csv", code: 65, saying: "không khớp")
    school.folder.write("phieu.csv", table)
    let counted = school(
      "award meeting vote hop-1 --from phieu.csv", saying: "39 kết quả: 37 thông qua, 2 không")
    #expect(counted.lines.count == 39)
    school("undo", code: 1, saying: "award meeting void")
    // A slip of the pen stays on record; the second round passes with 8 of 9.
    let fighter = fate.second
    school("award meeting vote hop-1 \(fighter) --yes 9 --no 0", code: 1, saying: "không khớp")
    school("award meeting vote hop-1 \(fighter) --yes 8 --no 0", saying: "Thông qua")
    school("award meeting void hop-1 \(fighter) --reason 'Đọc nhầm'")
    school("award meeting vote hop-1 \(fighter) --yes 8 --no 0")
    school("award meeting note hop-1 --note 'Biểu dương tổ Văn phòng'")
    school("award meeting close hop-1")
    school("award meeting vote hop-1 \(fate.failed) --yes 8 --no 0", code: 1, saying: "đã kết thúc")
    school("undo", code: 1, saying: "cuộc họp sau")
    #expect(school.counts() == ["proposed": 21, "voted": 38, "withdrawn": 1])
  }

  private func objection(_ fate: Fate) {
    school("award notice open --tier LDTT \(year) --from 2025-05-29 --days 5", on: "2025-05-29")
    let opened = school(
      "award complaint open \(fate.disputed) --text 'Chưa đủ ngày công' --date 2025-06-02 --days 10 -q",
      on: "2025-06-02")
    let complaint = opened.output.trimmingCharacters(in: .newlines)
    #expect(school.counts()["deferred"] == 1)
    school("undo", on: "2025-06-02", code: 1, saying: "award complaint answer")
    let submit = "award submit \(fate.disputed) --to \(AwardLifeSchool.commune)"
    school(submit, on: "2025-06-03", code: 1, saying: "chưa")
    school("award appraise \(fate.disputed)", on: "2025-06-03", code: 1, saying: complaint)
    school(
      "award complaint answer \(complaint) --text 'Đủ ngày công' --dismissed --date 2025-06-06",
      on: "2025-06-06")
    #expect(school.counts()["deferred"] == nil)
  }

  /// One submission a tier and authority, numbered by the unit.
  private func submissions() {
    for (tier, to) in [
      ("LDTT", AwardLifeSchool.commune), ("CSTDCS", AwardLifeSchool.commune),
      ("TTLDTT", AwardLifeSchool.commune), ("TTLDXS", AwardLifeSchool.province),
      ("BKT", AwardLifeSchool.province), ("GKHT", "headmaster"), ("HSXS", "headmaster"),
      ("HSTB", "headmaster"),
    ] {
      school(
        "award submit --tier \(tier) \(year) --to \(to) --number next --date 2025-07-02",
        on: "2025-07-02")
    }
    school(
      "award submit --tier LDTT \(year) --to \(AwardLifeSchool.commune)", on: "2025-07-02",
      code: 1, saying: "chưa được Hội đồng thông qua")
    #expect(school.counts() == ["proposed": 1, "submitted": 58, "withdrawn": 1])
  }

  private func decisions(_ fate: Fate) {
    school(
      "award fund \(year) --add 5000000 --source 'Dự toán 2025' --date 2025-01-10", on: "2025-07-02"
    )
    func decide(_ words: String, _ day: String, code: Int32 = 0, saying: String = "Quyết định") {
      school("award decide \(words) --date \(day)", on: day, code: code, saying: saying)
    }
    let commune = "--number 410/QĐ-UBND"
    decide("\(fate.failed) \(commune)", "2025-07-10", code: 1, saying: "đã đề nghị")
    decide("\(fate.refused) --number 411/QĐ-UBND --refuse --reason 'Vượt tỷ lệ'", "2025-07-10")
    decide(
      "--submission 01/TTr-THHL \(commune) --mode KT. --title 'Phó Chủ tịch' --name 'Lê Bình'",
      "2025-07-10")
    decide("--submission 02/TTr-THHL \(commune)", "2025-07-10")
    decide("--submission 03/TTr-THHL \(commune)", "2025-07-10")
    decide("--submission 04/TTr-THHL --number 88/QĐ-UBND", "2025-07-25")
    decide("--submission 05/TTr-THHL \(commune)", "2025-07-25", code: 1, saying: "410/QĐ-UBND")
    decide("--submission 05/TTr-THHL --number 88/QĐ-UBND", "2025-07-25")
    decide("--submission 01/TTr-HĐTĐKT --number 21/QĐ-THHL", "2025-07-28")
    decide(
      "--submission 06/TTr-THHL --number 21/QĐ-THHL", "2025-07-29", code: 1, saying: "21/QĐ-THHL")
    decide("--submission 06/TTr-THHL --number next", "2025-07-29")
    decide("--submission 07/TTr-THHL --number 22/QĐ-THHL", "2025-07-29")
    school("undo", on: "2025-07-29", code: 1, saying: "--mistyped")
    #expect(school.counts() == ["proposed": 1, "awarded": 57, "refused": 1, "withdrawn": 1])
  }

  /// What comes after: a correction and a revocation, each by a later decision.
  private func later(_ fate: Fate) {
    let revoke = "award revoke \(fate.revoked) --reason 'Khai gian' --ground fraud"
    school(
      "\(revoke) --number 410/QĐ-UBND --date 2025-07-10", on: "2025-08-01", code: 1,
      saying: "410/QĐ-UBND")
    school(
      "\(revoke) --number 500/QĐ-UBND --date 2025-07-09", on: "2025-08-01", code: 1,
      saying: "10/07/2025")
    school("\(revoke) --number 500/QĐ-UBND --date 2025-08-01", on: "2025-08-01")
    let correct = "award decide \(fate.corrected) --corrects 410/QĐ-UBND --reason 'Sai tên đệm'"
    school("\(correct) --number 501/QĐ-UBND --date 2025-07-01", on: "2025-08-02", code: 1)
    school("\(correct) --number 501/QĐ-UBND --date 2025-08-02", on: "2025-08-02")
    #expect(
      school.counts() == [
        "proposed": 1, "awarded": 56, "refused": 1, "withdrawn": 1, "revoked": 1,
      ])
  }

  private func nextYear(_ fate: Fate) {
    // The initiative was used up by the decision on its author's title.
    school(
      "award nominate gv-07 --tier CSTDCS --year 2025-2026 --initiative sk-1", on: "2026-05-20",
      saying: "mỗi sáng kiến chỉ dùng một lần", fate.ids["CSTDCS"]?.first ?? "-")
    school.folder.write("nam-sau.csv", "subject,year,rating\ngv-07,2025-2026,HTTNV\n")
    school("enroll import nam-sau.csv --kind ratings", on: "2026-05-21")
    let verdict = school.run(
      "award eligible --year 2025-2026 --tier CSTDCS --subject gv-07 --on 2026-05-25 -f json")
    let results = verdict.object["results"] as? [[String: Any]] ?? []
    #expect(results.compactMap { $0["verdict"] as? String } == ["ineligible"])
  }

  private func check() {
    let answer = school.run("check --today 2026-06-01")
    #expect(answer.code == 0, "\(answer.output)")
    let errors = answer.lines.filter { $0.contains("error") }
    #expect(errors.isEmpty, "\(errors)")
  }
}
