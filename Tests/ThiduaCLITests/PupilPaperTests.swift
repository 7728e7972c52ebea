import Testing
import ThiduaCore

@testable import ThiduaCLI

/// A school whose pupils are scored one by one and register titles.
@Suite("Papers about pupils")
struct PupilPaperTests {
  private let files = MemoryRun.workspace()

  init() throws {
    try files.makeFolder("/truong/rubrics", mode: 0o700)
    try files.makeFolder("/truong/plans", mode: 0o700)
    try write(
      "rubrics/hs.json",
      """
      { "schema": "thidua.rubric/1", "id": "hs", "title": "Chấm học sinh", "subjects": "pupil",
        "period": "month", "base": 100, "floor": 0, "cap": 100,
        "groups": [ { "id": "nn", "title": "Nền nếp", "base": 0,
          "items": [ { "id": "C1", "title": "Đi muộn", "kind": "event", "points": -3, "unit": "lần" } ] } ],
        "combine": "sum",
        "bands": [ { "name": "Tốt", "min": 90 }, { "name": "Yếu", "min": null } ],
        "ranking": { "by": ["total"], "ties": "competition" },
        "aggregate": [ { "to": "year", "by": "mean" } ] }
      """)
    try write(
      "plans/kh.json",
      """
      { "schema": "thidua.plan/1", "id": "kh", "kind": "annual", "status": "issued",
        "number": "15/KH-THHS", "date": "2024-09-10",
        "campaigns": [ { "id": "ngoan", "name": "Chăm ngoan", "kind": "regular", "rubric": "hs" } ] }
      """)
    run(
      "enroll import - --kind collectives",
      """
      id,name,kind,parent
      truong,Trường Tiểu học Hoa Sen,school,
      to-1,Tổ 1,department,truong
      5A,Lớp 5A,class,truong

      """)
    run(
      "enroll import - --kind individuals",
      """
      id,name,unit,role,position,start,birth,gender
      gv-1,Hoàng Yến,to-1,teacher,,2015-09-01,1990-02-03,Nữ
      hs-1,Hoàng Yến,5A,pupil,,2020-09-01,2014-03-07,Nữ
      hs-2,Lý Gia Hưng,5A,pupil,,2020-09-01,2014-08-23,Nam

      """)
    run(
      "enroll import - --kind registrations",
      "subject,year,campaign,tier\ngv-1,2024-2025,,LDTT\nhs-2,2024-2025,,HSXS\n")
    run("score record hs-1 C1 --campaign ngoan --period 2024-10 --value 1")
    run("score record hs-2 C1 --campaign ngoan --period 2024-10 --value 7")
  }

  private func write(_ path: String, _ text: String) throws {
    try files.write("/truong/" + path, Array(text.utf8), mode: 0o600)
  }

  @discardableResult
  private func run(_ line: String, _ input: String = "") -> MemoryRun {
    let run = MemoryRun(
      words: line.split(separator: " ").map(String.init)
        + ["-w", "/truong", "--today", "2025-06-30"], files: files, input: input)
    #expect(run.code == 0, "\(line): \(run.errors)")
    return run
  }

  @Test("a public year report ranks pupils without their points, classes and names")
  func annex() {
    let whole = run("report year --year 2024-2025 -f md").output
    #expect(whole.contains("Lý Gia Hưng") && whole.contains("79,00") && whole.contains(" | Yếu |"))
    let shown = run("report year --year 2024-2025 -f md --public").output
    for secret in ["Lý Gia Hưng", "Hoàng Yến", "79,00", "97,00", " | Tốt |", " | Yếu |"] {
      #expect(!shown.contains(secret), "\(secret)")
    }
    #expect(shown.contains("| 1 | H.Y. |") && shown.contains("| 2 | L.G.H. |"))
    #expect(shown.contains("cột “Tổng điểm”; cột “Xếp loại”"))
  }

  @Test("a public record of achievements keeps back points and class of a person")
  func achievement() {
    run("award nominate hs-2 --tier GKHS --year 2024-2025 -q")
    let words = "report achievement --subject hs-2 --year 2024-2025 --tier GKHS"
    #expect(run(words).output.contains("“Chăm ngoan”: 79 điểm, xếp loại Yếu, xếp thứ 2/2"))
    let shown = run(words + " --public").output
    #expect(shown.contains("“Chăm ngoan”: xếp thứ 2/2"))
    #expect(!shown.contains("79 điểm") && !shown.contains("loại Yếu"))
  }

  @Test("what people wrote names no birth date of a pupil, however it is written")
  func births() throws {
    try write(
      "years/2024-2025/narrative.md",
      """
      ## Thuận lợi

      Em Hưng (23/8/2014), 23-08-2014, 23.8.2014, ngày 23 tháng 8 năm 2014; em **Lý Gia** Hưng,
      Lý  Gia Hưng. Khai giảng 05/9/2024.

      Thực hiện Quyết định số 5/QĐ-UBND ngày 23 tháng 8 năm 2014.
      """)
    let shown = run("report year --year 2024-2025 -f md --public").output
    #expect(!shown.contains("Gia Hưng") && !shown.contains("Gia** Hưng"))
    #expect(shown.contains("Em Hưng (…), …, …, ngày …; em L.G.H., L.G.H.. Khai giảng 05/9/2024."))
    #expect(shown.contains("đã lược bỏ ngày sinh; "))
    // The same day where nothing is said of pupils is that of a paper.
    #expect(shown.contains("số 5/QĐ-UBND ngày 23 tháng 8 năm 2014."))
    #expect(shown.split(separator: "2014").count == 2)
  }

  @Test("pupils who register are no share of the staff, and are addressed as pupils")
  func registration() {
    let paper = run("report registration --year 2024-2025 -f md").output
    #expect(paper.contains("| Học sinh Xuất sắc | học sinh | 1 |  |  |"), "\(paper)")
    #expect(paper.contains("| Lao động tiên tiến | cá nhân | 1 | 1 | 100% |"), "\(paper)")
    #expect(paper.contains("| Em | Lý Gia Hưng |"), "\(paper)")
  }

  @Test("a folder with papers of a run that was not public is not called ready to post")
  func folder() {
    run("award nominate hs-2 --tier GKHS --year 2024-2025 -q")
    func all(_ options: String...) -> MemoryRun {
      MemoryRun(
        words: ["report", "all", "--year", "2024-2025", "-d", "/bo", "-f", "md", "-q"] + options + [
          "-w", "/truong", "--today", "2025-06-30",
        ], files: files)
    }
    #expect(all().code == 0)
    let papers = files.contents.keys.filter { $0.hasPrefix("/bo/09-thanh-tich") }
    #expect(papers.count == 1)
    let mixed = all("--public")
    #expect(mixed.code == 1)
    #expect(mixed.errors.contains("Khoan đăng: các tệp ấy không phải của bản công khai này"))
    let clean = all("--public", "--prune")
    #expect(clean.code == 0 && !clean.errors.contains("Khoan đăng"), "\(clean.errors)")
    #expect(!files.contents.keys.contains { $0.hasPrefix("/bo/09-thanh-tich") })
    #expect(all("--public").code == 0)
  }
}
