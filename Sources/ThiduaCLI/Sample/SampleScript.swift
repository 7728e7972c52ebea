/// The life of the sample school, day by day, as command lines.
enum SampleScript {
  enum Step {
    /// Runs a command on a day, with the text of its standard input.
    case run(String, [String], String)
    /// Puts a file in its place, as somebody with an editor would.
    case file(String, String)
  }

  /// Everything that happens, in order.
  static let steps: [Step] = founding + year2023 + year2024 + decisions2025 + outlook

  private static func run(_ date: String, _ line: String, input: String = "") -> Step {
    .run(date, words(line) + ["--today", date], input)
  }

  /// Splits a line at spaces outside single quotes.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  // MARK: - Before the first year

  private static let founding: [Step] = [
    run(
      "2023-08-21",
      "init /truong --name 'Trường Tiểu học Hoa Sen' --code THHS --place 'Bình Minh' --kind primary --parent 'Ủy ban nhân dân xã Bình Minh'"
    ),
    .file("thidua.json", unit),
    run("2023-08-21", "check --adopt"),
    run("2023-08-22", "enroll import - --kind collectives", input: SamplePeople.collectives),
    run("2023-08-22", "enroll import - --kind individuals", input: SamplePeople.staff),
    run(
      "2023-09-05", "enroll import - --kind ratings",
      input: SamplePeople.ratings("2021-2022", people: early)),
    run(
      "2023-09-05", "enroll import - --kind ratings",
      input: SamplePeople.ratings("2022-2023", people: early)),
    run("2023-09-05", "enroll import - --kind awards", input: earlierAwards),
  ]

  /// The unit's file after the head has filled in who signs and who the superior body was.
  private static let unit = """
    {
      "schema": "thidua.workspace/1",
      "name": "Trường Tiểu học Hoa Sen",
      "code": "THHS",
      "place": "Bình Minh",
      "parent": "Ủy ban nhân dân xã Bình Minh",
      "formerParents": [
        {
          "name": "Phòng Giáo dục và Đào tạo huyện Sông Hồng",
          "to": "2025-06-30"
        }
      ],
      "kind": "primary",
      "numbering": "perTypePerYear",
      "signer": {
        "authority": "HIỆU TRƯỞNG",
        "name": "Lê Thị Thanh Mai"
      }
    }

    """

  private static let early = SamplePeople.staffIDs.filter { $0 != "gv-27" }

  private static let earlierAwards: String = {
    var rows = ["subject,tier,year,decision,date"]
    for (year, decision, date) in [
      ("2021-2022", "1215/QĐ-UBND", "2022-06-28"), ("2022-2023", "1304/QĐ-UBND", "2023-06-27"),
    ] {
      let first = year.prefix(4)
      for id in early where !(SamplePeople.modest[year] ?? []).contains(id) {
        rows.append("\(id),LDTT,\(year),\(decision),\(date)")
      }
      for id in ["gv-01", "gv-06", "gv-16", "gv-21"] {
        rows.append("\(id),CSTDCS,\(year),\(decision),\(date)")
      }
      for id in ["to-1", "to-2", "to-5", "to-vp"] {
        rows.append("\(id),TTLDTT,\(year),\(decision),\(date)")
      }
      if first == "2022" { rows.append("truong,TTLDXS,\(year),88/QĐ-CT,2023-08-15") }
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  // MARK: - 2023-2024

  private static let year2023: [Step] = [
    .file("plans/ke-hoach-2023-2024.json", SamplePlans.json(SamplePlans.plan2023)),
    .file("rubrics/ne-nep-lop.json", SampleFiles.classRubric),
    run("2023-09-12", "check --adopt"),
    run("2023-09-25", "enroll import - --kind registrations", input: registrations("2023-2024")),
    run(
      "2024-01-20", "score import - --year 2023-2024",
      input: SampleScores.table(seed: 23, weeks: 1...19)),
    run("2024-01-22", "score lock HK1 --year 2023-2024 --campaign ne-nep"),
    run(
      "2024-05-27", "score import - --year 2023-2024",
      input: SampleScores.table(seed: 24, weeks: 20...37)),
    run("2024-05-20", "enroll import - --kind initiatives", input: initiatives2023),
    run(
      "2024-05-28", "enroll import - --kind ratings",
      input: SamplePeople.ratings("2023-2024", people: SamplePeople.staffIDs)),
    run("2024-05-28", "enroll import - --kind ratings", input: groupRatings("2023-2024")),
    run("2024-06-25", "enroll import - --kind awards", input: awards2023),
  ]

  private static let initiatives2023 = """
    Mã,Tên sáng kiến,Tác giả,Năm học,Phạm vi,Số quyết định,Ngày quyết định
    sk-23-01,Dạy phép nhân bằng trò chơi xếp ô,gv-08,2023-2024,cơ sở,41/QĐ-THHS,16/05/2024
    sk-23-02,Góc đọc sách mở ở hành lang,nv-07;gv-12,2023-2024,cơ sở,41/QĐ-THHS,16/05/2024

    """

  private static let awards2023: String = {
    var rows = ["subject,tier,year,decision,date"]
    let modest = SamplePeople.modest["2023-2024"] ?? []
    for id in SamplePeople.staffIDs where !modest.contains(id) && id != "gv-27" {
      rows.append("\(id),LDTT,2023-2024,1420/QĐ-UBND,2024-06-20")
    }
    for id in ["ht", "gv-01", "gv-06", "gv-11", "gv-16", "gv-21", "gv-08"] {
      rows.append("\(id),CSTDCS,2023-2024,1420/QĐ-UBND,2024-06-20")
    }
    for id in ["to-1", "to-2", "to-3", "to-4", "to-5", "truong"] {
      rows.append("\(id),TTLDTT,2023-2024,1420/QĐ-UBND,2024-06-20")
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  /// Who registers what at the start of a year.
  private static func registrations(_ year: String) -> String {
    var rows = ["Đối tượng,Năm học,Phong trào,Danh hiệu,Sáng kiến"]
    for id in SamplePeople.staffIDs where id != "nv-09" {
      rows.append("\(id),\(year),day-tot-hoc-tot,LDTT,")
    }
    for id in ["ht", "gv-01", "gv-06", "gv-08", "gv-11", "gv-13", "gv-16", "gv-21", "gv-24"] {
      rows.append("\(id),\(year),,CSTDCS,Sáng kiến đăng ký đầu năm")
    }
    for id in ["to-1", "to-2", "to-3", "to-4", "to-5", "to-vp"] {
      rows.append("\(id),\(year),van-hoa-cong-so,TTLDTT,")
    }
    rows.append("truong,\(year),,TTLDXS,")
    for id in SamplePeople.classIDs { rows.append("\(id),\(year),ne-nep,,") }
    return rows.joined(separator: "\n") + "\n"
  }

  private static func groupRatings(_ year: String) -> String {
    var rows = ["subject,year,rating"]
    for id in ["truong", "to-1", "to-2", "to-3", "to-4", "to-5", "to-vp"] {
      let isBest = id == "to-5" || (id == "truong" && year == "2024-2025")
      rows.append("\(id),\(year),\(isBest ? "HTXSNV" : id == "to-vp" ? "HTNV" : "HTTNV")")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  // MARK: - 2024-2025

  private static let year2024: [Step] = [
    run("2024-08-30", "enroll transfer gv-12 --to to-4 --on 2024-09-01"),
    .file("plans/ke-hoach-2024-2025.json", SamplePlans.json(SamplePlans.plan2024)),
    .file("rubrics/to-chuyen-mon.json", SampleFiles.departmentRubric),
    run("2024-09-10", "check --adopt"),
    run("2024-09-24", "enroll import - --kind registrations", input: registrations("2024-2025")),
    run("2024-09-26", "enroll import - --kind individuals", input: SamplePeople.pupils),
    run(
      "2024-11-01", "enroll import - --kind leaves",
      input: "subject,from,to,kind\ngv-14,2024-11-01,2025-04-30,maternity\n"),
    run(
      "2025-01-18", "score import - --year 2024-2025",
      input: SampleScores.table(seed: 41, weeks: 1...19)),
    run("2025-01-20", "score lock HK1 --year 2024-2025 --campaign ne-nep"),
    run("2025-02-03", "enroll import - --kind individuals", input: SamplePeople.newcomers),
    run(
      "2025-03-12", "enroll import - --kind discipline",
      input: "subject,form,from,to,status\nnv-05,khien-trach,2025-03-10,2026-03-09,final\n"),
    run(
      "2025-04-02",
      "score record to-1 CM1 --campaign truong-hoc-hanh-phuc --period 2025-03 --value 4/4 --note 'Theo sổ sinh hoạt tổ'"
    ),
    run("2025-04-02", "score import -", input: departmentScores),
    run(
      "2025-05-26", "score import - --year 2024-2025",
      input: SampleScores.table(seed: 42, weeks: 20...37)),
    run("2025-05-15", "enroll import - --kind initiatives", input: initiatives2024),
    run(
      "2025-05-20", "enroll import - --kind discipline",
      input: "subject,form,from,to,status\ngv-19,,2025-05-18,,complaint\n"),
    run(
      "2025-05-22", "enroll import - --kind ratings",
      input: SamplePeople.ratings("2024-2025", people: SamplePeople.staffIDs)),
    run("2025-05-22", "enroll import - --kind ratings", input: groupRatings("2024-2025")),
    run(
      "2025-05-22", "enroll import - --kind ratings",
      input:
        "subject,year,rating\nhs-01,2024-2025,HTXSNV\nhs-02,2024-2025,HTXSNV\nhs-03,2024-2025,HTTNV\nhs-04,2024-2025,HTXSNV\n"
    ),
  ]

  private static let initiatives2024 = """
    Mã,Tên sáng kiến,Tác giả,Năm học,Phạm vi,Số quyết định,Ngày quyết định
    sk-24-01,Sổ tay rèn chữ theo nhóm lỗi,gv-13,2024-2025,cơ sở,37/QĐ-THHS,12/05/2025
    sk-24-02,Giải toán có lời văn bằng sơ đồ động,gv-21,2024-2025,tỉnh,512/QĐ-UBND,08/05/2025
    sk-24-03,Theo dõi thiết bị dùng chung bằng bảng tính,nv-02;nv-01,2024-2025,cơ sở,37/QĐ-THHS,12/05/2025
    sk-24-04,Mười phút đọc đầu giờ,gv-24,2024-2025,cơ sở,37/QĐ-THHS,12/05/2025

    """

  private static let departmentScores: String = {
    var rows = ["campaign,subject,criterion,period,value"]
    let levels = ["Tốt", "Khá", "Tốt", "Khá", "Tốt"]
    for (index, group) in ["to-1", "to-2", "to-3", "to-4", "to-5"].enumerated() {
      let campaign = "truong-hoc-hanh-phuc"
      if group != "to-1" { rows.append("\(campaign),\(group),CM1,2025-03,\(3 + index % 2)/4") }
      rows.append("\(campaign),\(group),CM2,2025-03,\(24 + index)")
      rows.append("\(campaign),\(group),NN1,2025-03,\(18 + index % 3)")
      rows.append("\(campaign),\(group),NN2,2025-03,\(levels[index])")
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  // MARK: - Council and decisions of 2025

  private static let council = """
    id,name,role,votes
    ht,,chair,
    pht-1,,vice,
    pht-2,,member,
    gv-01,,member,
    gv-06,,member,
    gv-11,,member,
    gv-16,,member,
    gv-21,,member,
    nv-04,,secretary,

    """

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

  private static func id(_ number: Int) -> String {
    "dn-2024-" + (number < 10 ? "00" : number < 100 ? "0" : "") + String(number)
  }

  private static let decisions2025: [Step] = {
    var steps: [Step] = [
      run(
        "2024-09-16",
        "award council --year 2024-2025 --decision 29/QĐ-THHS --date 2024-09-16 --members -",
        input: council)
    ]
    for proposal in proposals {
      let initiative = proposal.initiative.map { " --initiative \($0)" } ?? ""
      steps.append(
        run(
          "2025-05-26",
          "award nominate \(proposal.subject) --tier \(proposal.tier) --year 2024-2025\(initiative)"
        ))
    }
    steps.append(
      run("2025-05-27", "award appraise \(id(1)) --note 'Hồ sơ đủ, số liệu khớp sổ theo dõi'"))
    steps.append(
      run(
        "2025-05-28",
        "award meeting open hop-cuoi-nam --year 2024-2025 --date 2025-05-28 --present ht,pht-1,pht-2,gv-01,gv-06,gv-11,gv-16,gv-21 --written nv-04"
      ))
    let members: Set<String> = [
      "ht", "pht-1", "pht-2", "gv-01", "gv-06", "gv-11", "gv-16", "gv-21", "nv-04",
    ]
    for (index, proposal) in proposals.enumerated() {
      let voters = members.contains(proposal.subject) ? 8 : 9
      // One candidate falls short of the four fifths that a base fighter needs.
      let no =
        proposal.subject == "gv-24" && proposal.tier == "CSTDCS"
        ? 3 : proposal.tier == "LDTT" && index % 7 == 3 ? 1 : 0
      steps.append(
        run(
          "2025-05-28",
          "award meeting vote hop-cuoi-nam \(id(index + 1)) --yes \(voters - no) --no \(no)"))
    }
    steps.append(run("2025-05-28", "award meeting close hop-cuoi-nam"))
    let passed = proposals.indices.filter {
      !(proposals[$0].subject == "gv-24" && proposals[$0].tier == "CSTDCS")
    }
    let toDistrict = passed.filter { proposals[$0].tier != "TTLDXS" }.map { id($0 + 1) }
      .joined(separator: " ")
    steps.append(
      run(
        "2025-05-30",
        "award submit \(toDistrict) --to 'Chủ tịch Ủy ban nhân dân huyện Sông Hồng' --number 14/TTr-THHS --date 2025-05-30"
      ))
    steps.append(
      run(
        "2025-05-30",
        "award submit \(id(1)) --to 'Chủ tịch Ủy ban nhân dân tỉnh' --number 15/TTr-THHS --date 2025-05-30"
      ))
    steps.append(
      run("2025-06-20", "award decide \(toDistrict) --number 1388/QĐ-UBND --date 2025-06-20"))
    return steps + later(proposals.count)
  }()

  /// The province's title, the pupils, and what is still open.
  private static func later(_ count: Int) -> [Step] {
    let province = id(count + 1)
    let pupils = [id(count + 2), id(count + 3), id(count + 4)]
    return [
      run(
        "2025-07-02",
        "award nominate gv-21 --tier CSTDBT --year 2024-2025 --initiative sk-24-02 --summary 'Ba năm liên tục là Chiến sĩ thi đua cơ sở; sáng kiến được tỉnh công nhận'"
      ),
      run(
        "2025-07-03",
        "award meeting open hop-bo-sung --year 2024-2025 --date 2025-07-03 --present ht,pht-1,pht-2,gv-01,gv-06,gv-11,gv-16,gv-21,nv-04"
      ),
      // Nine tenths of nine members are nine votes, and the nominee does not vote for herself.
      run("2025-07-03", "award meeting vote hop-bo-sung \(province) --yes 8 --no 0"),
      run("2025-07-03", "award meeting close hop-bo-sung"),
      run(
        "2025-05-29",
        "award nominate hs-01 --tier HSXS --year 2024-2025"),
      run("2025-05-29", "award nominate hs-02 --tier HSXS --year 2024-2025"),
      run("2025-05-29", "award nominate hs-04 --tier HSXS --year 2024-2025"),
      run(
        "2025-05-29",
        "award submit \(pupils.joined(separator: " ")) --to 'Hiệu trưởng Trường Tiểu học Hoa Sen' --date 2025-05-29"
      ),
      run(
        "2025-05-30",
        "award decide \(pupils.joined(separator: " ")) --number 45/QĐ-THHS --date 2025-05-30"),
      run(
        "2025-08-18", "award decide \(id(1)) --number 2071/QĐ-UBND --date 2025-08-18"),
      run(
        "2025-08-20",
        "award nominate gv-13 --tier BKT --year 2024-2025 --summary 'Hai năm liền dẫn đầu tổ 3 về chất lượng giảng dạy'"
      ),
    ]
  }

  // MARK: - What comes next

  private static let outlook: [Step] = [
    .file("years/2024-2025/narrative-hk1.md", SampleFiles.halfYearNarrative),
    .file("years/2024-2025/narrative.md", SampleFiles.narrative),
    .file("plans/ke-hoach-2025-2026.json", SamplePlans.json(SamplePlans.plan2025)),
    run("2025-08-28", "check --adopt"),
  ]
}
