/// The school year 2024-2025 from its first day to the end of classes.
extension SampleScript {
  static let year2024: [Step] = autumn + winter + may

  private static let autumn: [Step] =
    [
      run("2024-08-30", "enroll transfer gv-12 --to to-4 --on 2024-09-01"),
      .file("plans/ke-hoach-2024-2025.json", SamplePlans.json(SamplePlans.plan2024)),
      .file("rubrics/to-chuyen-mon.json", SampleFiles.departmentRubric),
      .file("rubrics/giao-vien-thang.json", SampleRubrics.teacher),
      run("2024-09-10", "check --adopt"),
      run("2024-09-12", "enroll register --year 2024-2025 --deadline 2024-09-30"),
      run(
        "2024-09-16",
        "award council --year 2024-2025 --decision 29/QĐ-THHS --date 2024-09-16 --members -",
        input: council),
      run(
        "2024-09-16",
        "award council --year 2024-2025 --kind initiative --decision 30/QĐ-THHS --date 2024-09-16 --members -",
        input: initiativeCouncil),
      run(
        "2024-09-20",
        "award fund --year 2024-2025 --add 12000000 --source 'Trích dự toán chi thường xuyên' --date 2024-09-20"
      ),
      run("2024-09-24", "enroll import - --kind registrations", input: registrations("2024-2025")),
      run("2024-09-26", "enroll import - --kind individuals", input: SamplePeople.pupils),
      run(
        "2024-09-27",
        "enroll pledge new gu-2024 --year 2024-2025 --parties to-1,to-2,to-3,to-4,to-5 --title 'dạy tốt, học tốt năm học 2024-2025' --campaign day-tot-hoc-tot --place 'Trường Tiểu học Hoa Sen' --from 2024-09-28 --to 2025-05-31 --witness 'Lê Thị Thanh Mai' --position 'Hiệu trưởng' --contents -",
        input: pledgeContents),
    ] + pledgeSignatures + [
      done("q3-1", on: "2024-09-30"), done("tx-1", on: "2024-09-30"),
      done("q4-2", on: "2024-10-07"),
      run(
        "2024-10-14",
        "award exemplar record gv-21 --step found --title 'Đổi mới cách dạy Toán lớp 5' --responsible 'Tổ 5' --year 2024-2025 --date 2024-10-14"
      ),
      done("tx-1", on: "2024-10-31"),
      run(
        "2024-11-01", "enroll import - --kind leaves",
        input: "subject,from,to,kind\ngv-14,2024-11-01,2025-04-30,maternity\n"),
      done("tx-1", on: "2024-11-29"),
      run(
        "2024-12-02",
        "award exemplar record gv-21 --step nurtured --responsible 'Phó Hiệu trưởng Phạm Ngọc Diệp' --year 2024-2025 --date 2024-12-02 --note 'Dự giờ, góp ý ba tiết; cấp thêm đồ dùng'"
      ),
    ]

  private static let winter: [Step] = [
    done("tx-1", on: "2024-12-31"),
    run(
      "2025-01-10",
      "award fund --year 2024-2025 --add 3000000 --source 'Tài trợ của Công ty TNHH Bình An' --date 2025-01-10"
    ),
    run(
      "2025-01-18", "score import - --year 2024-2025",
      input: SampleScores.table(seed: 41, weeks: 1...19)),
    run("2025-01-20", "score lock HK1 --year 2024-2025 --campaign ne-nep"),
    done("q1-1", on: "2025-01-20"), done("tx-1", on: "2025-01-24"),
    run("2025-02-03", "enroll import - --kind individuals", input: SamplePeople.newcomers),
    run(
      "2025-02-10",
      "award exemplar record to-5 --step found --title 'Tổ tự học, cùng soạn bài' --responsible 'Công đoàn' --year 2024-2025 --date 2025-02-10"
    ),
    done("tx-1", on: "2025-02-28"),
    run(
      "2025-03-10",
      "enroll register gv-08 --year 2024-2025 --tier CSTDCS --withdraw --reason 'Sáng kiến đã đăng ký chưa áp dụng đủ một học kỳ' --on 2025-03-10"
    ),
    run(
      "2025-03-12", "enroll import - --kind discipline",
      input: "subject,form,from,to,status\nnv-05,khien-trach,2025-03-10,2026-03-09,final\n"),
    // A brave deed is rewarded at once: no vote is waited for.
    run(
      "2025-03-24",
      "award nominate gv-26 --tier GKHT --year 2024-2025 --category sudden --deed 2025-03-22 --summary 'Dũng cảm cứu hai học sinh bị ngã xuống kênh trên đường đi học về'"
    ),
    run(
      "2025-03-24",
      "award nominate hs-05 --tier GKHS --year 2024-2025 --category sudden --deed 2025-03-21 --summary 'Nhặt được ví tiền, trả lại người mất'"
    ),
    run(
      "2025-03-25",
      "award meeting open hop-dot-xuat --year 2024-2025 --date 2025-03-25 --present ht,pht-1,pht-2,gv-01,gv-06,gv-16,gv-21,nv-04"
    ),
    run("2025-03-25", "award meeting vote hop-dot-xuat \(id(1)) --yes 8 --no 0"),
    run("2025-03-25", "award meeting close hop-dot-xuat"),
    run(
      "2025-03-25",
      "award submit \(id(1)) \(id(2)) --to 'Hiệu trưởng Trường Tiểu học Hoa Sen' --date 2025-03-25"
    ),
    run("2025-03-26", "award decide \(id(1)) --number 18/QĐ-THHS --date 2025-03-26"),
    run("2025-03-26", "award decide \(id(2)) --number 19/QĐ-THHS --date 2025-03-26"),
    done("tx-1", on: "2025-03-31"),
    run(
      "2025-04-02",
      "score record to-1 CM1 --campaign truong-hoc-hanh-phuc --period 2025-03 --value 4/4 --note 'Theo sổ sinh hoạt tổ'"
    ),
    run("2025-04-02", "score import -", input: departmentScores),
    run("2025-04-03", "score import - --year 2024-2025", input: SampleScores.teachers("2025-03")),
    run("2025-04-04", "score lock 2025-03 --year 2024-2025 --campaign day-tot-hoc-tot"),
  ]

  private static let may: [Step] =
    [
      run(
        "2025-04-10",
        "award initiative register sk-24-01 --title 'Sổ tay rèn chữ theo nhóm lỗi' --authors gv-13 --year 2024-2025 --summary 'Lỗi chính tả của lớp 3A giảm một nửa sau một học kỳ'"
      ),
      run("2025-04-11", "enroll import - --kind initiatives", input: provincialInitiative),
      run(
        "2025-04-14",
        "award initiative register sk-24-03 --title 'Theo dõi thiết bị dùng chung bằng bảng tính' --authors nv-02,nv-01 --year 2024-2025 --summary 'Mượn, trả có người chịu trách nhiệm; không thất lạc thiết bị'"
      ),
      run(
        "2025-04-15",
        "award initiative register sk-24-04 --title 'Mười phút đọc đầu giờ' --authors gv-24 --year 2024-2025"
      ),
      run(
        "2025-04-15",
        "award initiative register sk-24-05 --title 'Nhật ký ảnh của lớp' --authors gv-10 --year 2024-2025"
      ),
      done("tx-1", on: "2025-04-29"),
      run(
        "2025-05-09",
        "award meeting open hop-sang-kien --year 2024-2025 --kind initiative --date 2025-05-09 --present ht,pht-2,gv-06,gv-16,gv-21"
      ),
      run("2025-05-09", "award meeting vote hop-sang-kien sk-24-01 --yes 5 --no 0"),
      run("2025-05-09", "award meeting vote hop-sang-kien sk-24-03 --yes 5 --no 0"),
      run("2025-05-09", "award meeting vote hop-sang-kien sk-24-04 --yes 4 --no 1"),
      run("2025-05-09", "award meeting vote hop-sang-kien sk-24-05 --yes 1 --no 4"),
      run("2025-05-09", "award meeting close hop-sang-kien"),
    ]
    + ["sk-24-01", "sk-24-03", "sk-24-04"].map { initiative in
      run(
        "2025-05-12",
        "award initiative recognize \(initiative) --scope unit --number 37/QĐ-THHS --date 2025-05-12"
      )
    } + [
      done("q2-1", on: "2025-05-12"),
      run(
        "2025-05-12",
        "award initiative refuse sk-24-05 --reason 'Chưa có tính mới trong phạm vi nhà trường' --number 38/QĐ-THHS --date 2025-05-12"
      ),
      run(
        "2025-05-15",
        "award exemplar record gv-21 --step summed --responsible 'Hội đồng Thi đua - Khen thưởng' --year 2024-2025 --date 2025-05-15 --note 'Báo cáo kinh nghiệm 12 trang'"
      ),
      run(
        "2025-05-20", "enroll import - --kind discipline",
        input: "subject,form,from,to,status\ngv-19,,2025-05-18,,complaint\n"),
      run(
        "2025-05-22", "enroll import - --kind ratings",
        input: SamplePeople.ratings("2024-2025", people: SamplePeople.staffIDs)),
      run("2025-05-22", "enroll import - --kind ratings", input: groupRatings("2024-2025")),
      run("2025-05-22", "enroll import - --kind results", input: pupilResults),
      run(
        "2025-05-23",
        "award exemplar record gv-21 --step spread --responsible 'Phó Hiệu trưởng Phạm Ngọc Diệp' --year 2024-2025 --date 2025-05-23 --note 'Hai buổi chuyên đề toàn trường'"
      ),
      run(
        "2025-05-26", "score import - --year 2024-2025",
        input: SampleScores.table(seed: 42, weeks: 20...37)),
      done("tx-1", on: "2025-05-26"),
    ] + pledgeResults

  /// Notes a task of the year's plan as done.
  static func done(_ task: String, on day: String) -> Step {
    run(day, "plan done \(task) --plan ke-hoach-2024-2025 --on \(day)")
  }

  // MARK: - Tables

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

  private static let initiativeCouncil = """
    id,name,role,field
    ht,,chair,
    pht-2,,vice,Chuyên môn
    gv-06,,member,Tiếng Việt
    gv-16,,member,Công tác chủ nhiệm
    gv-21,,secretary,Toán

    """

  private static let provincialInitiative = """
    Mã,Tên sáng kiến,Tác giả,Năm học,Phạm vi,Số quyết định,Ngày quyết định
    sk-24-02,Giải toán có lời văn bằng sơ đồ động,gv-21,2024-2025,tỉnh,512/QĐ-UBND,08/04/2025

    """

  private static let pupilResults = """
    subject,year,level
    hs-01,2024-2025,HTXSNV
    hs-02,2024-2025,HTXSNV
    hs-03,2024-2025,HTTNV
    hs-04,2024-2025,HTXSNV
    hs-07,2024-2025,HTTNV
    hs-08,2024-2025,HTNV
    hs-09,2024-2025,HTTNV
    hs-10,2024-2025,HTTNV
    hs-11,2024-2025,HTXSNV
    hs-12,2024-2025,HTNV
    hs-13,2024-2025,HTTNV
    hs-14,2024-2025,HTTNV
    hs-15,2024-2025,HTNV

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

  // MARK: - The pledge

  private static let pledgeContents = """
    content,target,unit,tier
    Học sinh hoàn thành chương trình lớp học,≥ 99,%,
    Giờ dạy được dự xếp loại khá trở lên,≥ 95,%,
    Sáng kiến của tổ được công nhận,≥ 1,sáng kiến,
    Giáo viên vi phạm quy chế chuyên môn,≤ 0,lượt,
    ,1,,TTLDTT

    """

  private static let pledgeSignatures: [Step] = [
    ("to-1", "Nguyễn Thị Ánh"), ("to-2", "Đỗ Thị Bích Ngọc"), ("to-3", "Tạ Thị Uyên"),
    ("to-4", "Lương Thị Bình"), ("to-5", "Đoàn Thị Hạnh"),
  ].map { group, name in
    run(
      "2024-09-28",
      "enroll pledge sign gu-2024 \(group) --by '\(name)' --position 'Tổ trưởng' --on 2024-09-28")
  }

  private static let pledgeResults: [Step] = {
    let reached: [(String, [String])] = [
      ("to-1", ["99.2", "100", "0", "0", "1"]), ("to-2", ["100", "96", "0", "0", "1"]),
      ("to-3", ["99.4", "95.5", "1", "0", "1"]), ("to-4", ["98.7", "94", "0", "1", "0"]),
      ("to-5", ["100", "100", "2", "0", "1"]),
    ]
    return reached.flatMap { group, values in
      values.enumerated().map { index, value in
        run(
          "2025-05-27",
          "enroll pledge result gu-2024 \(index + 1) \(group) --value \(value) --on 2025-05-27")
      }
    }
  }()
}
