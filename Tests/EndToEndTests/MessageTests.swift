import Foundation
import Testing

/// Every sentence of the sources: its Vietnamese wording has no English sentence in it, its English one no
/// Vietnamese, and none shows what only programmers read.
@Suite("Sentences of the sources")
struct MessageTests {
  /// A wording that stands in a source.
  private struct Wording {
    var text: String
    var file: String
    var line: Int
  }

  /// The wordings behind `vi:` or `en:`, without what is put into them. What stands in quotation marks is
  /// somebody else's word.
  private static func wordings(_ label: String, _ source: String, _ file: String) -> [Wording] {
    let all = Array(source)
    let mark = Array("\(label): ").dropLast() + []
    var found: [Wording] = []
    var line = 1
    var index = 0
    while index < all.count {
      if all[index] == "\n" { line += 1 }
      let isWord = index > 0 && (all[index - 1].isLetter || all[index - 1] == ".")
      guard !isWord, all[index...].starts(with: mark) else {
        index += 1
        continue
      }
      let start = line
      index += mark.count
      var text = ""
      // Literals that are joined are one sentence.
      while let (piece, end) = literal(all, from: index, &line) {
        text += piece
        index = end
      }
      if !text.isEmpty { found.append(Wording(text: text, file: file, line: start)) }
    }
    return found
  }

  /// The string that begins behind blanks and a plus sign, and where it ends; nil where something else does.
  private static func literal(
    _ all: [Character], from start: Int, _ line: inout Int
  ) -> (String, Int)? {
    var index = start
    var lines = line
    while index < all.count, all[index].isWhitespace || all[index] == "+" {
      if all[index] == "\n" { lines += 1 }
      index += 1
    }
    let isLong = all[index...].starts(with: Array("\"\"\""))
    guard index < all.count, all[index] == "\"" else { return nil }
    index += isLong ? 3 : 1
    var text = ""
    var depth = 0
    while index < all.count {
      let character = all[index]
      if character == "\n" { lines += 1 }
      if depth > 0 {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        // A literal inside what is put in.
        if character == "\"", let (_, end) = literal(all, from: index, &lines) {
          index = end
          continue
        }
      } else if character == "\\" {
        index += 1
        if index < all.count, all[index] == "(" { depth = 1 } else { text.append(" ") }
      } else if character == "\"", !isLong || all[index...].starts(with: Array("\"\"\"")) {
        line = lines
        return (text, index + (isLong ? 3 : 1))
      } else {
        text.append(character)
      }
      index += 1
    }
    return nil
  }

  private static func all(_ label: String) throws -> [Wording] {
    let root = Repository.root + "/Sources"
    let names = try #require(FileManager.default.enumerator(atPath: root))
    var found: [Wording] = []
    for case let name as String in names where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: root + "/" + name, encoding: .utf8)
      found += wordings(label, text, name)
    }
    return found
  }

  /// Vietnamese words that English sentences name: things of the law, of papers and of tables.
  private static let names = [
    "NĐ-CP", "đồng", "KẾ HOẠCH", "'Trước'", "column Mã", "Kỷ niệm chương", "'2 cờ đỏ'",
    "Hoàn thành xuất sắc", "Hoàn thành tốt", "Tốt", "TẶNG DANH HIỆU", "TẶNG", "GIẤY KHEN",
    "Ông/Bà/Em/Tập thể", "Ông/Bà/Em", "“Đã có thành tích …”", "“Số sổ vàng: …”",
    "Trước 15/3/2024; Tháng 4/2024; Quý II/2024; Hằng tháng; Tuần 2 tháng 9/2024; Từ 01/9/2024 đến 15/10/2024; Theo quy định",
    "Trước 15/3/2024; Tháng 4/2024; Quý II/2024; Hằng tháng; Từ 01/9/2024 đến 15/10/2024",
  ]

  @Test("English sentences are English")
  func english() throws {
    let letters = Set("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ")
    let wordings = try Self.all("en")
    #expect(wordings.count > 1_500)
    for wording in wordings where !wording.file.contains("HelpTopic") {
      var text = wording.text
      for name in Self.names { text = text.replacing(name, with: "") }
      #expect(
        !text.lowercased().contains { letters.contains($0) },
        "\(wording.file):\(wording.line): \(wording.text)")
    }
  }

  @Test("Vietnamese sentences are Vietnamese")
  func vietnamese() throws {
    let wordings = try Self.all("vi")
    #expect(wordings.count > 1_500)
    let english: Set = [
      "the", "of", "is", "are", "not", "and", "or", "file", "cannot", "with", "for", "error",
      "unknown", "invalid", "failed", "must", "folder", "warning", "nil", "optional",
    ]
    for wording in wordings where !wording.file.contains("HelpTopic") {
      let words = wording.text.split { !$0.isLetter && $0 != "-" && $0 != "_" }
      #expect(
        words.allSatisfy { !english.contains(String($0)) },
        "\(wording.file):\(wording.line): \(wording.text)")
    }
  }
}
