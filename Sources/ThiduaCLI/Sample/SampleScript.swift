/// The life of the sample school, day by day, as command lines.
enum SampleScript {
  enum Step {
    /// Runs a command on a day, with the text of its standard input.
    case run(String, [String], String)
    /// Puts a file in its place, as somebody with an editor would.
    case file(String, String)
  }

  /// Everything that happens, in order.
  static let steps: [Step] = founding + year2023 + year2024 + spring2025 + summer2025 + outlook

  static func run(_ date: String, _ line: String, input: String = "") -> Step {
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

  /// The initiatives that those promise who want to be Chiến sĩ thi đua cơ sở.
  private static let promised = [
    ("ht", "Lịch dự giờ chéo giữa các tổ"), ("gv-01", "Tuần đầu lớp 1: làm quen nếp lớp"),
    ("gv-06", "Học vần qua đồ vật quanh trường"), ("gv-08", "Ôn bảng nhân bằng trò chơi thẻ số"),
    ("gv-11", "Góc toán của lớp 3"), ("gv-13", "Sổ tay rèn chữ theo nhóm lỗi"),
    ("gv-16", "Dạy viết đoạn văn từ ảnh chụp"), ("gv-21", "Giải toán có lời văn bằng sơ đồ động"),
    ("gv-24", "Mười phút đọc đầu giờ"),
  ]

  /// Who registers what at the start of a year.
  static func registrations(_ year: String) -> String {
    var rows = ["Đối tượng,Năm học,Phong trào,Danh hiệu,Sáng kiến"]
    for id in SamplePeople.staffIDs where id != "nv-09" {
      rows.append("\(id),\(year),day-tot-hoc-tot,LDTT,")
    }
    for (id, initiative) in promised { rows.append("\(id),\(year),,CSTDCS,\(initiative)") }
    for id in ["to-1", "to-2", "to-3", "to-4", "to-5", "to-vp"] {
      rows.append("\(id),\(year),van-hoa-cong-so,TTLDTT,")
    }
    rows.append("truong,\(year),,TTLDXS,")
    for id in SamplePeople.classIDs { rows.append("\(id),\(year),ne-nep,,") }
    return rows.joined(separator: "\n") + "\n"
  }

  static func groupRatings(_ year: String) -> String {
    var rows = ["subject,year,rating"]
    for id in ["truong", "to-1", "to-2", "to-3", "to-4", "to-5", "to-vp"] {
      let isBest = id == "to-5" || (id == "truong" && year == "2024-2025")
      rows.append("\(id),\(year),\(isBest ? "HTXSNV" : id == "to-vp" ? "HTNV" : "HTTNV")")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  // MARK: - What comes next

  private static let outlook: [Step] = [
    .file("years/2024-2025/narrative-hk1.md", SampleFiles.halfYearNarrative),
    .file("years/2024-2025/narrative.md", SampleFiles.narrative),
    .file("plans/ke-hoach-2025-2026.json", SamplePlans.json(SamplePlans.plan2025)),
    run("2025-08-28", "check --adopt"),
  ]
}
