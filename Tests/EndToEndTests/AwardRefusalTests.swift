import Testing

@Suite("Refusals on the way to an award")
struct AwardRefusalTests {
  @Test("no meeting without a council, without two thirds, with strangers or twice")
  func meetings() {
    let early = School(at: .scored)
    early.refused(School.openMeeting, saying: "chưa có Hội đồng")
    let school = School(at: .meeting)
    let open = "award meeting open hop-2 --year 2024-2025 --date 2025-05-29 --present"
    // Two thirds of seven are five; a written opinion is no presence.
    school.refused("\(open) ht,pht,gv-01,gv-02 --written gv-04,nv-01", saying: "4/7", "5")
    school.refused("\(open) ht,pht,gv-01,gv-02,gv-06", saying: "gv-06")
    school.refused("\(open) ht,pht,gv-01,gv-02,gv-02", saying: "hai lần")
    school.refused("\(open) ht,pht,gv-01,gv-02,gv-04 --written gv-04", saying: "gv-04")
    school.refused(
      "award meeting open hop-2 --year 2024-2025 --date 2024-09-01 --present ht,pht,gv-01,gv-02,gv-04",
      saying: "16/09/2024")
    school.refused(School.openMeeting, saying: "hop-1")
    school.refused(
      "award meeting open ../x --year 2024-2025 --date 2025-05-29 --present ht", code: 64)
  }

  @Test("votes that do not add up are not recorded")
  func counts() {
    let school = School(at: .meeting)
    let vote = "award meeting vote hop-1"
    // Six take part, but the nominee does not vote for herself.
    school.refused("\(vote) dn-2024-001 --yes 6 --no 0", saying: "5", "gv-01")
    school.refused("\(vote) dn-2024-003 --yes 4 --no 0", saying: "không khớp")
    school.refused("\(vote) dn-2024-003 --yes 5 --no 1", saying: "không khớp")
    school.refused("\(vote) dn-2024-004 --yes 5 --no 0 --blank 2", saying: "không khớp")
    school.refused("\(vote) dn-2024-004 --yes 6 --no 0 --recused nv-01", saying: "không khớp")
    school.refused("\(vote) dn-2024-004 --yes 6 --no 0 --recused gv-03", saying: "gv-03")
    school.refused(
      "\(vote) dn-2024-004 --yes 9223372036854775807 --no 9223372036854775807", code: 64)
    school.refused("\(vote) dn-2024-004 --yes 1000000000 --no 1000000000")
    school.refused("\(vote) dn-2024-004 --yes -1 --no 7", code: 64)
    school.refused("\(vote) dn-2024-099 --yes 6 --no 0", saying: "dn-2024-099")
    school.refused("award meeting vote hop-9 dn-2024-004 --yes 6 --no 0", saying: "hop-9")
    // A different count, added up rightly, is taken.
    school.done("\(vote) dn-2024-004 --yes 4 --no 1 --recused nv-01")
    school.refused("\(vote) dn-2024-004 --yes 6 --no 0", saying: "đã thông qua")
  }

  @Test("a vote below the threshold is recorded and leads nowhere")
  func belowThreshold() {
    let school = School(at: .meeting)
    // A base fighter needs 80 % of all seven members: six.
    let answer = school.run("award meeting vote hop-1 dn-2024-001 --yes 5 --no 0")
    #expect(answer.code == 0)
    #expect(answer.error.contains("Không thông qua"))
    #expect(school.state("dn-2024-001") == "proposed")
    #expect(school.text("years/2024-2025/meetings.json").contains("\"passed\": false"))
    school.isSound()
    school.refused("award submit dn-2024-001 --to 'Chủ tịch UBND'", saying: "dn-2024-001")
    school.refused(
      "award decide dn-2024-001 --number 5/QĐ --date 2025-06-20", saying: "dn-2024-001")
    let tally = school.run(
      "award tally --tier CSTDCS --members 7 --yes 5 --on 2025-05-28 --format json")
    #expect(tally.code == 0)
    #expect(tally.object["passed"] as? Bool == false)
    #expect(tally.object["required"] as? Int == 6)
    #expect(tally.object["missing"] as? Int == 1)
    #expect(tally.object["base"] as? String == "allMembers")
  }

  @Test("a closed meeting takes no more votes")
  func closed() {
    let school = School(at: .submitted)
    school.refused("award meeting vote hop-1 dn-2024-005 --yes 6 --no 0", saying: "đã kết thúc")
    school.refused("award meeting close hop-1", saying: "đã kết thúc")
    school.refused(School.openMeeting, saying: "hop-1")
  }

  @Test("no state is passed over")
  func order() {
    let school = School(at: .submitted)
    let decide = "--number 388/QĐ-UBND --date 2025-06-20"
    school.refused("award decide dn-2024-001 \(decide)", saying: "đã đề nghị")
    school.refused("award decide dn-2024-004 \(decide)", saying: "đã thông qua")
    school.refused("award submit dn-2024-005 --to X", saying: "đã đề nghị")
    school.refused("award submit dn-2024-002 --to X", saying: "đã trình")
    school.refused("award appraise dn-2024-002", saying: "đã trình")
    school.refused("award revoke dn-2024-002 --reason R --number 9/Q --date 2025-07-01")
    // One wrong among right ones: nothing happens to the others.
    school.refused("award decide dn-2024-002 dn-2024-001 \(decide)", saying: "dn-2024-001")
    school.refused("award decide dn-2024-002 dn-2024-002 \(decide)")
    school.refused("award decide dn-2024-002 \(decide) --refuse", code: 64, saying: "--reason")
    school.refused("award decide dn-2024-002 \(decide) --refuse --reason ' '", code: 64)
    school.refused("award return dn-2024-002", code: 64, saying: "--reason")
    // An open complaint holds the submission back even after the vote.
    school.refused("award submit dn-2024-004 --to X", saying: "Phạm Thị Bích", "khiếu nại")
    #expect(school.state("dn-2024-002") == "submitted")
  }

  @Test("a decision's number belongs to one decision, and a revocation is later than the award")
  func decisions() {
    let school = School(at: .decided)
    school.done("award withdraw dn-2024-005 --reason 'Cá nhân xin rút'")
    school.refused("award withdraw dn-2024-005 --reason R", saying: "đã rút")
    let revoke = "award revoke dn-2024-003 --reason 'Kê khai sai'"
    school.refused("\(revoke) --number 401/QĐ-UBND --date 2025-06-19", saying: "20/06/2025")
    school.refused("\(revoke) --number 388/QĐ-UBND --date 2025-06-29", saying: "388/QĐ-UBND")
    school.refused("\(revoke) --number 401/QĐ-UBND --date 2025-02-30", code: 64)
    school.done("\(revoke) --number 401/QĐ-UBND --date 2025-06-29", on: "2025-06-29")
    school.refused("\(revoke) --number 402/QĐ-UBND --date 2025-06-30", saying: "thu hồi")
    #expect(school.state("dn-2024-003") == "revoked")
    // What was revoked may be proposed again, under a new id; its history stays.
    let again = school.run(
      "award nominate gv-02 --tier LDTT --year 2024-2025 -q --today 2025-07-01")
    #expect(again.output == "dn-2024-006\n")
    school.isSound()

    let other = School(at: .submitted)
    other.done("award decide dn-2024-002 --number 388/QĐ-UBND --date 2025-06-20", on: "2025-06-20")
    other.refused("award decide dn-2024-003 --number 388/QĐ-UBND --date 2025-06-21", saying: "388")
    other.refused(
      "award decide dn-2024-003 --number 388/QĐ-UBND --date 2025-06-20 --signer 'Người khác'",
      saying: "388")
    other.done("award decide dn-2024-003 --number 388/QĐ-UBND --date 2025-06-20", on: "2025-06-20")
  }

  @Test("nobody is nominated twice, and nobody unknown")
  func nominations() {
    let school = School(at: .meeting)
    let nominate = "award nominate"
    let year = "--year 2024-2025"
    school.refused("\(nominate) gv-02 --tier LDTT \(year)", saying: "dn-2024-003")
    school.refused("\(nominate) gv-99 --tier LDTT \(year)", saying: "gv-99")
    school.refused("\(nominate) 'nguyen van' --tier LDTT \(year)", saying: "gv-02", "gv-05")
    school.refused("\(nominate) gv-04 --tier LDT \(year)", code: 64, saying: "LDTT")
    school.refused("\(nominate) gv-04 --tier CSTDCS --initiative sk-99 \(year)", saying: "sk-99")
    school.refused("\(nominate) gv-04 --tier LDTT --campaign khong-co \(year)", saying: "khong-co")
    school.refused("\(nominate) gv-04 --tier LDTT --year 2024-2026", code: 64)
    school.refused("\(nominate) gv-04 --tier LDTT", code: 64, saying: "--year")
    school.refused("\(nominate) gv-04 --tier LDTT \(year) --category merits", code: 64)
    // A claimed initiative is warned of, not refused.
    let claimed = school.run("\(nominate) gv-06 --tier CSTDCS --initiative sk-01 \(year)")
    #expect(claimed.code == 0)
    #expect(claimed.error.contains("dn-2024-001"))
  }

  @Test("a council has voters and is founded once")
  func councils() {
    let school = School(at: .scored)
    let found = "award council --year 2024-2025 --decision 29/QĐ --date 2024-09-16 --members"
    school.refused("\(found) khong-co.csv", code: 66)
    school.refused("\(found) -", code: 65, input: "id,name,role,votes\nht,,boss,\ngv-99,,member,\n")
    school.refused("\(found) -", input: "id,name,role,votes\nht,,chair,no\n")
    school.done("\(found) hoi-dong.csv")
    school.refused("\(found) hoi-dong.csv", saying: "29/QĐ")
  }
}
