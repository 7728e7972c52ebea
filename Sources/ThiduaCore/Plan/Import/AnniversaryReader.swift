/// Finds anniversaries: `kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)`.
enum AnniversaryReader {
  /// An anniversary and where it stands in the flow.
  struct Found: Sendable {
    var value: Anniversary
    var range: Range<Int>
    var yearsAt: Int
    var originAt: Int?
    var dateAt: Int?
  }

  /// How events begin, folded.
  private static let events = [
    "ngay", "chien thang", "thanh lap", "cach mang", "quoc khanh", "giai phong", "truyen thong",
    "nam ngay", "ky niem", "khoi nghia", "toan quoc", "dai thang", "sinh", "mat", "bac ho",
    "chu tich", "hien chuong", "khai sinh", "xay dung", "phat dong", "cong doan", "doan", "doi",
    "hoi", "dang", "quan doi", "tong", "hiep dinh", "tai lap", "chia tach",
  ]

  /// All anniversaries of a text, in order, repeated ones too.
  static func all(in flow: TextFlow) -> [Found] {
    var found: [Found] = []
    var search = 0
    while let at = flow.find("nam", from: search, to: flow.folded.count) {
      search = at + 3
      guard let (years, start) = number(before: at, flow) else { continue }
      guard !isOrdinal(before: start, flow) else { continue }
      if let hit = anniversary(flow, years, start, flow.skipSpaces(at + 3)) {
        found.append(hit)
        search = max(search, hit.range.upperBound)
      }
    }
    found += ordinals(in: flow)
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `kỷ niệm lần thứ 134 Ngày sinh …`.
  private static func ordinals(in flow: TextFlow) -> [Found] {
    var found: [Found] = []
    var search = 0
    while let at = flow.find("lan thu", from: search, to: flow.folded.count) {
      search = at + 7
      let start = flow.skipSpaces(search)
      guard flow.findLast("ky niem", from: max(0, at - 12), before: at) != nil,
        let (years, end) = DateScanner.number(flow, start, digits: 1...4)
      else { continue }
      var name = flow.skipSpaces(end)
      if flow.has("nam", at: name) { name = flow.skipSpaces(name + 3) }
      if let hit = anniversary(flow, years, start, name) {
        found.append(hit)
        search = max(search, hit.range.upperBound)
      }
    }
    return found
  }

  private static func isOrdinal(before start: Int, _ flow: TextFlow) -> Bool {
    flow.findLast("lan thu", from: max(0, start - 9), before: start) != nil
  }

  private static func anniversary(
    _ flow: TextFlow, _ years: Int, _ start: Int, _ nameStart: Int
  ) -> Found? {
    guard events.contains(where: { flow.has($0, at: nameStart) }) else { return nil }
    let clause = min(flow.paragraphEnd(nameStart), nameStart + 200)
    if let open = bracket(flow, nameStart, clause), let days = days(flow, open) {
      let name = flow.text(nameStart..<open)
      guard name.count <= 120 else { return nil }
      return Found(
        value: Anniversary(
          name: capitalised(name), years: years, origin: days.origin, date: days.date),
        range: start..<days.end, yearsAt: start, originAt: days.origin == nil ? nil : days.originAt,
        dateAt: days.date == nil ? nil : days.dateAt)
    }
    // Without dates only what is called an anniversary is one.
    guard isCommemorated(flow, start) else { return nil }
    let end = nameEnd(flow, nameStart, clause)
    let name = flow.text(nameStart..<end)
    guard name.count >= 6 else { return nil }
    return Found(
      value: Anniversary(name: capitalised(name), years: years), range: start..<end,
      yearsAt: start)
  }

  /// The number before `năm`, and where it begins.
  private static func number(before at: Int, _ flow: TextFlow) -> (Int, Int)? {
    var end = at
    while end > 0, flow.characters[end - 1] == " " { end -= 1 }
    var start = end
    while start > 0, flow.characters[start - 1].isASCII, flow.characters[start - 1].isNumber {
      start -= 1
    }
    guard (1...4).contains(end - start), let value = Int(String(flow.characters[start..<end])),
      value >= 1, value <= 3000, start == 0 || !"/-.".contains(flow.characters[start - 1])
    else { return nil }
    return (value, start)
  }

  /// The bracket with the days, before the next anniversary or the end of the clause.
  private static func bracket(_ flow: TextFlow, _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      switch flow.characters[index] {
      case "(": return index
      case ";", "”", ":": return nil
      default: index += 1
      }
    }
    return nil
  }

  private static func days(
    _ flow: TextFlow, _ open: Int
  ) -> (origin: CivilDate?, originAt: Int, date: CivilDate?, dateAt: Int, end: Int)? {
    let originAt = flow.skipSpaces(open + 1)
    if let first = DateScanner.date(in: flow, at: originAt) {
      let dash = flow.skipSpaces(first.end)
      guard let mark = DateScanner.character(flow, dash) else { return nil }
      if mark == ")" { return (first.date, originAt, nil, originAt, dash + 1) }
      guard "-–—".contains(mark) else { return nil }
      let dateAt = flow.skipSpaces(dash + 1)
      guard let second = DateScanner.date(in: flow, at: dateAt) else { return nil }
      return (first.date, originAt, second.date, dateAt, second.end)
    }
    // (1954-2024): years alone are no days, and are not made into days.
    guard let (_, end) = DateScanner.number(flow, originAt, digits: 4...4) else { return nil }
    let dash = flow.skipSpaces(end)
    guard let mark = DateScanner.character(flow, dash), "-–—".contains(mark),
      let (_, last) = DateScanner.number(flow, flow.skipSpaces(dash + 1), digits: 4...4)
    else { return nil }
    return (nil, originAt, nil, originAt, last)
  }

  /// Whether `kỷ niệm` stands before the number in the same clause, or before one it goes on from.
  private static func isCommemorated(_ flow: TextFlow, _ start: Int) -> Bool {
    let from = max(flow.paragraphStart(start), start - 250)
    guard
      let at = ["ky niem", "ki niem", "chao mung"].compactMap({
        flow.findLast($0, from: from, before: start)
      })
      .max()
    else { return false }
    return !flow.characters[at..<start].contains(".")
  }

  private static func nameEnd(_ flow: TextFlow, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      if ";,.():\n”".contains(flow.characters[index]), !isQuoted(flow, start, index) {
        return index
      }
      // `Ngày Nhà giáo Việt Nam 20/11`: the day is no part of the name.
      if flow.characters[index] == " ", isDay(flow, index + 1) { return index }
      if index > start, flow.characters[index] == " ", flow.has("va", at: index + 1) {
        let next = flow.skipSpaces(index + 3)
        if DateScanner.character(flow, next)?.isNumber == true { return index }
      }
      index += 1
    }
    return end
  }

  private static func isDay(_ flow: TextFlow, _ index: Int) -> Bool {
    guard let (_, end) = DateScanner.number(flow, index, digits: 1...2),
      let mark = DateScanner.character(flow, end), "/-".contains(mark)
    else { return false }
    return DateScanner.number(flow, end + 1, digits: 1...2) != nil
  }

  /// Whether a quote was opened behind the start of a name and is still open.
  private static func isQuoted(_ flow: TextFlow, _ start: Int, _ index: Int) -> Bool {
    let opened = flow.characters[start..<index].filter { $0 == "“" }.count
    let closed = flow.characters[start..<index].filter { $0 == "”" }.count
    return opened > closed
  }

  private static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}
