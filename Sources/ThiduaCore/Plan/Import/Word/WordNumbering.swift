/// The automatic numbers of lists, which stand in no text: counted as Word counts them.
struct WordNumbering {
  /// One level of a list.
  private struct Level {
    var format = "decimal"
    /// `%1.%2)`: the numbers of the levels and what stands around them.
    var text = ""
    var start = 1
  }

  private var abstracts: [String: [Int: Level]] = [:]
  /// The abstract list of each list.
  private var lists: [String: String] = [:]
  /// Other first numbers a list sets, by list and level.
  private var starts: [String: [Int: Int]] = [:]
  /// The list and level a paragraph style carries.
  private var styleLists: [String: (list: String, level: Int)] = [:]
  private var counters: [String: [Int: Int]] = [:]
  private var started: Set<String> = []

  /// Reads `numbering.xml` and the lists that styles carry; without them nothing is numbered.
  init(_ numbering: [UInt8]?, styles: [UInt8]?) throws(XMLReader.Fault) {
    if let numbering { try readNumbering(numbering) }
    if let styles { try readStyles(styles) }
  }

  private mutating func readNumbering(_ bytes: [UInt8]) throws(XMLReader.Fault) {
    var reader = XMLReader(bytes)
    var abstract: String?
    var list: String?
    var level: Int?
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        let value = attributes["w:val"]
        switch name {
        case "w:abstractNum": abstract = attributes["w:abstractNumId"]
        case "w:num": list = attributes["w:numId"]
        case "w:abstractNumId": if let list, let value { lists[list] = value }
        case "w:lvl", "w:lvlOverride": level = attributes["w:ilvl"].flatMap { Int($0) }
        case "w:numFmt": set(abstract, level) { $0.format = value ?? "decimal" }
        case "w:lvlText":
          // Longer ones are no numbers.
          set(abstract, level) { $0.text = String((value ?? "").prefix(40)) }
        case "w:start": set(abstract, level) { $0.start = value.flatMap { Int($0) } ?? 1 }
        case "w:startOverride":
          if let list, let level, let start = value.flatMap({ Int($0) }) {
            starts[list, default: [:]][level] = start
          }
        default: break
        }
      case .end(let name):
        if name == "w:abstractNum" { abstract = nil }
        if name == "w:num" { list = nil }
      case .text: break
      }
    }
  }

  private mutating func set(_ abstract: String?, _ level: Int?, _ change: (inout Level) -> Void) {
    guard let abstract, let level, (0..<9).contains(level) else { return }
    change(&abstracts[abstract, default: [:]][level, default: Level()])
  }

  private mutating func readStyles(_ bytes: [UInt8]) throws(XMLReader.Fault) {
    var reader = XMLReader(bytes)
    var style: String?
    var level = 0
    while let event = try reader.next() {
      guard case .start(let name, let attributes) = event else { continue }
      switch name {
      case "w:style":
        style = attributes["w:styleId"]
        level = 0
      case "w:ilvl": level = attributes["w:val"].flatMap { Int($0) } ?? 0
      case "w:numId":
        if let style, let list = attributes["w:val"] { styleLists[style] = (list, level) }
      default: break
      }
    }
  }

  /// The label of the next paragraph of a list, or nil where it has none.
  ///
  /// - Parameters:
  ///   - list: the list the paragraph names itself; `0` takes it out of its style's list.
  ///   - level: the level it names itself.
  mutating func label(list: String?, level: Int?, style: String?) -> String? {
    let fromStyle = style.flatMap { styleLists[$0] }
    guard let list = list ?? fromStyle?.list, list != "0", let abstract = lists[list],
      let levels = abstracts[abstract]
    else { return nil }
    let depth = min(max(level ?? fromStyle?.level ?? 0, 0), 8)
    guard let shape = levels[depth] else { return nil }
    var counts = counters[abstract] ?? [:]
    if started.insert(list).inserted, let overrides = starts[list] {
      for (level, start) in overrides { counts[level] = start - 1 }
    }
    counts[depth] = (counts[depth] ?? shape.start - 1) + 1
    for deeper in (depth + 1)..<10 { counts[deeper] = nil }
    counters[abstract] = counts
    if shape.format == "bullet" { return "-" }
    if shape.format == "none" { return nil }
    return WordNumbering.filled(shape.text, counts, levels)
  }

  private static func filled(_ text: String, _ counts: [Int: Int], _ levels: [Int: Level]) -> String
  {
    var result = ""
    var isLevel = false
    for character in text {
      if character == "%" {
        isLevel = true
      } else if isLevel, let digit = character.wholeNumberValue, (1...9).contains(digit) {
        let value = counts[digit - 1] ?? levels[digit - 1]?.start ?? 1
        result += number(value, levels[digit - 1]?.format ?? "decimal")
        isLevel = false
      } else {
        result.append(character)
        isLevel = false
      }
    }
    return result
  }

  private static func number(_ value: Int, _ format: String) -> String {
    switch format {
    case "upperRoman": return roman(value)
    case "lowerRoman": return roman(value).lowercased()
    case "upperLetter": return letter(value).uppercased()
    case "lowerLetter": return letter(value)
    case "decimalZero": return value < 10 ? "0\(value)" : String(value)
    default: return String(value)
    }
  }

  /// `a` to `z`, then `aa`, `bb`, as Word counts.
  private static func letter(_ value: Int) -> String {
    guard (1...780).contains(value),
      let letter = Unicode.Scalar(UInt32(97 + (value - 1) % 26))
    else { return String(value) }
    return String(repeating: Character(letter), count: (value - 1) / 26 + 1)
  }

  private static func roman(_ value: Int) -> String {
    guard (1...3999).contains(value) else { return String(value) }
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (step, letters) in steps {
      while rest >= step {
        text += letters
        rest -= step
      }
    }
    return text
  }
}
