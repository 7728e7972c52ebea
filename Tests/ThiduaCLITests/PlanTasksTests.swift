import Testing
import ThiduaCore

@testable import ThiduaCLI

/// From the text of a plan to its tasks, the year's work noted as done, and the calendar for phones.
@Suite struct PlanTasksTests {
  private static let head = """
    TRƯỜNG TIỂU HỌC SUỐI MƠ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 09/KH-THSM\tĐộc lập - Tự do - Hạnh phúc
    \tSuối Mơ, ngày 28 tháng 02 năm 2024

    KẾ HOẠCH
    Công tác thi đua, khen thưởng năm 2024

    Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;
    Trường Tiểu học Suối Mơ xây dựng kế hoạch như sau:
    I. MỤC ĐÍCH, YÊU CẦU
    Thi đua thiết thực.
    II. TỔ CHỨC THỰC HIỆN
    1. Hiệu trưởng: chỉ đạo chung.
    Trên đây là Kế hoạch của Trường Tiểu học Suối Mơ./.

    Nơi nhận:\tHIỆU TRƯỞNG
    - Các tổ (t/h);
    - Lưu: VT.
    \tPhan Thị Sen

    PHỤ LỤC
    (Kèm theo Kế hoạch số 09/KH-THSM ngày 28/02/2024 của Trường Tiểu học Suối Mơ)

    TT\tNội dung\tChủ trì\tPhối hợp\tThời gian

    """
  private static let rows = [
    ("Phát động thi đua", "Tháng 1/2024; tháng 2/2024"), ("Ban hành kế hoạch", "Trước 15/3/2024"),
    ("Đăng ký danh hiệu", "Tháng 4/2024"), ("Nộp hồ sơ khen thưởng", "Trước tháng 9/2024"),
    ("Kiểm tra các tổ", "Quý II/2024"), ("Đón năm học mới", "Tuần 1 tháng 9/2024"),
    ("Thi đua chào mừng ngày 20/11", "Từ 15/10/2024 đến 20/11/2024"),
    ("Giới thiệu gương người tốt", "Hàng tháng"), ("Họp Hội đồng thi đua", "Hằng quý"),
    ("Nộp báo cáo cụm", "Thời gian theo quy định"), ("Khen thưởng đột xuất", "Khi có thành tích"),
  ]

  private func imported() throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    try files.makeFolder("/p", mode: 0o755)
    let table = Self.rows.enumerated().map { "\($0 + 1)\t\($1.0)\tNhà trường\tCác tổ\t\($1.1)" }
    try files.write(
      "/p/k.txt", Array((Self.head + table.joined(separator: "\n") + "\n").utf8), mode: 0o644)
    let run = MemoryRun("plan", "import", "k.txt", "-o", "k.json", files: files, folder: "/p")
    #expect(run.code == 0 && run.output.isEmpty)
    #expect(run.errors.contains("11 công việc"))
    return files
  }

  @Test func anInventedTableGivesItsTasks() throws {
    let files = try imported()
    let run = MemoryRun(
      "plan", "tasks", "k.json", "-f", "json", "--today", "2024-04-20", files: files, folder: "/p")
    let document = try JSONDocument(
      SourceText(file: "tasks", bytes: Array(run.output.utf8)))
    guard case .array(let tasks)? = document.root["tasks"]?.content else {
      Issue.record("no tasks")
      return
    }
    func text(_ task: JSONNode, _ key: String) -> String {
      let node = key == "status" || key == "text" ? task[key] : task["due"]?[key]
      guard case .string(let text)? = node?.content else { return "" }
      return text
    }
    #expect(
      tasks.map { task in
        ["kind", "from", "to", "every", "status"].map { text(task, $0) }.joined(separator: " ")
      } == [
        "within 2024-01-01 2024-02-29  late", "by  2024-03-14  late",
        "within 2024-04-01 2024-04-30  soon", "by  2024-08-31  open",
        "within 2024-04-01 2024-06-30  open", "within 2024-09-01 2024-09-07  open",
        "within 2024-10-15 2024-11-20  open", "recurring 2024-01-01 2024-12-31 month open",
        "recurring 2024-01-01 2024-12-31 quarter open", "unscheduled    unscheduled",
        "unscheduled    unscheduled",
      ])
    #expect(tasks.map { text($0, "text") } == Self.rows.map(\.0))
  }

  @Test(arguments: [
    (["--status", "late"], 2), (["--status", "late", "--status", "unscheduled"], 4),
    (["--lead", "nha truong"], 11), (["--lead", "Công đoàn"], 0), (["--month", "9/2024"], 3),
    (["--month", "2024-05"], 2), (["--soon", "0", "--status", "soon"], 0),
    (["--soon", "1000000000", "--status", "open"], 2),
  ])
  func filters(_ words: [String], _ count: Int) throws {
    let run = MemoryRun(
      words: ["plan", "tasks", "k.json", "-f", "json", "--today", "2024-04-20"] + words,
      files: try imported(), folder: "/p")
    #expect(run.code == 0)
    #expect(run.output.split(separator: "\n").count { $0.contains("\"status\"") } == count)
  }

  @Test(arguments: [
    (["--status", "xong"], "done, late, soon, open, unscheduled"),
    (["--month", "13/2024"], "--month"),
    (["--month", "2024"], "--month"), (["--soon", "-1"], "--soon"),
    (["--soon", "999999999999"], "--soon"), (["--remind", "3"], "ics"),
    (["--remind", "367", "-f", "ics"], "366"), (["-f", "sarif"], "ics"),
    (["-o", "lich.pdf"], ".pdf"),
    (["--today", "2024-02-30"], "--today"),
  ])
  func wrongUse(_ words: [String], _ said: String) throws {
    let run = MemoryRun(
      words: ["plan", "tasks", "k.json"] + words, files: try imported(), folder: "/p")
    #expect(run.code == 64 && run.output.isEmpty && run.errors.contains(said), "\(run.errors)")
  }

  // MARK: - The calendar

  /// The events of a file, each as its properties.
  private func events(_ text: String) -> [[String: String]] {
    var events: [[String: String]] = []
    for line in text.replacing("\r\n ", with: "").split(separator: "\r\n") {
      if line == "BEGIN:VEVENT" { events.append([:]) }
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2, !events.isEmpty {
        events[events.count - 1][String(parts[0])] = String(parts[1])
      }
    }
    return events
  }

  @Test func theCalendarIsReadBack() throws {
    let files = try imported()
    let run = MemoryRun(
      "plan", "tasks", "k.json", "-o", "lich.ics", "--today", "2024-04-20", files: files,
      folder: "/p")
    #expect(run.code == 0 && run.output.isEmpty)
    #expect(run.errors.contains("Không đưa vào lịch 2 việc không định ngày"))
    let text = String(decoding: try files.read("/p/lich.ics"), as: UTF8.self)
    let events = events(text)
    #expect(
      events.map { "\($0["DTSTART;VALUE=DATE"] ?? "") \($0["DTEND;VALUE=DATE"] ?? "")" } == [
        "20240101 20240301", "20240314 20240315", "20240401 20240501", "20240831 20240901",
        "20240401 20240701", "20240901 20240908", "20241015 20241121", "20240131 20240201",
        "20240331 20240401",
      ])
    #expect(events.map { $0["SUMMARY"] } == Self.rows.prefix(9).map(\.0))
    #expect(
      events.compactMap { $0["RRULE"] } == [
        "FREQ=MONTHLY;UNTIL=20241231;BYMONTHDAY=-1",
        "FREQ=MONTHLY;INTERVAL=3;UNTIL=20241231;BYMONTHDAY=-1",
      ])
    #expect(Set(events.map { $0["UID"] }).count == 9)
    let again = MemoryRun(
      "plan", "tasks", "k.json", "-f", "ics", "--today", "2024-04-20", files: files, folder: "/p")
    #expect(again.output == text)
  }

  // MARK: - Many tasks, long times

  private func plan(_ period: String, _ tasks: String) throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    try files.makeFolder("/p", mode: 0o755)
    let text = """
      { "schema": "thidua.plan/1", "id": "k", "kind": "annual", "period": \(period), "tasks": [\(tasks)] }
      """
    try files.write("/p/k.json", Array(text.utf8), mode: 0o644)
    return files
  }

  @Test(arguments: [
    ("Hằng ngày", "01/05/2024"), ("Hằng tuần", "05/05/2024"), ("Hằng tháng", "31/05/2024"),
  ])
  func aTaskOfACenturyStandsWhereItIsNow(_ due: String, _ end: String) throws {
    let files = try plan(
      #"{ "from": "1950-01-01", "to": "2049-12-31" }"#, #"{ "id": "a", "due": "\#(due)" }"#)
    let run = MemoryRun(
      "plan", "tasks", "k.json", "--today", "2024-05-01", files: files, folder: "/p")
    #expect(run.code == 0 && run.output.contains(end) && !run.output.contains("quá hạn"))
  }

  /// The list of several thousand tasks was once made in a minute: every id looked at every task.
  @Test(.timeLimit(.minutes(10))) func thousandsOfTasksEnd() throws {
    let tasks = (0..<3_000).map { #"{ "id": "t\#($0)", "due": "Tháng 5/2024" }"# }
    let files = try plan(
      #"{ "from": "2024-01-01", "to": "2024-12-31" }"#, tasks.joined(separator: ","))
    let run = MemoryRun(
      "plan", "tasks", "k.json", "-f", "json", "--today", "2024-05-01", files: files, folder: "/p")
    #expect(run.code == 0)
    #expect(run.output.contains("\"t2999\""))
  }

  // MARK: - What is done

  /// A school with two plans, of which the second amends no one.
  private func school() throws -> MemoryFileSystem {
    let files = MemoryRun.workspace()
    try files.makeFolder("/truong/plans", mode: 0o700)
    for (id, year) in [("cu", 2023), ("nay", 2024)] {
      let text = """
        { "schema": "thidua.plan/1", "id": "\(id)", "kind": "annual",
          "period": { "from": "\(year)-09-01", "to": "\(year + 1)-08-31" },
          "tasks": [
            { "id": "dk", "text": "Đăng ký thi đua", "due": "Trước 30/9/\(year)" },
            { "id": "sk", "text": "Sơ kết học kỳ", "due": "Mỗi học kỳ" },
            { "id": "hk", "text": "Họp học kỳ", "due": "Hết học kỳ I" } ] }
        """
      try files.write("/truong/plans/\(id).json", Array(text.utf8), mode: 0o644)
    }
    #expect(MemoryRun("check", "--adopt", files: files, folder: "/truong").code == 0)
    return files
  }

  private func done(_ files: MemoryFileSystem, _ words: String...) -> MemoryRun {
    MemoryRun(words: ["plan", "done"] + words, files: files, folder: "/truong")
  }

  @Test func workIsNotedAndTakenBack() throws {
    let files = try school()
    // The clock of these runs says 7 October 2024.
    let late = done(files, "dk", "--note", "đủ 12 tổ")
    #expect(late.code == 0 && late.errors.contains("muộn 8 ngày so với hạn 29/09/2024"))
    let list = MemoryRun("plan", "tasks", "nay", files: files, folder: "/truong")
    #expect(list.output.contains("xong 07/10/2024; đủ 12 tổ"))
    // The file of a plan in its workspace knows it too.
    let file = MemoryRun("plan", "tasks", "plans/nay.json", files: files, folder: "/truong")
    #expect(file.output == list.output)
    let again = done(files, "cu/dk", "--on", "2023-09-20")
    #expect(again.code == 0 && again.errors.contains("công việc dk ngày 20/09/2023"))
    #expect(done(files, "đăng ký", "--undo").errors.contains("Đã bỏ ghi xong công việc dk"))
    #expect(done(files, "dk", "--undo").code == 1)
    // A recurring task is noted a stretch; a second note takes the place of the first.
    #expect(done(files, "sk", "--on", "2024-09-30").code == 0)
    #expect(done(files, "sk").errors.contains("thay cho ngày đã ghi 30/09/2024"))
    #expect(done(files, "sk", "--undo", "--on", "2024-11-01").code == 0)
    #expect(MemoryRun("check", files: files, folder: "/truong").code == 0)
  }

  @Test(
    arguments: [
      (["dk", "--on", "2024-10-08"], 1, "chưa tới"), (["không có"], 1, "thidua plan tasks"),
      (["học kỳ"], 1, "sk"),
      (["sk", "--plan", "nay", "--on", "2024-08-01"], 1, "sớm hơn kỳ đầu tiên"),
      (["dk", "--plan", "xa"], 1, "cu, nay"), (["dk", "--on", "2024-02-30"], 64, "--on"),
      (["dk", "--undo", "--note", "x"], 64, "--note"), (["dk", "--undo"], 1, "chưa được ghi"),
      ([], 64, "TASK"),
    ] as [([String], Int32, String)])
  func whatCannotBeNoted(_ words: [String], _ code: Int32, _ said: String) throws {
    let files = try school()
    let journal = try files.read("/truong/journal.jsonl")
    let run = MemoryRun(words: ["plan", "done"] + words, files: files, folder: "/truong")
    #expect(run.code == code && run.errors.contains(said), "\(run.errors)")
    #expect(try files.read("/truong/journal.jsonl") == journal)
  }

  @Test func aTaskOfSeveralPlansIsNamedWithItsPlan() throws {
    let files = try school()
    let run = MemoryRun(
      "plan", "done", "dk", "--on", "2022-01-01", files: files, folder: "/truong")
    #expect(run.code == 1 && run.errors.contains("cu/dk, nay/dk"))
  }

  // MARK: - The school's own semesters

  @Test func theSemestersAreThoseOfTheSchool() throws {
    let files = try school()
    func end(_ words: String...) -> String {
      let run = MemoryRun(
        words: ["plan", "show"] + words + ["--as", "understood"], files: files, folder: "/truong")
      let line = run.output.split(separator: "\n").first { $0.hasPrefix("hk") }
      return String(line ?? "")
    }
    #expect(end("nay").contains("15/01/2025") && end("nay").contains("học kỳ I tính đến 15/01"))
    let unit = String(decoding: try files.read("/truong/thidua.json"), as: UTF8.self)
    let own = """
      "kind": "primary",
        "semesters": {
          "HK1": { "from": "2024-09-05", "to": "2025-01-18" },
          "HK2": { "from": "2025-01-20", "to": "2025-05-24" }
        },
      """
    let text = unit.replacing("\"kind\": \"primary\",", with: own)
    #expect(text != unit)
    try files.write("/truong/thidua.json", Array(text.utf8), mode: 0o644)
    #expect(end("nay").contains("18/01/2025") && end("nay").contains("học kỳ theo thidua.json"))
    #expect(end("plans/nay.json") == end("nay"))
    // Of another year, and of a file elsewhere, the usual ones.
    #expect(end("cu").contains("15/01/2024"))
    try files.write("/nay.json", try files.read("/truong/plans/nay.json"), mode: 0o644)
    #expect(end("/nay.json").contains("15/01/2025"))
    let tasks = MemoryRun(
      "plan", "tasks", "nay", "--today", "2025-01-19", "--status", "late", files: files,
      folder: "/truong")
    #expect(tasks.output.contains("hk"))
  }
}
