/// The awards of 2024-2025: who is proposed, the council's vote, public notice, submissions, decisions,
/// and what had to be put right afterwards.
extension SampleScript {
  private static let best = ["ht", "gv-01", "gv-06", "gv-11", "gv-13", "gv-16", "gv-21", "gv-24"]

  /// Who is proposed for which tier in spring, in the order of the nominations' numbers.
  private static let proposals: [(subject: String, tier: String, initiative: String?)] = {
    var list: [(subject: String, tier: String, initiative: String?)] = [
      ("truong", "TTLDXS", nil), ("to-1", "TTLDTT", nil), ("to-2", "TTLDTT", nil),
      ("to-3", "TTLDTT", nil), ("to-5", "TTLDTT", nil),
    ]
    for id in best {
      let initiative = id == "gv-13" ? "sk-24-01" : id == "gv-24" ? "sk-24-04" : nil
      list.append((id, "CSTDCS", initiative))
    }
    let low = SamplePeople.modest["2024-2025"] ?? []
    for id in SamplePeople.staffIDs
    where !low.contains(id) && !["nv-05", "gv-19", "nv-09"].contains(id) {
      list.append((id, "LDTT", nil))
    }
    return list
  }()

  /// How many nominations the year already has: the sudden ones of March.
  private static let earlier = 2

  /// The nomination of this number.
  static func id(_ number: Int) -> String {
    "dn-2024-" + (number < 10 ? "00" : number < 100 ? "0" : "") + String(number)
  }

  /// The nomination of a subject for a tier among the proposals of spring.
  private static func nomination(_ subject: String, _ tier: String) -> String {
    let place = proposals.firstIndex { $0.subject == subject && $0.tier == tier } ?? 0
    return id(earlier + place + 1)
  }

  // MARK: - Spring: proposals, the council, the district

  static let spring2025: [Step] =
    proposing + voting + [
      run(
        "2025-05-29",
        "award notice open --tier CSTDCS --year 2024-2025 --from 2025-05-29 --days 5 --note 'Bảng tin phòng Hội đồng'"
      ),
      run("2025-05-29", "award nominate hs-01 --tier HSXS --year 2024-2025"),
      run("2025-05-29", "award nominate hs-02 --tier HSXS --year 2024-2025"),
      run("2025-05-29", "award nominate hs-04 --tier HSXS --year 2024-2025"),
      run(
        "2025-05-29",
        "award submit \(pupils) --to 'Hiệu trưởng Trường Tiểu học Hoa Sen' --date 2025-05-29"),
      run("2025-05-30", "award decide \(pupils) --number 45/QĐ-THHS --date 2025-05-30"),
      run(
        "2025-05-30",
        "award complaint open \(nomination("gv-13", "CSTDCS")) --from 'Tổ 2' --text 'Sáng kiến giống sổ tay của một trường bạn' --date 2025-05-30 --days 5"
      ),
      run(
        "2025-06-03",
        "award complaint answer kn-2024-001 --text 'Hội đồng sáng kiến đã đối chiếu: cách phân nhóm lỗi và bài luyện là của tác giả' --dismissed --date 2025-06-03"
      ),
      run(
        "2025-06-06",
        "award submit \(toDistrict) --to 'Chủ tịch Ủy ban nhân dân huyện Sông Hồng' --number 14/TTr-THHS --date 2025-06-06"
      ),
      run(
        "2025-06-06",
        "award submit \(id(earlier + 1)) --to 'Chủ tịch Ủy ban nhân dân tỉnh' --number 15/TTr-THHS --date 2025-06-06"
      ),
      done("q2-2", on: "2025-06-06"),
      run("2025-06-20", "award decide \(toDistrict) --number 1388/QĐ-UBND --date 2025-06-20"),
      run(
        "2025-06-26",
        "award decide \(nomination("gv-18", "LDTT")) --corrects 1388/QĐ-UBND --number 1402/QĐ-UBND --date 2025-06-26 --reason 'Họ và tên ghi là Nguyễn Đình Dương, nay đính chính là Nguyễn Đình Dũng'"
      ),
      run(
        "2025-06-27",
        "award revoke \(nomination("gv-22", "LDTT")) --reason 'Khai khống số tiết dự giờ trong báo cáo thành tích' --ground fraud --number 1409/QĐ-UBND --date 2025-06-27"
      ),
    ]

  /// The proposals as they come in on one day; that of one group is sent back and made again.
  private static let proposing: [Step] =
    proposals.map { proposal in
      let initiative = proposal.initiative.map { " --initiative \($0)" } ?? ""
      return run(
        "2025-05-26",
        "award nominate \(proposal.subject) --tier \(proposal.tier) --year 2024-2025\(initiative)")
    } + [
      run(
        "2025-05-26",
        "award return \(nomination("to-3", "TTLDTT")) --reason 'Báo cáo thành tích chưa có số liệu học sinh lên lớp'"
      ),
      run(
        "2025-05-27",
        "award nominate to-3 --tier TTLDTT --year 2024-2025 --summary '99,4% học sinh hoàn thành chương trình lớp học'"
      ),
      run(
        "2025-05-27",
        "award dossier \(nomination("gv-13", "CSTDCS")) --received achievement,proof --note 'Kèm chứng nhận sáng kiến'"
      ),
      run(
        "2025-05-27",
        "award appraise \(id(earlier + 1)) --note 'Hồ sơ đủ, số liệu khớp sổ theo dõi'"),
    ]

  private static let members: Set<String> = [
    "ht", "pht-1", "pht-2", "gv-01", "gv-06", "gv-11", "gv-16", "gv-21", "nv-04",
  ]

  private static let voting: [Step] =
    [
      run(
        "2025-05-28",
        "award meeting open hop-cuoi-nam --year 2024-2025 --date 2025-05-28 --present ht,pht-1,pht-2,gv-01,gv-06,gv-11,gv-16,gv-21 --written nv-04"
      ),
      run(
        "2025-05-28",
        "award meeting note hop-cuoi-nam --note 'Cần ưu tiên giáo viên trực tiếp đứng lớp; các tổ giữ nền nếp họp bình xét có biên bản'"
      ),
    ]
    + proposals.enumerated().map { index, proposal in
      let voters = members.contains(proposal.subject) ? 8 : 9
      // One candidate falls short of the four fifths that a base fighter needs.
      let no =
        isShort(proposal) ? 3 : proposal.tier == "LDTT" && index % 7 == 3 ? 1 : 0
      return run(
        "2025-05-28",
        "award meeting vote hop-cuoi-nam \(id(earlier + index + 1)) --yes \(voters - no) --no \(no)"
      )
    } + [run("2025-05-28", "award meeting close hop-cuoi-nam")]

  private static func isShort(
    _ proposal: (subject: String, tier: String, initiative: String?)
  ) -> Bool {
    proposal.subject == "gv-24" && proposal.tier == "CSTDCS"
  }

  private static let toDistrict: String = proposals.indices
    .filter { !isShort(proposals[$0]) && proposals[$0].tier != "TTLDXS" }
    .map { id(earlier + $0 + 1) }.joined(separator: " ")

  private static let pupils: String = (1...3).map { id(earlier + proposals.count + $0) }
    .joined(separator: " ")

  // MARK: - Summer: the province, and what is still open

  static let summer2025: [Step] = {
    let first = earlier + proposals.count + 4
    let (province, refused) = (id(first), id(first + 1))
    return [
      run(
        "2025-07-02",
        "award nominate gv-21 --tier CSTDBT --year 2024-2025 --initiative sk-24-02 --summary 'Ba năm liên tục là Chiến sĩ thi đua cơ sở; sáng kiến được tỉnh công nhận'"
      ),
      run(
        "2025-07-02",
        "award nominate gv-06 --tier BKT --year 2024-2025 --summary 'Bốn năm liên tục là Chiến sĩ thi đua cơ sở'"
      ),
      run(
        "2025-07-03",
        "award meeting open hop-bo-sung --year 2024-2025 --date 2025-07-03 --present ht,pht-1,pht-2,gv-01,gv-06,gv-11,gv-16,gv-21,nv-04"
      ),
      // Nine tenths of nine members are nine votes, and the nominee does not vote for herself.
      run("2025-07-03", "award meeting vote hop-bo-sung \(province) --yes 8 --no 0"),
      run("2025-07-03", "award meeting vote hop-bo-sung \(refused) --yes 8 --no 0"),
      run("2025-07-03", "award meeting close hop-bo-sung"),
      run(
        "2025-07-04",
        "award submit \(refused) --to 'Chủ tịch Ủy ban nhân dân tỉnh' --number 17/TTr-THHS --date 2025-07-04"
      ),
      run(
        "2025-08-12",
        "award decide \(refused) --refuse --number 2044/QĐ-UBND --date 2025-08-12 --reason 'Chưa có sáng kiến được áp dụng hiệu quả trong phạm vi cơ sở'"
      ),
      run(
        "2025-08-18",
        "award decide \(id(earlier + 1)) --number 2071/QĐ-UBND --date 2025-08-18"),
      run(
        "2025-08-20",
        "award nominate gv-13 --tier BKT --year 2024-2025 --summary 'Hai năm liền dẫn đầu tổ 3 về chất lượng giảng dạy'"
      ),
      run(
        "2025-08-22",
        "award fund --year 2024-2025 --take 480000 --source 'In giấy khen, mua khung' --date 2025-08-22"
      ),
    ]
  }()
}
