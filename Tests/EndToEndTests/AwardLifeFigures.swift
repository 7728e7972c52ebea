import Foundation
import Testing

/// What every paper must say of the year; counted by hand from the story, with nothing of the program.
///
/// LĐTT: 25 proposed, 1 withdrawn, 1 failed, so 23 awarded. CSTĐCS: 6, 1 refused. The five fighters are paid
/// as such only (same moment, same year). Base salary on the days of decision: 2.340.000.
enum AwardLifeFigures {
  static let awarded = [
    "LDTT": 23, "CSTDCS": 5, "TTLDTT": 3, "TTLDXS": 2, "BKT": 2, "GKHT": 2, "HSXS": 12, "HSTB": 8,
  ]
  /// 0,3 → 702.000 → 710.000; 1,0; 0,8 → 1.872.000 → 1.880.000.
  static let commune = 18 * 710_000 + 5 * 2_340_000 + 3 * 1_880_000
  /// 1,5 for a collective and for the certificate of the province alike.
  static let province = 2 * 3_510_000 + 2 * 3_510_000
  static let own = 2 * 710_000
  /// The revoked title had been paid.
  static let standing = commune + province + own - 710_000

  /// `30.120.000`.
  static func dotted(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}

extension AwardLifeSchool {
  static let day = "2025-08-20"

  /// The decisions: every award stands in one, numbered through, with its money.
  func decisionFigures() {
    typealias Figures = AwardLifeFigures
    var total = 0
    for (number, count, money) in [
      ("410/QĐ-UBND", 31, Figures.commune), ("88/QĐ-UBND", 4, Figures.province),
      ("21/QĐ-THHL", 2, Figures.own), ("22/QĐ-THHL", 20, 0),
    ] {
      let line = "report decision --decision \(number)"
      let given = rows(line, "awards", on: AwardLifeSchool.day)
      total += given.count
      #expect(given.count == count, "\(number)")
      let golden = given.compactMap { $0["goldenNumber"] as? Int }.sorted()
      #expect(golden == Array(1...count), "\(number): \(golden)")
      #expect(given.compactMap { $0["prize"] as? Int }.reduce(0, +) == money, "\(number)")
      let paper = run("\(line) -f md --today \(AwardLifeSchool.day)").output
      #expect(
        paper.contains(
          money > 0 ? "tổng số \(Figures.dotted(money)) đồng" : "Không kèm tiền thưởng"),
        "\(number)")
    }
    #expect(total == Figures.awarded.values.reduce(0, +))
    let paper = run("report decision --decision 410/QĐ-UBND -f md --today \(AwardLifeSchool.day)")
    for words in [
      "“Lao động tiên tiến” cho 23 cá nhân", "“Chiến sĩ thi đua cơ sở” cho 05 cá nhân",
      "“Tập thể lao động tiên tiến” cho 03 tập thể", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Bình",
      "Danh sách này có 03 tập thể, 28 lượt cá nhân./.",
      "ba mươi triệu một trăm hai mươi nghìn đồng",
      "Tờ trình số 01/TTr-THHL", "UBND xã Hoa Lư)",
    ] {
      #expect(paper.output.contains(words), "\(words)")
    }
    for (number, words) in [
      ("411/QĐ-UBND", ["Không công nhận", "01 trường hợp", "Vượt tỷ lệ", "Nguyễn Văn Bảo 14"]),
      ("500/QĐ-UBND", ["Hủy bỏ", "710.000 đồng", "điểm a", "410/QĐ-UBND", "Nguyễn Văn Bảo 18"]),
      ("501/QĐ-UBND", ["Đính chính", "410/QĐ-UBND", "Sai tên đệm", "Nguyễn Văn Bảo 19"]),
    ] {
      let paper = run("report decision --decision \(number) -f md --today \(AwardLifeSchool.day)")
      for word in words { #expect(paper.output.contains(word), "\(number): \(word)") }
    }
  }

  /// The minutes: 39 counts of the table and the second round of one; the slip of the pen is none.
  func minutesFigures() {
    let line = "report minutes --meeting hop-1"
    let slips = rows(line, "ballots", on: AwardLifeSchool.day)
    let hands = rows(line, "hands", on: AwardLifeSchool.day)
    #expect(slips.count + hands.count == 40)
    var passed: [String: Int] = [:]
    for row in hands {
      let numbers = ["voters", "yes", "against", "silent"].map { row[$0] as? Int ?? -1 }
      #expect(numbers[0] == numbers[1] + numbers[2] + numbers[3], "\(row)")
    }
    for row in slips {
      let numbers = ["issued", "returned", "yes", "against", "blank"].map { row[$0] as? Int ?? -1 }
      #expect(numbers[1] == numbers[2] + numbers[3] + numbers[4], "\(row)")
      #expect(numbers[0] >= numbers[1])
    }
    for row in slips + hands {
      if row["result"] as? String == "Thông qua" {
        passed[row["tier"] as? String ?? "", default: 0] += 1
      }
    }
    #expect(passed["Lao động tiên tiến"] == 23)
    #expect(passed["Chiến sĩ thi đua cơ sở"] == 6)
    #expect(passed.values.reduce(0, +) == 38)
    let paper = run("\(line) -f md --today \(AwardLifeSchool.day)").output
    for words in [
      "Tổng số thành viên: 09 người", "Có mặt: 07 người", "ý kiến bằng văn bản: 01 người",
      "Vắng: 01 người: Nguyễn Văn Bảo 8", "Lao động tiên tiến: 24 đề nghị",
      "Lao động tiên tiến (23)", "Chiến sĩ thi đua cơ sở (06)", "Biểu dương tổ Văn phòng",
      "vợ của người được đề nghị", "từ 80% tổng số thành viên", "(lần 2)",
    ] {
      #expect(paper.contains(words), "\(words)")
    }
    #expect(!paper.contains("Đọc nhầm"))
    #expect(run("award meeting show hop-1").output.contains("ghi nhầm: Đọc nhầm"))
  }

  /// Submissions and the list of nominees count what was voted on.
  func submissionFigures() {
    for (number, words) in [
      ("01", "Danh hiệu “Lao động tiên tiến”: 23 cá nhân."),
      ("02", "Danh hiệu “Chiến sĩ thi đua cơ sở”: 06 cá nhân."),
      ("03", "Danh hiệu “Tập thể lao động tiên tiến”: 03 tập thể."), ("06", "12 học sinh"),
    ] {
      let line = "report submission \(AwardLifeSchool.year) --number \(number)/TTr-THHL"
      let paper = run("\(line) -f md --today \(AwardLifeSchool.day)").output
      #expect(paper.contains(words), "\(number)")
      let count = ["01": 23, "02": 6, "03": 3, "06": 12][number] ?? 0
      #expect(rows(line, "nominees", on: AwardLifeSchool.day).count == count)
      let unit = ["03": "tập thể", "06": "học sinh"][number] ?? "cá nhân"
      #expect(
        paper.contains("Danh sách này có \(AwardLifeSchool.two(count)) \(unit)./."), "\(number)")
    }
    let line = "report nominees \(AwardLifeSchool.year)"
    // All but the withdrawn and the revoked.
    #expect(rows(line, "nominees", on: AwardLifeSchool.day).count == 58)
    #expect(rows("\(line) --tier LDTT", "nominees", on: AwardLifeSchool.day).count == 23)
  }

  /// The yearly report and the fund say the same money and counts.
  func yearFigures() {
    let line = "report year \(AwardLifeSchool.year) -q"
    var awarded = AwardLifeFigures.awarded
    awarded["LDTT"] = 22
    let names = [
      "LDTT": "Lao động tiên tiến", "CSTDCS": "Chiến sĩ thi đua cơ sở",
      "TTLDTT": "Tập thể lao động tiên tiến", "TTLDXS": "Tập thể lao động xuất sắc",
    ]
    let titles = rows(line, "titles", on: AwardLifeSchool.day)
    for (code, name) in names {
      let row = titles.first { $0["tier"] as? String == name }
      #expect(row?["awarded"] as? Int == awarded[code], "\(name)")
    }
    #expect(titles.compactMap { $0["awarded"] as? Int }.reduce(0, +) == 56)
    let list = rows(line, "awards", on: AwardLifeSchool.day)
    #expect(list.count == 56)
    #expect(list.compactMap { $0["prize"] as? Int }.reduce(0, +) == AwardLifeFigures.standing)
    let paper = run("\(line) -f md --today \(AwardLifeSchool.day)").output
    #expect(paper.contains(AwardLifeFigures.dotted(AwardLifeFigures.standing)))
    let fund = run("award fund \(AwardLifeSchool.year) -f json").object
    #expect(fund["budget"] as? Int == 5_000_000)
    #expect(fund["spent"] as? Int == AwardLifeFigures.own)
    #expect(fund["left"] as? Int == 5_000_000 - AwardLifeFigures.own)
    #expect(
      fund["paidByOthers"] as? Int
        == AwardLifeFigures.commune + AwardLifeFigures.province - 710_000)
  }

  /// The same workspace, options and day give the same bytes.
  func sameBytes() {
    for line in [
      "report minutes --meeting hop-1",
      "report submission \(AwardLifeSchool.year) --number 01/TTr-THHL",
      "report decision --decision 410/QĐ-UBND", "report nominees \(AwardLifeSchool.year)",
      "report year \(AwardLifeSchool.year) -q",
    ] {
      for format in ["text", "docx"] {
        let first = run("\(line) -f \(format) --today \(AwardLifeSchool.day)")
        let second = run("\(line) -f \(format) --today \(AwardLifeSchool.day)")
        #expect(first.code == 0, "\(line): \(first.error)")
        #expect(!first.bytes.isEmpty && first.bytes == second.bytes, "\(line) \(format)")
      }
    }
  }
}
