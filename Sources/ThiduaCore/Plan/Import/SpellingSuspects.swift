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

  private static let toned: Set<Character> = Set(
    "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")

  /// All suspects of a text, in order.
  static func all(in text: PlanText) -> [Suspect] {
    text.lines.flatMap { line in suspects(line) }
  }

  private static func suspects(_ line: TextLine) -> [Suspect] {
    let characters = Array(line.text.lowercased())
    let original = Array(line.text)
    guard characters.count == original.count else { return [] }
    let words = words(characters)
    var found: [Suspect] = []
    for (index, range) in words.enumerated() {
      let word = String(characters[range])
      for pair in table[word] ?? [] where index + pair.found.count <= words.count {
        let stretch = words[index..<(index + pair.found.count)]
        guard zip(stretch, pair.found).allSatisfy({ String(characters[$0]) == $1 }),
          let last = stretch.last
        else { continue }
        found.append(
          Suspect(
            found: String(original[range.lowerBound..<last.upperBound]), meant: pair.meant,
            place: line.place(at: range.lowerBound)))
      }
      if word.contains("ƣ") || word.filter({ toned.contains($0) }).count > 1 {
        found.append(
          Suspect(
            found: String(original[range]), meant: nil,
            place: line.place(at: range.lowerBound)))
      }
    }
    return found
  }

  private static func words(_ characters: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, character) in characters.enumerated() {
      if character.isLetter {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let first = start { words.append(first..<characters.count) }
    return words
  }
}
