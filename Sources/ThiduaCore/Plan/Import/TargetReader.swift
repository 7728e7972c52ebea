/// Finds share targets: `tập thể nhỏ (phải đạt 80% trở lên đối với … cấp huyện, 70% đối với cấp tỉnh …)`.
enum TargetReader {
  /// A target and where its number stands in the flow.
  struct Found: Sendable {
    var value: PlanTarget
    var at: Int
  }

  private static let measures: [(String, PlanTarget.Measure, String)] = [
    ("tap the nho", .smallCollectiveShare, "tap-the-nho"),
    ("nguoi lao dong truc tiep", .directWorkerShare, "lao-dong-truc-tiep"),
    ("lao dong truc tiep", .directWorkerShare, "lao-dong-truc-tiep"),
    ("nguoi truc tiep lao dong", .directWorkerShare, "lao-dong-truc-tiep"),
  ]
  private static let scopes: [(String, PlanTarget.Scope)] = [
    ("thu tuong", .nation), ("chu tich nuoc", .nation), ("cap huyen", .district),
    ("cap tinh", .province), ("cap thanh pho", .province), ("cap xa", .commune),
    ("cap so", .department), ("cap bo", .sector), ("cap truong", .school),
    ("cap co so", .school),
  ]

  /// All targets of a text.
  static func all(in flow: TextFlow) -> [Found] {
    var found: [Found] = []
    for (words, measure, id) in measures {
      var search = 0
      while let at = flow.find(words, from: search, to: flow.folded.count) {
        search = at + words.count
        found += targets(flow, search, measure, id)
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.value.id).inserted }
  }

  private static func targets(
    _ flow: TextFlow, _ start: Int, _ measure: PlanTarget.Measure, _ id: String
  ) -> [Found] {
    let end = min(flow.paragraphEnd(start), start + 260)
    var percents: [(value: Points, at: Int, end: Int)] = []
    var index = start
    while index < end {
      if flow.characters[index] == ".", DateScanner.character(flow, index + 1) == " " { break }
      if flow.characters[index].isNumber,
        let (value, afterNumber) = DateScanner.number(flow, index, digits: 1...3),
        value <= 100, !flow.characters[index - 1].isNumber
      {
        let mark = flow.skipSpaces(afterNumber)
        if DateScanner.character(flow, mark) == "%" {
          percents.append((Points(millionths: Int64(value) * 10_000), index, mark + 1))
          index = mark
        } else {
          index = afterNumber
        }
      }
      index += 1
    }
    // `cấp xã đạt 60%; cấp tỉnh đạt 50%`: a level before the first share stands before each.
    let isBefore = percents.first.map { first in
      scopes.contains { flow.find($0.0, from: start, to: first.at) != nil }
    }
    return percents.enumerated().compactMap { number, percent in
      let next = number + 1 < percents.count ? percents[number + 1].at : end
      let range =
        isBefore == true
        ? (number > 0 ? percents[number - 1].end : start)..<percent.at : percent.end..<next
      let scope = scopes.first {
        flow.find($0.0, from: range.lowerBound, to: range.upperBound) != nil
      }?.1
      guard scope != nil || percents.count == 1 else { return nil }
      let name = scope.map { "\(id)-\($0.rawValue)" } ?? id
      return Found(
        value: PlanTarget(id: name, measure: measure, scope: scope, atLeast: percent.value),
        at: percent.at)
    }
  }
}
