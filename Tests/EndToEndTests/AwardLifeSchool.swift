import Foundation
import Testing

/// A primary school of 25 people, three teams and twenty pupils whose awards of 2024-2025 go through their
/// whole life by commands of the built program. The law changes on the way: the council votes in May under
/// Nghị định 98/2023, the commune decides in July under Nghị định 152/2025.
struct AwardLifeSchool {
  let folder: Folder
  let run: Runner

  static let year = "--year 2024-2025"
  static let commune = "'Chủ tịch UBND xã Hoa Lư'"
  static let province = "'Chủ tịch UBND tỉnh Ninh Bình'"

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static let staff =
    ["ht", "pht"] + (1...20).map { "gv-\(two($0))" } + ["nv-01", "nv-02", "nv-03"]
  /// Nine members who vote; `nv-01` keeps the minutes.
  static let members = ["ht", "pht"] + (1...6).map { "gv-\(two($0))" } + ["nv-01"]

  /// What is proposed, in the order of the list.
  static let plan: [(tier: String, subjects: [String])] = [
    ("LDTT", staff), ("CSTDCS", (7...12).map { "gv-\(two($0))" }),
    ("TTLDTT", ["to-1", "to-2", "to-3"]), ("TTLDXS", ["truong", "to-1"]),
    ("BKT", ["gv-13", "gv-14"]), ("GKHT", ["gv-15", "gv-16"]),
    ("HSXS", (1...12).map { "hs-\(two($0))" }), ("HSTB", (13...20).map { "hs-\(two($0))" }),
  ]

  init() {
    folder = Folder()
    run = Runner(folder: folder.path, environment: ["THIDUA_WORKSPACE": folder.path("truong")])
  }

  /// Runs a command that must end with a code.
  @discardableResult
  func callAsFunction(
    _ line: String, on day: String = "2025-05-28", input: String = "", code: Int32 = 0,
    saying words: String..., place: SourceLocation = #_sourceLocation
  ) -> Answer {
    let answer = run("\(line) --today \(day)", input: input)
    #expect(answer.code == code, "\(line): \(answer.error)", sourceLocation: place)
    for word in words {
      #expect(answer.error.contains(word), "\(line): \(answer.error)", sourceLocation: place)
    }
    return answer
  }

  /// The nominations by state.
  func counts() -> [String: Int] {
    run("award list \(AwardLifeSchool.year) -f json").object["counts"] as? [String: Int] ?? [:]
  }

  /// The rows of a table in a paper printed as JSON.
  func rows(_ line: String, _ key: String, on day: String) -> [[String: Any]] {
    let tables = self(line + " -f json", on: day).object["tables"] as? [[String: Any]] ?? []
    let table = tables.first { $0["key"] as? String == key }
    return table?["rows"] as? [[String: Any]] ?? []
  }

  /// People, ratings and the two councils, all from tables.
  func enroll() {
    self(
      "init truong --name 'Trường Tiểu học Hoa Lư' --code THHL --place 'Hoa Lư' --kind primary --parent 'Ủy ban nhân dân xã Hoa Lư'",
      on: "2024-08-20")
    folder.write(
      "tap-the.csv",
      """
      Mã,Tên tập thể,Loại,Trực thuộc,Tập thể nhỏ
      truong,Trường Tiểu học Hoa Lư,school,,
      to-1,Tổ Một,department,truong,x
      to-2,Tổ Hai,department,truong,x
      to-3,Tổ Ba,department,truong,x
      5A,Lớp 5A,class,truong,

      """)
    var rows = "id,name,unit,role,position,start\n"
    for (index, id) in AwardLifeSchool.staff.enumerated() {
      let role = index < 2 ? "leader" : id.hasPrefix("nv") ? "staff" : "teacher"
      let post = id == "ht" ? "Hiệu trưởng" : id == "pht" ? "Phó Hiệu trưởng" : ""
      let unit = role == "leader" ? "truong" : "to-\(index % 3 + 1)"
      rows += "\(id),Nguyễn Văn Bảo \(index + 1),\(unit),\(role),\(post),2015-09-01\n"
    }
    for index in 1...20 {
      rows += "hs-\(AwardLifeSchool.two(index)),Lê Thị Hoa \(index),5A,pupil,,2020-09-05\n"
    }
    folder.write("nguoi.csv", rows)
    var ratings = "subject,year,rating\n"
    for id in AwardLifeSchool.staff + ["truong", "to-1", "to-2", "to-3"] {
      ratings += "\(id),2024-2025,HTXSNV\n"
    }
    folder.write("xep-loai.csv", ratings)
    self("enroll import tap-the.csv --kind collectives", on: "2024-08-21")
    self("enroll import nguoi.csv --kind individuals", on: "2024-08-21")
    self("enroll import xep-loai.csv --kind ratings", on: "2025-05-20")
    let roles = ["ht": "chair", "pht": "vice", "nv-01": "secretary"]
    let members = AwardLifeSchool.members.map { "\($0),\(roles[$0] ?? "member")" }
    folder.write("hoi-dong.csv", "id,role\n" + members.joined(separator: "\n") + "\n")
    folder.write("hd-sk.csv", "id,role\nht,chair\npht,secretary\ngv-01,member\n")
    self(
      "award council \(AwardLifeSchool.year) --decision 31/QĐ-THHL --date 2024-09-12 --members hoi-dong.csv",
      on: "2024-09-12")
    self(
      "award council \(AwardLifeSchool.year) --kind initiative --decision next --date 2025-03-03 --members hd-sk.csv",
      on: "2025-03-03")
  }

  /// One initiative is recognised, one fails before the initiative council.
  func initiatives() {
    for (id, author) in [("sk-1", "gv-07"), ("sk-2", "gv-01")] {
      self(
        "award initiative register \(id) --title 'Sáng kiến \(id)' --authors \(author) \(AwardLifeSchool.year)",
        on: "2025-04-01")
    }
    self(
      "award meeting open hop-sk \(AwardLifeSchool.year) --kind initiative --date 2025-04-10 --present ht,pht,gv-01",
      on: "2025-04-10")
    self("award meeting vote hop-sk sk-1 --yes 3 --no 0", on: "2025-04-10")
    // The author does not vote on her own: two ballots, and two thirds of three members are two.
    self(
      "award meeting vote hop-sk sk-2 --yes 1 --no 1", on: "2025-04-10", saying: "Không thông qua")
    self("award meeting close hop-sk", on: "2025-04-10")
    let recognize = "--scope unit --number 11/QĐ-THHL --date 2025-04-12"
    self("award initiative recognize sk-2 \(recognize)", on: "2025-04-12", code: 1)
    self("award initiative recognize sk-1 \(recognize)", on: "2025-04-12")
    self("award initiative refuse sk-2 --reason 'Chưa có tính mới'", on: "2025-04-12")
  }

  /// Sixty nominations from one list; their ids by tier.
  func nominate() -> [String: [String]] {
    var list = "Đối tượng,Danh hiệu,Sáng kiến,Tóm tắt thành tích\n"
    for (tier, subjects) in AwardLifeSchool.plan {
      for subject in subjects {
        let initiative = tier == "CSTDCS" && subject == "gv-07" ? "sk-1" : ""
        list += "\(subject),\(tier),\(initiative),Thành tích \(tier) của \(subject)\n"
      }
    }
    folder.write("de-nghi.csv", list)
    let answer = self("award nominate --from de-nghi.csv \(AwardLifeSchool.year)", on: "2025-05-20")
    var lines = answer.lines[...]
    var ids: [String: [String]] = [:]
    for (tier, subjects) in AwardLifeSchool.plan {
      ids[tier] = Array(lines.prefix(subjects.count))
      lines = lines.dropFirst(subjects.count)
    }
    #expect(lines.isEmpty)
    #expect(Set(ids.values.joined()).count == 60)
    return ids
  }
}
