import Testing

@Suite("Refusals of tables of people")
struct ImportRefusalTests {
  @Test("every bad cell is told by row and column, and nothing is written")
  func people() {
    let school = School(at: .enrolled)
    let table = """
      id,name,unit,role,start,birth,gender
      gv-20,Trần Thị Mẫu,to-tn,teacher,2024-09-01,,Nữ
      gv 21,Tên,to-tn,teacher,,,
      gv-22,,to-tn,teacher,,,
      gv-23,Tên,to-99,teacher,,,
      gv-24,Tên,to-tn,thay,,,
      gv-25,Tên,to-tn,teacher,30/02/2024,,
      gv-26,Tên,to-tn,teacher,,31/04/1990,x
      gv-20,Tên,to-tn,teacher,,,
      """
    let answer = school.refused("enroll import - --kind individuals", code: 65, input: table)
    for words in [
      "dòng 3, cột id:", "dòng 4, cột name:", "dòng 5, cột unit:", "dòng 6, cột role:",
      "dòng 7, cột start:", "dòng 8, cột birth:", "dòng 8, cột gender:", "dòng 9, cột id:",
    ] {
      #expect(answer.error.contains(words), "\(words)\n\(answer.error)")
    }
    #expect(!answer.error.contains("dòng 2,"))
    let english = school.refusedInEnglish(
      "enroll import - --kind individuals --lang en", code: 65, input: table)
    #expect(english.error.contains("row 3, column id:"))
  }

  @Test("headings that are unknown, missing or doubled")
  func headings() {
    let school = School(at: .enrolled)
    func refuse(_ kind: String, _ table: String, _ word: String) {
      school.refused("enroll import - --kind \(kind)", code: 65, saying: word, input: table)
    }
    refuse("individuals", "id,nam,unit,role\n", "nam")
    refuse("individuals", "id,name,role\nx,y,teacher\n", "unit")
    refuse("individuals", "id,id,name,unit,role\n", "hai lần")
    refuse("ratings", "subject,year,rating\ngv-01,2024-2025\n", "rating")
    refuse("ratings", "subject,year,rating\ngv-01,2024-2026,HTTNV\n", "2024-2026")
    refuse("ratings", "subject,year,rating\ngv-01,2024-2025,HTTNV,HTTNV\n", "dòng 2")
    refuse("awards", "subject,tier,year\ngv-01,XYZ,2024-2025\n", "XYZ")
    refuse("discipline", "subject,form,from,to,status\ngv-01,,2025-01-01,,final\n", "form")
    refuse("leaves", "subject,from,to,kind\ngv-01,2025-02-01,2025-01-01,sick\n", "cột to")
    refuse("registrations", "subject,year,campaign,tier\ngv-01,2024-2025,,\n", "tier")
    refuse("collectives", "id,name,kind,parent\nx,X,class,khong-co\n", "khong-co")
    refuse("initiatives", "id,title,authors,year,scope\ns,T,gv-01;gv-99,2024-2025,unit\n", "gv-99")
    refuse("ratings", "", "trống")
    refuse("ratings", "subject,year,rating\n\"gv-01,2024-2025,HTTNV\n", "ngoặc kép")
    refuse("individuals", "id,name,unit,role\nx,\u{1}A,to-tn,teacher\n", "điều khiển")
    school.refused("enroll import - --kind people", code: 64, saying: "individuals")
    school.refused("enroll import - --kind ratings", code: 65, input: "subject\0,year\n")
  }

  @Test("a collective is not its own ancestor, and names that spreadsheets run are kept harmless")
  func odd() {
    let school = School(at: .enrolled)
    let loop = "id,name,kind,parent\nx1,X1,other,x2\nx2,X2,other,x1\n"
    school.refused("enroll import - --kind collectives", code: 65, input: loop)
    school.done(
      "enroll import - --kind individuals",
      input: "id,name,unit,role\ngv-30,\"=HYPERLINK(\"\"x\"\")\",to-tn,teacher\n"
        + "gv-31,<script>alert(1)</script>,to-tn,teacher\n")
    let csv = school.run("enroll list -f csv").output
    #expect(!csv.contains(",=HYPERLINK"))
    #expect(!csv.contains(",\"=HYPERLINK"))
    #expect(!school.run("enroll list -f html").output.contains("<script>"))
    school.isSound()
  }

  @Test("a transfer lies behind the position it ends")
  func transfers() {
    let school = School(at: .enrolled)
    school.refused("enroll transfer gv-02 --to to-xh --on 2016-09-01", saying: "01/09/2016")
    school.refused("enroll transfer gv-02 --to to-xh --on 2010-01-01", saying: "01/09/2016")
    school.refused("enroll transfer gv-02 --to gv-03 --on 2025-01-01", saying: "tập thể")
    school.refused("enroll transfer to-tn --to to-xh --on 2025-01-01")
    school.refused("enroll transfer gv-02 --on 2025-01-01", code: 64)
    school.refused("enroll transfer gv-02 --out --on 2010-01-01")
    school.done("enroll transfer gv-02 --to to-xh --on 2025-01-01")
    school.isSound()
  }
}

extension School {
  /// Like `refused`, for a run in English.
  @discardableResult
  func refusedInEnglish(
    _ line: String, code: Int32, input: String = "", _ place: SourceLocation = #_sourceLocation
  ) -> Answer {
    let before = folder.snapshot()
    let answer = run(line, input: input)
    #expect(answer.code == code, "\(line): \(answer.error)", sourceLocation: place)
    #expect(answer.error.hasPrefix("Error: "), "\(answer.error)", sourceLocation: place)
    #expect(folder.snapshot() == before, "\(line) changed files", sourceLocation: place)
    return answer
  }
}
