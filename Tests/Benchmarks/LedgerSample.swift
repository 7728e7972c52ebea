import Foundation
import ThiduaCore

/// A ledger of any size that looks like a big school's: 500 subjects, 35 weeks, 20 criteria.
enum LedgerSample {
  static let subjects = 500
  static let weeks = 35

  /// The rules the ledger is ranked by.
  static let rubric = Rubric(
    id: "bench", title: "Đo tốc độ", subjects: "class", period: .week, floor: .zero,
    cap: Points(100),
    groups: (0..<4).map { group in
      RubricGroup(
        id: "g\(group)", title: "", base: Points(100), floor: .zero, cap: Points(100),
        items: (0..<5).map { item in
          RubricItem(
            id: "C\(group)\(item)", title: "",
            scoring: .event(points: Points(-1 - item), free: 0, limit: nil, step: nil))
        })
    }, combine: .mean,
    aggregate: [
      RubricAggregation(to: .month, by: .mean), RubricAggregation(to: .semester, by: .mean),
      RubricAggregation(
        to: .year, by: .weightedMean, weights: [.init("HK1", Points(1)), .init("HK2", Points(2))]),
    ])

  static let scored: [ScoreSubject] = (0..<subjects).map { index in
    ScoreSubject(
      id: "lop-\(padded(index, to: 3))", name: "Lớp \(index)", kind: "class", order: index)
  }

  /// Writes so many lines to a file; the same lines each time.
  static func write(lines: Int, to url: URL) throws {
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    let file = try FileHandle(forWritingTo: url)
    defer { try? file.close() }
    var length = 0
    var chunk: [UInt8] = []
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for index in 0..<lines {
      let week = index * weeks / max(lines, 1) + 1
      let draft = LedgerDraft(
        campaign: "ne-nep", subject: scored[random(subjects)].id,
        criterion: "C\(random(4))\(random(5))", period: "T" + padded(week, to: 2),
        value: String(random(3)), note: random(20) == 0 ? "nhắc nhở lần \(random(5))" : "")
      let bytes = Ledger.append(
        // Some eight hundred lines are entered at once, as a table of one day.
        [draft],
        at: "2024-10-07T08:\(padded(index / 800 / 60 % 60, to: 2)):"
          + "\(padded(index / 800 % 60, to: 2))+07:00", by: "Sao đỏ", length: length
      ).bytes
      length += bytes.count
      chunk += bytes
      if chunk.count > 1 << 20 {
        try file.write(contentsOf: Data(chunk))
        chunk.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: Data(chunk))
  }
}
