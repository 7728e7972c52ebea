/// Words that text recognition has likely spoilt.
enum SpellingSuspects {
  /// A word that looks spoilt.
  struct Suspect: Sendable {
    var found: String
    /// What was probably meant; nil where only the marks are impossible.
    var meant: String?
    var place: Place
  }

  /// Pairs of words as recognition spoils them, and as they are meant; lower case.
  private static let pairs: [(found: [String], meant: String)] = [
    ("thỉ đua", "thi đua"), ("thì đua", "thi đua"), ("phù họp", "phù hợp"),
    ("trường họp", "trường hợp"), ("phối họp", "phối hợp"), ("tổng họp", "tổng hợp"),
    ("đổi mói", "đổi mới"), ("nông thôn mói", "nông thôn mới"), ("đôi mới", "đổi mới"),
    ("đối mới", "đổi mới"), ("tập thế", "tập thể"), ("cụ thế", "cụ thể"),
    ("triên khai", "triển khai"), ("chất lưọng", "chất lượng"), ("chât lượng", "chất lượng"),
    ("yêu câu", "yêu cầu"), ("điêu kiện", "điều kiện"), ("điền kiện", "điều kiện"),
    ("khen thường", "khen thưởng"), ("tuyền truyền", "tuyên truyền"),
    ("truyền truyền", "tuyên truyền"), ("bổi dưỡng", "bồi dưỡng"), ("bồi đưỡng", "bồi dưỡng"),
    ("tống kết", "tổng kết"), ("hững tồn", "những tồn"), ("bố sung", "bổ sung"),
    ("sữa đổi", "sửa đổi"), ("quản lỷ", "quản lý"), ("mâu mực", "mẫu mực"),
    ("thực tiến", "thực tiễn"), ("thành tich", "thành tích"), ("giai nđoạn", "giai đoạn"),
    ("nhieu nội", "nhiều nội"), ("nghị quyết so", "nghị quyết số"), ("cộng hào", "cộng hòa"),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

  /// The pairs by their first word.
  private static let table = Dictionary(grouping: pairs) { $0.found.first ?? "" }

  /// What is known of the scalars below U+1F00: 1 a letter, 2 a letter with a tone.
  private static let letters: [UInt8] = {
    var kinds = [UInt8](repeating: 0, count: 0x1F00)
    for value in kinds.indices {
      if Unicode.Scalar(UInt32(value))?.properties.isAlphabetic == true { kinds[value] = 1 }
    }
    let toned = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    for scalar in toned.unicodeScalars { kinds[Int(scalar.value)] = 2 }
    return kinds
  }()

  /// All suspects of a text, in order.
  static func all(in text: PlanText) -> [Suspect] {
    text.lines.flatMap { line in suspects(line) }
  }

  private static func suspects(_ line: TextLine) -> [Suspect] {
    guard line.text.utf8.count > 3 else { return [] }
    let lower = Array(line.text.lowercased().unicodeScalars)
    let words = words(lower)
    var found: [Suspect] = []
    var columns: Columns?
    func suspect(_ range: Range<Int>, _ meant: String?) {
      var counter = columns ?? Columns(line, lower)
      found.append(counter.suspect(range, meant))
      columns = counter
    }
    for (index, range) in words.enumerated() {
      let (tones, isForeign) = marks(lower[range])
      if range.count <= 7, tones <= 1 {
        for pair in table[string(lower[range])] ?? [] where index + pair.found.count <= words.count
        {
          let stretch = words[index..<(index + pair.found.count)]
          guard zip(stretch, pair.found).allSatisfy({ string(lower[$0]) == $1 }),
            let last = stretch.last
          else { continue }
          suspect(range.lowerBound..<last.upperBound, pair.meant)
        }
      }
      if isForeign || tones > 1 { suspect(range, nil) }
    }
    return found
  }

  /// A line whose columns are counted forward from one suspect to the next.
  private struct Columns {
    let line: TextLine
    let lower: [Unicode.Scalar]
    let original: [Unicode.Scalar]
    var counted = 0
    var column = 0

    init(_ line: TextLine, _ lower: [Unicode.Scalar]) {
      self.line = line
      self.lower = lower
      let all = Array(line.text.unicodeScalars)
      original = all.count == lower.count ? all : lower
    }

    mutating func suspect(_ range: Range<Int>, _ meant: String?) -> Suspect {
      column += SpellingSuspects.string(lower[counted..<range.lowerBound]).count
      counted = range.lowerBound
      return Suspect(
        found: SpellingSuspects.string(original[range]), meant: meant,
        place: line.place(at: column))
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// How many tones a word has, and whether it has a letter that stands for `ư` in damaged text.
  private static func marks(_ word: ArraySlice<Unicode.Scalar>) -> (Int, Bool) {
    var tones = 0
    var isForeign = false
    for scalar in word {
      if scalar.value < 0x1F00, letters[Int(scalar.value)] == 2 { tones += 1 }
      if scalar.value == 0x01A3 { isForeign = true }
    }
    return (tones, isForeign)
  }

  private static func words(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      let isLetter =
        scalar.value < 0x1F00
        ? letters[Int(scalar.value)] > 0 : scalar.properties.isAlphabetic
      if isLetter {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let first = start { words.append(first..<scalars.count) }
    return words
  }
}
