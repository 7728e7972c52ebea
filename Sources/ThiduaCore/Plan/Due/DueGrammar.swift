/// The phrases clerks use for times, as a table. A new phrase is a line here and a line in the tests.
enum DueGrammar {
  /// How a stretch of the calendar is named.
  struct SpanRule: Sendable {
    let pattern: DuePattern
    let make: @Sendable ([Int]) -> CalendarSpan?

    init(_ pattern: StaticString, _ make: @escaping @Sendable ([Int]) -> CalendarSpan?) {
      self.pattern = DuePattern(pattern)
      self.make = make
    }
  }

  /// How stretches are bound into a due time.
  struct Frame: Sendable {
    let pattern: DuePattern
    let meaning: DuePhrase.Meaning

    init(_ pattern: StaticString, _ meaning: DuePhrase.Meaning) {
      self.pattern = DuePattern(pattern)
      self.meaning = meaning
    }
  }

  /// The stretches; the longer reading stands before the shorter.
  static let spans: [SpanRule] = [
    SpanRule("ngày? {d} /|.|- {m} /|.|- {y}") { n in day(n[0], n[1], n[2]) },
    SpanRule("ngày {d} tháng {m} năm|/ {y}") { n in day(n[0], n[1], n[2]) },
    SpanRule("{y} - {m} - {d}") { n in day(n[2], n[1], n[0]) },
    SpanRule("ngày {d} tháng {m}") { n in day(n[0], n[1], nil) },
    SpanRule("ngày? {d} / {m}") { n in day(n[0], n[1], nil) },
    SpanRule("tuần {w} ,|và|-|đến|; tuần? {w} của? tháng {m} /|năm|- {y}") { n in
      CalendarSpan(.weeks(n[0], through: n[1], month: n[2]), year: n[3])
    },
    SpanRule("tuần {w} ,|và|-|đến|; tuần? {w} của? tháng {m}") { n in
      CalendarSpan(.weeks(n[0], through: n[1], month: n[2]))
    },
    SpanRule("tuần đầu của? tháng {m} /|năm|- {y}") { n in week(1, n[0], n[1]) },
    SpanRule("tuần đầu của? tháng {m}") { n in week(1, n[0], nil) },
    SpanRule("tuần cuối của? tháng {m} /|năm|- {y}") { n in lastWeek(n[0], n[1]) },
    SpanRule("tuần cuối của? tháng {m}") { n in lastWeek(n[0], nil) },
    SpanRule("tuần thứ? {w} , tháng {m} /|năm|- {y}") { n in week(n[0], n[1], n[2]) },
    SpanRule("tuần thứ? {w} của? tháng {m} /|năm|- {y}") { n in week(n[0], n[1], n[2]) },
    SpanRule("tuần thứ? {w} / {m} / {y}") { n in week(n[0], n[1], n[2]) },
    SpanRule("tuần thứ? {w} của? tháng {m}") { n in week(n[0], n[1], nil) },
    SpanRule("tháng? {m} / {y}") { n in CalendarSpan(.month(n[0]), year: n[1]) },
    SpanRule("tháng {m} -|.|, năm? {y}") { n in CalendarSpan(.month(n[0]), year: n[1]) },
    SpanRule("tháng {m} năm {y}") { n in CalendarSpan(.month(n[0]), year: n[1]) },
    SpanRule("quý|quí {q} /|-|,|. năm? {y}") { n in CalendarSpan(.quarter(n[0]), year: n[1]) },
    SpanRule("quý|quí {q} năm? {y}") { n in CalendarSpan(.quarter(n[0]), year: n[1]) },
    SpanRule("{q} / {y}") { n in CalendarSpan(.bare(n[0]), year: n[1]) },
    SpanRule("quý|quí {q}") { n in CalendarSpan(.quarter(n[0])) },
    SpanRule("6|sáu tháng đầu năm? {y}") { n in CalendarSpan(.halfYear(1), year: n[0]) },
    SpanRule("6|sáu tháng cuối năm? {y}") { n in CalendarSpan(.halfYear(2), year: n[0]) },
    SpanRule("6|sáu tháng đầu năm?") { _ in CalendarSpan(.halfYear(1)) },
    SpanRule("6|sáu tháng cuối năm?") { _ in CalendarSpan(.halfYear(2)) },
    SpanRule("học kỳ|kì {s} ,? năm? học? {y} - {y}") { n in school(.semester(n[0]), n[1], n[2]) },
    SpanRule("hk {s} ,? năm? học? {y} - {y}") { n in school(.semester(n[0]), n[1], n[2]) },
    SpanRule("học kỳ|kì {s}") { n in CalendarSpan(.semester(n[0])) },
    SpanRule("hk|kỳ|kì {s}") { n in CalendarSpan(.semester(n[0])) },
    SpanRule("năm? học {y} - {y}") { n in school(.schoolYear, n[0], n[1]) },
    SpanRule("tháng {m}") { n in CalendarSpan(.month(n[0])) },
    SpanRule("năm học") { _ in CalendarSpan(.schoolYear) },
    SpanRule("năm {y}") { n in CalendarSpan(.year, year: n[0]) },
    SpanRule("cả|suốt|toàn năm học?") { _ in CalendarSpan(.whole) },
    SpanRule("năm") { _ in CalendarSpan(.year) },
    SpanRule("ngày? {n}") { n in CalendarSpan(.bare(n[0])) },
    SpanRule("{q}") { n in CalendarSpan(.bare(n[0])) },
  ]

  /// The frames; a phrase must match one of them wholly.
  static let frames: [Frame] = [
    Frame("trước và|hoặc {list}", .by(inclusive: true)),
    Frame("trước giờ {list}", .by(inclusive: true)),
    Frame("chậm|muộn nhất trước? giờ {list}", .by(inclusive: true)),
    Frame("giờ {list}", .within),
    Frame("chậm|muộn nhất trước {span}", .by(inclusive: false)),
    Frame("trước khi kết|hết thúc? {list}", .by(inclusive: true)),
    Frame("kết thúc {list}", .by(inclusive: true)),
    Frame("trước thời? điểm? {list}", .by(inclusive: false)),
    Frame("chậm|muộn nhất đến? hết? {list}", .by(inclusive: true)),
    Frame("hạn cuối|chót|cùng? :? {list}", .by(inclusive: true)),
    Frame("từ nay đến|tới hết? {list}", .by(inclusive: true)),
    Frame("từ nay đến|tới trước {span}", .by(inclusive: false)),
    Frame("từ {span} -|đến|tới hết? {span}", .between),
    Frame("{span} -|đến|tới hết? {span}", .between),
    Frame("đến|tới trước {span}", .by(inclusive: false)),
    Frame("đến|tới hết? {list}", .by(inclusive: true)),
    Frame("hết {list}", .by(inclusive: true)),
    Frame("bắt? đầu? từ {span} trở? đi?", .after(inclusive: true)),
    Frame("sau {span}", .after(inclusive: false)),
    Frame("{list}", .within),
  ]

  /// Phrases that name no time, by how they begin.
  static let timeless: [DuePattern] = [
    DuePattern("theo"), DuePattern("khi"), DuePattern("sau khi"), DuePattern("ngay"),
    DuePattern("đột xuất"), DuePattern("thường xuyên"), DuePattern("liên tục"),
    DuePattern("chưa xác định"), DuePattern("tùy|tuỳ"), DuePattern("không thời?"),
    DuePattern("có thông|văn|kế"), DuePattern("quy|qui định"), DuePattern("trước|sau khi"),
    DuePattern("lồng ghép"),
    // Times of the year whose days the phrase does not say and the program does not know.
    DuePattern("trước|sau|cận|kỳ|kì? nghỉ? tết"), DuePattern("trước|sau|kỳ|kì? nghỉ? hè"),
    DuePattern("trước|sau? lễ|ngày|buổi? khai|bế giảng"),
    DuePattern("cùng với"),
  ]

  /// How a time begins that stands behind a reference: `theo kế hoạch, chậm nhất 20/5/2024`.
  static let deadlines: [DuePattern] = [
    DuePattern("trước"), DuePattern("chậm|muộn nhất"), DuePattern("hạn"), DuePattern("đến hết"),
  ]

  /// The steps of recurrences, by the words behind `hàng`.
  static let intervals: [(DuePattern, TaskDue.Interval)] = [
    (DuePattern("ngày"), .day), (DuePattern("tuần"), .week), (DuePattern("quý|quí"), .quarter),
    (DuePattern("học kỳ|kì"), .semester), (DuePattern("kỳ|kì"), .semester),
    (DuePattern("năm học?"), .year), (DuePattern("nửa năm"), .halfYear),
    (DuePattern("6|sáu tháng"), .halfYear), (DuePattern("3|ba tháng"), .quarter),
    (DuePattern("2|hai tuần"), .fortnight), (DuePattern("2|hai tháng"), .twoMonths),
    (DuePattern("tháng"), .month),
  ]

  /// The words that begin a recurrence.
  static let again: [DuePattern] = [
    DuePattern("định kỳ|kì hàng|hằng|mỗi|theo? từng?"), DuePattern("định kỳ|kì"),
    DuePattern("hàng|hằng|mỗi|từng"), DuePattern("theo từng"), DuePattern("theo"),
  ]

  /// A stretch at a position, and where it ends.
  static func span(_ tokens: [DueToken], at start: Int) -> (CalendarSpan, Int)? {
    if start < tokens.count, let part = parts[tokens[start]] {
      guard let (span, end) = span(tokens, at: start + 1), span.part == nil else { return nil }
      switch span.shape {
      case .day, .weeks, .bare, .whole: return nil
      default: return (CalendarSpan(span.shape, year: span.year, part: part), end)
      }
    }
    for rule in spans {
      if let match = rule.pattern.match(tokens, at: start), let span = rule.make(match.numbers) {
        return (span, match.end)
      }
    }
    return nil
  }

  /// One stretch or several with commas, semicolons, `và` or `hoặc` between them.
  static func list(_ tokens: [DueToken], at start: Int) -> ([CalendarSpan], Int)? {
    guard var (span, end) = span(tokens, at: start) else { return nil }
    var spans = [span]
    while end < tokens.count, separators.contains(tokens[end]) {
      var next = end + 1
      while next < tokens.count, separators.contains(tokens[next]) { next += 1 }
      guard let following = self.span(tokens, at: next) else { return (spans, end) }
      (span, end) = following
      spans.append(span)
    }
    return (spans, end)
  }

  private static let separators: Set<DueToken> = [
    .mark(","), .mark(";"), .mark("&"), .mark("+"), .word("và"), .word("hoặc"),
  ]
  private static let parts: [DueToken: CalendarSpan.Part] = [
    .word("đầu"): .beginning, .word("giữa"): .middle, .word("cuối"): .end,
  ]

  private static func day(_ day: Int, _ month: Int, _ year: Int?) -> CalendarSpan {
    CalendarSpan(.day(day, month: month), year: year)
  }

  private static func week(_ week: Int, _ month: Int, _ year: Int?) -> CalendarSpan {
    CalendarSpan(.weeks(week, through: week, month: month), year: year)
  }

  /// The days from the 22nd on: with weeks of seven days the last one may be the fourth or the fifth.
  private static func lastWeek(_ month: Int, _ year: Int?) -> CalendarSpan {
    CalendarSpan(.weeks(4, through: 5, month: month), year: year)
  }

  private static func school(
    _ shape: CalendarSpan.Shape, _ first: Int, _ second: Int
  ) -> CalendarSpan? {
    second == first + 1 ? CalendarSpan(shape, year: first) : nil
  }
}
