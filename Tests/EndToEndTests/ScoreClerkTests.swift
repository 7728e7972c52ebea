import Foundation
import Testing

/// Two clerks who follow the help from an empty folder: weekly class emulation for a semester, and a
/// monthly review of teachers, from tables as spreadsheets save them and with a ready rubric.
@Suite("Two clerks from an empty folder")
struct ScoreClerkTests {
  private let folder = Folder()
  private let run: Runner

  init() {
    run = Runner(folder: folder.path, environment: ["THIDUA_WORKSPACE": folder.path("truong")])
    done(
      "init truong --name 'Trường THCS Bình Minh' --code THCSBM --place 'Bình Minh' "
        + "--kind lowerSecondary --today 2024-08-20")
    for name in ["lop-tuan", "giao-vien-thang"] {
      // A clerk copies a ready rubric.
      let copied = run.shell(
        "mkdir -p truong/rubrics && cp '\(Repository.root)/samples/rubrics/\(name).json' truong/rubrics/"
      )
      #expect(copied.code == 0, "\(copied.error)")
    }
    folder.write(
      "truong/plans/ke-hoach.json",
      #"""
      {"schema":"thidua.plan/1","id":"ke-hoach","kind":"annual","status":"issued","campaigns":[
       {"id":"ne-nep","name":"Thi đua nền nếp","rubric":"lop-tuan"},
       {"id":"giao-vien","name":"Đánh giá giáo viên","rubric":"giao-vien-thang"}]}
      """#)
    done(
      "enroll import - --kind collectives --today 2024-08-21",
      input: """
        Mã;Tên tập thể;Loại;Trực thuộc
        th;Trường THCS Bình Minh;Trường;
        k6;Khối 6;Khối;th
        6A;Lớp 6A;Lớp;k6
        6B;Lớp 6B;Lớp;k6
        6C;Lớp 6C;Lớp;k6
        to-tn;Tổ Tự nhiên;Tổ chuyên môn;th

        """)
    done(
      "enroll import - --kind individuals --today 2024-08-21",
      input: """
        Mã;Họ và tên;Đơn vị;Đối tượng;Ngày vào
        gv-01;Đỗ Thị Ánh;to-tn;Giáo viên;01/09/2012
        gv-02;Lê Văn Đức;to-tn;Giáo viên;01/09/2015
        gv-03;Phan Thị Hoa;to-tn;Giáo viên;01/09/2015
        hs-01;Trần Văn Bảo;6A;Học sinh;01/09/2024
        hs-02;Lý Thị Cúc;6A;Học sinh;01/09/2024

        """)
  }

  @discardableResult
  private func done(
    _ line: String, input: String = "", _ place: SourceLocation = #_sourceLocation
  ) -> Answer {
    let answer = run(line, input: input)
    #expect(answer.code == 0, "\(line): \(answer.error)", sourceLocation: place)
    return answer
  }

  @Test("weekly emulation of classes for a semester")
  func classes() throws {
    var table = "\u{FEFF}STT;Lớp;Tuần;C01;C02;V01;K01;Điểm học tập trong tuần;Ghi chú\r\n"
    var number = 0
    for week in 1...16 {
      for (index, name) in ["6A", "Lớp 6B", "6c"].enumerated() {
        number += 1
        let absent = (week + index) % 3 == 0 ? "1" : "0"
        let late = week == 4 && index == 0 ? "1 cờ đỏ" : ""
        table += "\(number);\(name);Tuần \(week);\(absent);\(late);;"
        table += "\(index == 2 && week % 5 == 0 ? 2 : 0);\(95 - index),5;\r\n"
      }
    }
    let bad = table.replacing("6A;Tuần 3;", with: "6D;Tuần 3;")
      .replacing("93,5;\r\n4;", with: "chín;\r\n4;")
    let refused = run("score import - --campaign ne-nep --today 2025-01-10", input: bad)
    #expect(refused.code == 65)
    #expect(refused.error.contains("dòng 4, cột Điểm học tập trong tuần:"), "\(refused.error)")
    #expect(refused.error.contains("dòng 8, cột Lớp:"), "\(refused.error)")
    done("score import - --campaign ne-nep --today 2025-01-10", input: table)
    // A block from the clipboard: one event of the class entered for two of its pupils counts once.
    done(
      "score import - --today 2025-01-10",
      input:
        "Phong trào,Học sinh,Lỗi,Tuần,Số lần\nne-nep,hs-01,V01,Tuần 1,1\nne-nep,Lý Thị Cúc,V01,Tuần 1,1\n"
    )
    let week = done("score rank --campaign ne-nep --period T01 --year 2024-2025 -f json")
    // 6A: (100 + 95 + 100 + 100 + 2 × 95.5) / 6
    #expect(week.output.contains("\"97.67\""), "\(week.output)")
    done("score lock HK1 --campaign ne-nep --year 2024-2025 --today 2025-01-16 --as 'Cô Mai'")
    let rank = done("score rank --campaign ne-nep --period HK1 --year 2024-2025")
    #expect(rank.output.contains("█") && rank.output.contains("Mai)"), "\(rank.output)")
    let page = done("score rank --campaign ne-nep --period HK1 --year 2024-2025 -f html")
    #expect(
      page.output.contains("<svg")
        && page.output.contains("Số liệu: sổ điểm 2024-2025 ne-nep HK1, khóa lúc "),
      "\(page.output)")
    let late = run("score record 6A C01 --campaign ne-nep --period T05 --value 1 --year 2024-2025")
    #expect(late.code == 1)
    for word in [
      "Cô Mai", "16/01/2025", "thidua score unlock HK1 --campaign ne-nep --year 2024-2025",
    ] {
      #expect(late.error.contains(word), "\(late.error)")
    }
    done(
      "score unlock HK1 --campaign ne-nep --year 2024-2025 --reason 'sót điểm 6A' --today 2025-01-17"
    )
    let sheet = done("score sheet 6A --campaign ne-nep --period T05 --year 2024-2025 -f md")
    #expect(sheet.output.contains("sót điểm 6A"), "\(sheet.output)")
    let why = done("score explain 6A --campaign ne-nep --period T04 --year 2024-2025")
    #expect(why.output.contains("C02 Đi học muộn: 1 cờ đỏ"), "\(why.output)")
    // The rubrics and the plan were put there by hand.
    done("check --adopt")
    #expect(run("check").code == 0)
  }

  @Test("monthly review of teachers: self, group, council side by side")
  func teachers() throws {
    func month(_ name: String, _ stage: String, _ rows: String) {
      done(
        "score import - --campaign giao-vien --period 'Tháng \(name)' --stage \(stage) "
          + "--today 2024-12-01",
        input: "Họ và tên,A1,A2,A3,B1,B2,B3,P2\n" + rows)
    }
    for name in ["9", "10", "11"] {
      month(name, "self", "Đỗ Thị Ánh,10,10,10,35,15,100,\nLê Văn Đức,10,10,9,34,14,96,\n")
      month(name, "group", "Đỗ Thị Ánh,10,9.75,10,30,15,100,5\nLê Văn Đức,10,10,9,34,14,96,\n")
    }
    done(
      "score record gv-02 A1 --campaign giao-vien --period 2024-10 --value 9,5 --note 'Biên bản 12/BB'"
    )
    let sheet = done("score sheet gv-01 --campaign giao-vien --period 2024-10 -f csv")
    #expect(sheet.output.contains("chênh 5 giữa tự chấm và tổ chấm"), "\(sheet.output)")
    let rank = done("score rank --campaign giao-vien --period 2024-10 -f json --year 2024-2025")
    // 29.75 + 60 − 1; 28.5 + 34 + 14 + 13
    #expect(
      rank.output.contains("\"88.75\"") && rank.output.contains("\"89.50\""), "\(rank.output)")
    #expect(rank.output.contains("\"total\": null"))
    let semester = done("score rank --campaign giao-vien --period HK1 --year 2024-2025 -f csv")
    #expect(semester.output.contains("Phan Thị Hoa") && semester.output.contains("chưa có điểm"))
  }

  @Test("a period of a year without scores is refused, an empty one of a scored year says so")
  func emptyPeriods() {
    let before = run("score rank --campaign ne-nep --period 9999-12")
    #expect(before.code == 1 && before.bytes.isEmpty)
    #expect(before.error.contains("9999-2000") || before.error.contains("9999"), "\(before.error)")
    done("score record 6A C01 --campaign ne-nep --period T01 --value 0 --year 2024-2025")
    #expect(run("score rank --campaign ne-nep --period 9999-12").code == 1)
    let empty = run("score rank --campaign ne-nep --period T02 --year 2024-2025 -f json")
    #expect(empty.code == 1)
    #expect(empty.output.contains("\"total\": null"))
    #expect(empty.error.contains("chưa có điểm nào"))
  }
}
