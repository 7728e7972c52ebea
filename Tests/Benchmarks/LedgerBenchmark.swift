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

    func rank() throws -> Ranking {
      var builder = ScoreBook.Builder(campaign: "ne-nep", file: "scores.jsonl")
      try chunks(ledger) { try builder.read($0) }
      return try Ranking.compute(
        rubric: LedgerSample.rubric, calendar: calendar, book: try builder.finish(), period: year,
        subjects: LedgerSample.scored)
    }

    // Ranking first: the peak of memory is then its own.
    show("ranking of the year, from the file", try measure(5) { _ = try rank() }, bytes: megabytes)
    print("peak memory of the ranking: \(peakMemory()) MB")

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
    print("\(count) lines read; the reader is \(Int(ratio)) times as fast as JSONDecoder")
  }

  /// Hands out the file in chunks of one megabyte.
  private static func chunks(_ url: URL, _ body: ([UInt8]) throws -> Void) throws {
    let file = try FileHandle(forReadingFrom: url)
    defer { try? file.close() }
    while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty { try body(Array(chunk)) }
  }

  /// The same line for Foundation.
  private struct DecodedLine: Decodable {
    var id, at, by, campaign, subject, criterion, period, stage, value, note: String
    var reverses: String?
  }
}
