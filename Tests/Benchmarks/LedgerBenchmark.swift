import Foundation
import ThiduaCore

/// How fast the ledger is read and ranked, beside JSONDecoder on the same bytes.
enum LedgerBenchmark {
  /// Makes a ledger of so many lines, measures, and says the results.
  static func run(lines: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "thidua-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = folder.appendingPathComponent("scores.jsonl")
    try LedgerSample.write(lines: lines, to: ledger)

    let size = try FileManager.default.attributesOfItem(atPath: ledger.path)[.size] as? Int ?? 0
    let megabytes = Double(size) / 1e6
    print("\(lines) lines, \(Int(megabytes)) MB")

    let calendar = SchoolCalendar(year: .school(2024))
    let year = calendar.wholeYear

    // The way the command goes: two threads, each over half of the file.
    let file = LedgerFile(ledger.path, name: "scores.jsonl", files: DiskFileSystem())
    func rank() throws -> Ranking {
      try Ranking.compute(
        rubric: LedgerSample.rubric, calendar: calendar,
        book: try file.scoreBook(campaign: "ne-nep"), period: year, subjects: LedgerSample.scored)
    }

    // Ranking first: the peak of memory is then its own.
    let ranking = try measure(5) { _ = try rank() }
    show("ranking of the year, from the file", ranking, bytes: megabytes)
    print("peak memory of the ranking: \(peakMemory()) MB")
    if let duck = DuckDBTiming.sums(of: ledger.path, runs: 5) {
      show("DuckDB's sums by subject, start of Python left out", duck, bytes: megabytes)
      let percent = Int(ranking.median / duck.median * 100)
      print("the ranking takes \(percent) % of the time of DuckDB's sums")
    } else {
      print("DuckDB is not at hand (pip install duckdb): not compared with it")
    }

    let bytes = Array(try Data(contentsOf: ledger))
    var count = 0
    let scan = try measure(5) {
      count = 0
      var reader = LedgerReader(file: "scores.jsonl")
      try reader.scan(bytes) { count += 1 }
    }
    show("reader, every line checked", scan, bytes: megabytes)
    let book = try measure(5) {
      _ = try ScoreBook(campaign: "ne-nep", ledger: bytes, file: "scores.jsonl")
    }
    show("reader into a score book", book, bytes: megabytes)

    let part = Array(bytes.prefix(20_000_000))
    let decoder = JSONDecoder()
    var decoded = 0
    let foundation = try measure(3) {
      decoded = 0
      for line in part.split(separator: 10).dropLast() {
        _ = try decoder.decode(DecodedLine.self, from: Data(line))
        decoded += 1
      }
    }
    show("JSONDecoder, \(decoded) lines", foundation, bytes: Double(part.count) / 1e6)
    let ratio =
      (foundation.median / (Double(part.count) / 1e6)) / (scan.median / megabytes)
    let whole = (foundation.median / (Double(part.count) / 1e6)) / (ranking.median / megabytes)
    print("\(count) lines read; the reader is \(Int(ratio)) times as fast as JSONDecoder")
    print("the whole ranking, by two threads, is \(Int(whole)) times as fast as JSONDecoder")
  }

  /// The same line for Foundation.
  private struct DecodedLine: Decodable {
    var id, at, by, campaign, subject, criterion, period, stage, value, note: String
    var reverses: String?
  }
}
