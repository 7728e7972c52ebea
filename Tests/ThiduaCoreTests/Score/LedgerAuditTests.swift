import Foundation
import Testing

@testable import ThiduaCore

/// Ids that stand twice, and reversals of nothing: only a hand makes them, and nobody may miss them.
@Suite("A ledger as a whole")
struct LedgerAuditTests {
  private let bytes = Samples.ledger("6A1 C01 T05 2\n6A2 H01 T05 99.5\n6A1 C01 T06 1")

  private func audit(_ bytes: [UInt8], chunk: Int = 1000) throws -> LedgerAudit {
    var lines = LedgerAudit.Lines(file: "s.jsonl")
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      try lines.read(Array(bytes[start..<min(start + chunk, bytes.count)]))
    }
    return try lines.finish()
  }

  private func places(_ audit: LedgerAudit) -> [Int] {
    audit.findings.compactMap { $0.place?.line }
  }

  @Test("a ledger as the program writes it is clean, voided lines and all")
  func clean() throws {
    var bytes = bytes
    let lines = try LedgerReader.lines(bytes, file: "s")
    bytes += try Ledger.void(
      lines[1], isEffective: true, reason: "nhầm", at: "t", by: "b", length: bytes.count
    ).bytes
    let audit = try audit(bytes)
    #expect(audit.repeated == nil)
    #expect(audit.findings.isEmpty)
    #expect(try self.audit([]).findings.isEmpty)
    #expect(try ScoreBook(campaign: "c", ledger: bytes, file: "s").repeated == nil)
  }

  @Test("the same file twice is one finding, with its lines", arguments: [1, 7, 100, 100_000])
  func twice(_ chunk: Int) throws {
    let audit = try audit(bytes + bytes, chunk: chunk)
    #expect(audit.repeated == .init(count: 3, line: 4, earlier: 1))
    #expect(places(audit) == [4])
    #expect(audit.findings.first?.check == .duplicateID)
    #expect(audit.findings.first?.severity == .error)
    #expect(audit.findings.first?.message.en.contains("3 lines (4–6)") == true)
    let book = try ScoreBook(campaign: "c", ledger: bytes + bytes, file: "s")
    #expect(book.repeated == audit.repeated)
    // A line of another campaign can be the double as well.
    let other = try ScoreBook(campaign: "khác", ledger: bytes + bytes, file: "s")
    #expect(other.repeated == audit.repeated)
  }

  @Test("lines that were only moved by an edit are no doubles")
  func moved() throws {
    let text = String(decoding: bytes, as: UTF8.self).replacing("\"thu\"", with: "\"Lê Thị Thu\"")
    let audit = try audit(Array(text.utf8))
    #expect(audit.repeated == nil)
    #expect(audit.findings.isEmpty)
  }

  @Test("ids given by hand are compared too, blank lines are counted")
  func byHand() throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let named = text.replacing("\"id\":\"d0\"", with: "\"id\":\"tay-1\"")
    let audit = try audit(Array((named + "\n" + named).utf8))
    #expect(audit.repeated == .init(count: 3, line: 5, earlier: 1))
    #expect(audit.findings.first?.message.vi.contains("tay-1") == true)
    let one = try self.audit(
      bytes + Array((text.split(separator: "\n").last.map { $0 + "\n" } ?? "").utf8))
    #expect(one.repeated == .init(count: 1, line: 4, earlier: 3))
    #expect(one.findings.first?.message.en.hasPrefix("the id d") == true)
  }

  @Test("a reversal of a line that is not there is named by its place")
  func dangling() throws {
    let line = try LedgerReader.lines(bytes, file: "s")[0]
    var lost = line
    lost.id = "d99"
    let void = try Ledger.void(
      lost, isEffective: true, reason: "nhầm", at: "t", by: "b", length: bytes.count)
    let audit = try audit(bytes + void.bytes)
    #expect(places(audit) == [4])
    #expect(audit.findings.first?.check == .danglingReference)
    #expect(audit.findings.first?.message.en.contains("d99") == true)
  }

  @Test("doubles all over are told twenty times and counted")
  func scattered() throws {
    var text = ""
    for line in String(decoding: Samples.ledger(many(100)), as: UTF8.self).split(separator: "\n") {
      // Each line, and after every other one its double.
      text += line + "\n" + (text.count.isMultiple(of: 2) ? line + "\n" : "")
    }
    let lines = try LedgerReader.lines(Array(text.utf8), file: "s")
    let audit = try audit(Array(text.utf8))
    #expect(audit.repeated?.count == lines.count - 100)
    #expect(audit.findings.count <= 21)
    #expect((audit.repeated?.count ?? 0) > 21)
  }

  private func many(_ count: Int) -> String {
    (0..<count).map { "6A\($0) C01 T0\($0 % 9 + 1) \($0 % 4)" }.joined(separator: "\n")
  }

  @Test("two threads notice a double as one does, and the large file keeps its answer")
  func threads() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-audit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = Samples.ledger(many(16_000))
    let path = folder.appendingPathComponent("scores.jsonl").path
    try Data(bytes + bytes).write(to: URL(fileURLWithPath: path))
    #expect(bytes.count * 2 > 4 << 20)
    let book = try LedgerFile(path, name: "s", files: DiskFileSystem()).scoreBook(campaign: "c")
    #expect(book.repeated == .init(count: 16_000, line: 16_001, earlier: 1))
    #expect(book.lineCount == 32_000)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let once = try LedgerFile(path, name: "s", files: DiskFileSystem()).scoreBook(campaign: "c")
    #expect(once.repeated == nil)
    #expect(once.lineCount == 16_000)
  }

  @Test("a ranking says so")
  func ranking() throws {
    let rubric = try Samples.rubric("lop-tuan")
    func warnings(_ bytes: [UInt8]) throws -> [Message] {
      try Ranking.compute(
        rubric: rubric, calendar: Samples.calendar,
        book: try ScoreBook(campaign: "c", ledger: bytes, file: "s"),
        period: try Samples.calendar.period("T05"),
        subjects: Samples.subjects(["6A1", "6A2"], kind: rubric.subjects)
      ).warnings
    }
    #expect(try warnings(bytes).isEmpty)
    #expect(try warnings(bytes + bytes).first?.vi.contains("3 dòng mang mã của dòng khác") == true)
  }
}
