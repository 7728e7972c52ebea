/// Moves days, and the years in texts, from one plan's time to another's.
struct YearShift: Sendable {
  /// How many years later the new plan begins.
  let years: Int
  /// The calendar years that are moved: those of the old plan's time and the one behind.
  private let moving: ClosedRange<Int>

  init(years: Int, within period: DateSpan?) {
    self.years = years
    let first = period?.from?.year ?? 0
    moving = first...max(first, (period?.to?.year ?? first) + 1)
  }

  /// From one plan to another.
  init(from old: Plan, to new: Plan) {
    let first = old.defaultYear
    let years = first.flatMap { first in new.defaultYear.map { $0 - first } } ?? 0
    self.init(
      years: years, within: old.period ?? DateSpan(from: old.date, to: old.date))
  }

  /// The day so many years later; 29 February becomes the 28th where there is none.
  func day(_ day: CivilDate) -> CivilDate { day.adding(months: 12 * years) }

  /// A time phrase: `Trước 15/3/2024` is `Trước 15/3/2025`. A 29 February that the new year lacks becomes
  /// the 28th.
  func due(_ phrase: String) -> String {
    let moved = text(phrase)
    guard DuePhrase(moved) == nil, DuePhrase(phrase) != nil else { return moved }
    var characters = Array(moved)
    for index in characters.indices.dropLast() {
      let isAlone = index == 0 || !characters[index - 1].isNumber
      if isAlone, characters[index] == "2", characters[index + 1] == "9" {
        characters[index + 1] = "8"
        if DuePhrase(String(characters)) != nil { return String(characters) }
        characters[index + 1] = "9"
      }
    }
    return moved
  }

  /// Running text: years move, but not in a clause that names a document, which keeps its own.
  func prose(_ text: String) -> String {
    YearShift.clauses(text).map { YearShift.namesDocument($0) ? $0 : self.text($0) }.joined()
  }

  /// `năm học 2023 - 2024` is `năm học 2024 - 2025`; a stage of several years (`2021 - 2025`) stays, and
  /// so does the year of a number (`98/2023/NĐ-CP`).
  func text(_ text: String) -> String {
    guard years != 0 else { return text }
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      guard let (first, end) = YearShift.year(characters, index) else {
        result.append(characters[index])
        index += 1
        continue
      }
      var gap = end
      while gap < characters.count, " -–".contains(characters[gap]) { gap += 1 }
      if gap > end, let (last, lastEnd) = YearShift.year(characters, gap) {
        let moves = last == first + 1 && (moving.contains(first) || moving.contains(last))
        result += "\(first + (moves ? years : 0))" + String(characters[end..<gap])
        result += "\(last + (moves ? years : 0))"
        index = lastEnd
      } else {
        let isNumber = end < characters.count && characters[end] == "/"
        result += "\(first + (moving.contains(first) && !isNumber ? years : 0))"
        index = end
      }
    }
    return result
  }

  /// Whether running text looks back on the year before the old plan: `kết quả năm 2023` in a plan of
  /// 2024. Whether the new plan should look back on the next one only people know.
  func looksBack(_ text: String) -> Bool {
    YearShift.clauses(text).contains { clause in
      guard !YearShift.namesDocument(clause) else { return false }
      let characters = Array(clause)
      return characters.indices.contains { index in
        YearShift.year(characters, index)?.0 == moving.lowerBound - 1
      }
    }
  }

  // MARK: - Reading

  private static func clauses(_ text: String) -> [String] {
    var clauses: [String] = []
    var current = ""
    for character in text {
      current.append(character)
      if ",;.()".contains(character) {
        clauses.append(current)
        current = ""
      }
    }
    return clauses + [current]
  }

  private static func namesDocument(_ clause: String) -> Bool {
    let lower = clause.lowercased()
    let words = [
      "luật", "pháp lệnh", "nghị định", "nghị quyết", "thông tư", "chỉ thị", "quyết định",
      "công văn", " số ", "kết luận", "đề án",
    ]
    return words.contains { lower.contains($0) }
  }

  /// A number of four digits that stands alone at an index, and the index behind it.
  private static func year(_ characters: [Character], _ start: Int) -> (Int, Int)? {
    func isDigit(_ index: Int) -> Bool {
      characters.indices.contains(index) && characters[index].isASCII && characters[index].isNumber
    }
    guard !isDigit(start - 1), (start..<(start + 4)).allSatisfy(isDigit), !isDigit(start + 4),
      let value = Int(String(characters[start..<(start + 4)])), (1900...2100).contains(value)
    else { return nil }
    return (value, start + 4)
  }
}
