import Foundation
import Testing

@testable import ThiduaCore

/// What is quick has a slow twin that is plainly right.
@Suite("Quick ways against plain ones")
struct FastPathTests {
  @Test("digits eight at a time are the number they say")
  func digits() {
    var random = SplitMix(seed: 11)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...8, using: &random)
      var text = (0..<count).map { _ in
        UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &random)
      }
      if Bool.random(using: &random) {
        text[Int.random(in: 0..<count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      var word: UInt64 = random.next() << 32 | random.next() >> 32
      for (index, byte) in text.enumerated() {
        word &= ~(0xFF << UInt64(index * 8))
        word |= UInt64(byte) << UInt64(index * 8)
      }
      let isNumber = text.allSatisfy { (48...57).contains($0) }
      let expected = isNumber ? UInt64(String(decoding: text, as: UTF8.self)) : nil
      #expect(DecimalWord.value(word, digits: count) == expected, "\(text)")
    }
  }

  @Test("ids of every form have the number of the slow way")
  func ids() throws {
    var ids = ["d", "d0", "d00", "d01", "x1", "d1x", "dd", "d-1", "d9", "", "0", "d０", "d+1"]
    ids += (0..<20).map { "d" + String(repeating: "9", count: $0) }
    ids += (0..<20).map { "d1" + String(repeating: "0", count: $0) + "x" }
    ids += (1..<18).map { "d" + String("12345678901234567890".prefix($0)) }
    for id in ids {
      let line = LedgerLine(
        id: id, at: "t", by: "b", campaign: "c", subject: "s", criterion: "C", period: "T01",
        stage: .council, value: "1")
      var reader = LedgerReader(file: "s")
      var foreign = ByteInterner()
      var found: UInt64?
      try reader.rows(line.encoded) { row throws(Failure) in found = row.idNumber(.id, &foreign) }
      let slow = Array(id.utf8).withUnsafeBufferPointer { DecimalWord.ownNumber($0) }
      let isOwn = slow != nil && id.utf8.count <= 18
      #expect(found == (isOwn ? (slow ?? 0) << 1 : 1), "\(id)")
      #expect(foreign.count == (isOwn ? 0 : 1), "\(id)")
    }
  }

  @Test("sorting by counting puts lines where the standard sort puts them")
  func sorting() {
    var random = SplitMix(seed: 4)
    for _ in 0..<200 {
      let criteria = Int.random(in: 1...12, using: &random)
      let periods = Int.random(in: 1...40, using: &random)
      var marks: [UInt64] = []
      var starts = [0]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        for _ in 0..<Int.random(in: 0...300, using: &random) {
          marks.append(
            Mark.pack(
              period: Int.random(in: 0..<periods, using: &random),
              criterion: Int.random(in: 0..<criteria, using: &random),
              stage: Stage.allCases.randomElement(using: &random) ?? .own,
              // The place, so that a change of order among equals shows.
              value: marks.count))
        }
        starts.append(marks.count)
      }
      var plain = marks
      for (start, end) in zip(starts, starts.dropFirst()) {
        plain[start..<end].sort { Mark.cell($0) < Mark.cell($1) }
      }
      MarkSort(criteria: criteria, periods: periods).sort(&marks, starts)
      #expect(marks == plain)
    }
  }

  @Test("fractions of small numbers come out as those of large ones")
  func fractions() throws {
    func slow(_ top: Int128, _ bottom: Int128) -> [Int128] {
      var (one, two) = (top.magnitude, bottom.magnitude)
      while two != 0 { (one, two) = (two, one % two) }
      let divisor = one == 0 ? 1 : Int128(one)
      let sign: Int128 = bottom < 0 ? -1 : 1
      return [sign * top / divisor, sign * bottom / divisor]
    }
    func parts(_ value: Fraction?) -> [Int128] {
      value.map { [$0.numerator, $0.denominator] } ?? []
    }
    var random = SplitMix(seed: 9)
    let whole: [Int128] = [0, 1, -1, 2, 3, 60, 1_000_000, -7]
    func number() -> Int128 {
      Bool.random(using: &random)
        ? whole.randomElement(using: &random) ?? 0
        : Int128(Int64.random(in: -5_000_000...5_000_000, using: &random))
    }
    for _ in 0..<5000 {
      // One number in ten does not fit in a word.
      let large: Int128 = Int.random(in: 0..<10, using: &random) == 0 ? 1 << 64 : 1
      let (a, b, c, d) = (number() * large, number(), number(), number())
      guard b != 0, d != 0, let one = Fraction(a, over: b), let two = Fraction(c, over: d) else {
        continue
      }
      #expect(parts(one) == slow(a, b))
      #expect(parts(try one + two) == slow(a * d + c * b, b * d))
      #expect(parts(try one * two) == slow(a * c, b * d))
      let sign: Int128 = (b < 0) == (d < 0) ? 1 : -1
      #expect((one < two) == (sign * a * d < sign * c * b))
    }
    for millionths in [0, 1, -1, 500_000, 1_000_000, -2_000_000, 2_500_000, 999_999] as [Int64] {
      #expect(
        parts(Fraction(Points(millionths: millionths))) == slow(Int128(millionths), 1_000_000))
    }
    let largest = try #require(Fraction(.max, over: 1))
    #expect(throws: Failure.self) { try largest + Fraction(1) }
    #expect(throws: Failure.self) { try largest * Fraction(2) }
    let least = try #require(Fraction(-.max, over: 1))
    #expect(throws: Failure.self) { try least - Fraction(1) }
  }

  @Test("a file comes in pieces as it is, from any place, on the disk as in memory")
  func pieces() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-pieces-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let path = folder.appendingPathComponent("f").path
    let memory = MemoryFileSystem()
    try memory.makeFolder(folder.path, mode: 0o700)
    let systems: [any FileSystem] = [DiskFileSystem(), memory]
    for files in systems {
      try files.write(path, bytes, mode: 0o600)
      for (range, count) in [(0..<1000, 64), (10..<10, 8), (3..<999, 1), (500..<2000, 4096)] {
        var found: [UInt8] = []
        try files.scan(path, range, pieces: count) { piece throws(Failure) in
          #expect(piece.count <= count)
          found += piece
        }
        #expect(found == Array(bytes[range.clamped(to: 0..<1000)]))
      }
      #expect(throws: Failure.self) {
        try files.scan(path, 0..<10, pieces: 4) { _ throws(Failure) in
          throw Failure(.badData, Message(same: "x"))
        }
      }
      #expect(throws: Failure.self) {
        try files.scan(path + "-none", 0..<10, pieces: 4) { _ throws(Failure) in }
      }
    }
  }
}
