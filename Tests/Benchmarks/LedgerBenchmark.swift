import Foundation
import ThiduaCore

/// How fast the ledger is read and ranked, beside DuckDB's sums and JSONDecoder on the same bytes.
enum LedgerBenchmark {
  private static let rounds = 7

  /// Makes a workspace with a ledger of so many lines, measures, and says the results.
  static func run(lines: Int) throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(
      "thidua-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = try LedgerFolder(root.path + "/truong", lines: lines)
    let size = try FileManager.default.attributesOfItem(atPath: folder.ledger)[.size] as? Int ?? 0
    let megabytes = Double(size) / 1e6
    print("\(lines) lines, \(Int(megabytes)) MB")

    let ranking = try againstDuckDB(folder, megabytes)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder.ledger)))
    try againstJSONDecoder(bytes, ranking)
    try recording(folder, in: root.path)
  }

  // MARK: - DuckDB

  /// The ranking in this process and as a command, in turn with DuckDB, so that whatever else the machine
  /// does falls on both.
  ///
  /// - Returns: the median of the ranking in this process, in seconds.
  private static func againstDuckDB(_ folder: LedgerFolder, _ megabytes: Double) throws -> Double {
    // The way the command goes: two threads, each over half of the file.
    let file = LedgerFile(folder.ledger, name: "scores.jsonl", files: DiskFileSystem())
    let calendar = SchoolCalendar(year: LedgerFolder.year)
    func rank() throws {
      _ = try Ranking.compute(
        rubric: LedgerSample.rubric, calendar: calendar,
        book: try file.scoreBook(campaign: LedgerFolder.campaign), period: calendar.wholeYear,
        subjects: LedgerSample.scored)
    }
    // Ranking first: the peak of memory is then its own.
    try rank()
    print("peak memory of the ranking: \(peakMemory()) MB")
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("thidua").path
    let command = [
      "score", "rank", "-w", folder.path, "--campaign", LedgerFolder.campaign, "--period", "year",
      "--year", "\(LedgerFolder.year)", "-f", "json",
    ]
    var ranks: [Double] = []
    var commands: [ProcessTiming] = []
    var ducks: [DuckDBTiming] = []
    for _ in 0..<rounds {
      ranks.append(try time(rank))
      if let timing = ProcessTiming(program, command) { commands.append(timing) }
      if let timing = DuckDBTiming(sumsOf: folder.ledger) { ducks.append(timing) }
    }
    let ranking = summary(ranks)
    show("ranking of the year, from the file", ranking, bytes: megabytes)
    guard !ducks.isEmpty else {
      print("DuckDB is not at hand (pip install duckdb): not compared with it")
      return ranking.median
    }
    let query = summary(ducks.map(\.query))
    show("DuckDB's sums by subject, the query alone", query, bytes: megabytes)
    print("the ranking takes \(percent(ranking.median, query.median)) of the time of the query")
    guard !commands.isEmpty else {
      print("no \(program): the commands are not compared (swift build -c release)")
      return ranking.median
    }
    let ours = (summary(commands.map(\.wall)), summary(commands.map(\.cpu)))
    let theirs = (summary(ducks.map(\.whole.wall)), summary(ducks.map(\.whole.cpu)))
    show("thidua score rank, the whole command", ours.0, bytes: megabytes)
    show("python3 with DuckDB, the whole command", theirs.0, bytes: megabytes)
    print(
      "the command takes \(percent(ours.0.median, theirs.0.median)) of the time, "
        + "\(percent(ours.1.median, theirs.1.median)) of the processor time "
        + "(\(rounded(ours.1.median)) s, \(rounded(theirs.1.median)) s)")
    return ranking.median
  }

  // MARK: - JSONDecoder

  private static func againstJSONDecoder(_ bytes: [UInt8], _ ranking: Double) throws {
    let megabytes = Double(bytes.count) / 1e6
    var count = 0
    let scan = try measure(rounds) {
      count = 0
      var reader = LedgerReader(file: "scores.jsonl")
      try reader.scan(bytes) { count += 1 }
    }
    show("reader, every line checked", scan, bytes: megabytes)
    let book = try measure(rounds) {
      _ = try ScoreBook(campaign: LedgerFolder.campaign, ledger: bytes, file: "scores.jsonl")
    }
    show("reader into a score book", book, bytes: megabytes)
    // The general way, for lines that are spelt in another way: a space behind each brace.
    let part = Array(bytes.prefix(20_000_000))
    let spaced = part.flatMap { $0 == UInt8(ascii: "{") ? [$0, UInt8(ascii: " ")] : [$0] }
    let general = try measure(3) {
      var reader = LedgerReader(file: "scores.jsonl")
      try reader.scan(spaced) {}
    }
    show("the same for lines spelt in another way", general, bytes: Double(spaced.count) / 1e6)

    let decoder = JSONDecoder()
    var decoded = 0
    let foundation = try measure(3) {
      decoded = 0
      for line in part.split(separator: 10).dropLast() {
        _ = try decoder.decode(DecodedLine.self, from: Data(line))
        decoded += 1
      }
    }
    let partMegabytes = Double(part.count) / 1e6
    show("JSONDecoder, \(decoded) lines", foundation, bytes: partMegabytes)
    let each = foundation.median / partMegabytes
    print(
      "\(count) lines read; the reader is \(Int(each / (scan.median / megabytes))) times as fast as "
        + "JSONDecoder")
    print(
      "the whole ranking, by two threads, is \(Int(each / (ranking / megabytes))) times as fast as "
        + "JSONDecoder")
  }

  /// The same line for Foundation.
  private struct DecodedLine: Decodable {
    var id, at, by, campaign, subject, criterion, period, stage, value, note: String
    var reverses: String?
  }

  // MARK: - Recording

  /// One score more, in a small ledger and in the large one. Nearly all of it is waiting for the disk:
  /// each file and folder of a change is synced, so that no power cut loses or halves it.
  private static func recording(_ large: LedgerFolder, in root: String) throws {
    let small = try LedgerFolder(root + "/nho", lines: 1000)
    // The first one takes the ledger, made here by hand, into the journal.
    try small.record()
    try large.record()
    var times: (small: [Double], large: [Double]) = ([], [])
    for _ in 0..<9 {
      times.small.append(try time { try small.record() })
      times.large.append(try time { try large.record() })
    }
    let (few, many) = (summary(times.small).median, summary(times.large).median)
    print(
      "score record: median \(rounded(few)) s with 1000 lines, \(rounded(many)) s with all; "
        + "nearly all of it waits for the disk (ten syncs)")
  }

  private static func percent(_ one: Double, _ other: Double) -> String {
    "\(Int(one / other * 100)) %"
  }
}
