import Foundation
import Testing
import ThiduaCore

@testable import ThiduaRender

/// What makes a page readable for everybody: contrast, order of headings, lists and tables that say
/// what they are.
@Suite struct HTMLReadabilityTests {
  /// The values of the style's colours in one colour scheme: the last definition in its block wins.
  private func colours(in block: Substring) -> [String: [Double]] {
    var colours: [String: [Double]] = [:]
    for piece in block.split(separator: ";") {
      let parts = piece.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count >= 2, let name = parts.dropLast().last, let value = parts.last,
        value.hasPrefix("#")
      else { continue }
      var digits = String(value.dropFirst())
      if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
      let number = Int(digits.prefix(6), radix: 16) ?? 0
      let key = name.components(separatedBy: "--").last ?? name
      colours[key] = [16, 8, 0].map { Double((number >> $0) & 0xFF) / 255 }
    }
    return colours
  }

  /// The contrast of two colours by WCAG 2.2, 1.4.3.
  private func contrast(_ one: [Double], _ two: [Double]) -> Double {
    func light(_ colour: [Double]) -> Double {
      zip([0.2126, 0.7152, 0.0722], colour).reduce(0) { sum, part in
        let (weight, value) = part
        return sum + weight * (value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
      }
    }
    let (high, low) = (max(light(one), light(two)), min(light(one), light(two)))
    return (high + 0.05) / (low + 0.05)
  }

  @Test(arguments: [0, 1, 2]) func textIsFarFromItsGround(_ scheme: Int) throws {
    let blocks = HTMLStyle.rules.components(separatedBy: ":root {").dropFirst().map { rest in
      rest.prefix { $0 != "}" }
    }
    #expect(blocks.count == 3)
    // Light, dark, print: paper has all colours of its own but the desk's.
    let colours = colours(in: Array(blocks)[scheme])
    let ink = try #require(colours["ink"])
    let paper = try #require(colours["paper"])
    #expect(contrast(ink, paper) >= 4.5)
    let bar = try #require(colours["bar"])
    #expect(contrast(bar, paper) >= 3)
    #expect(contrast(bar, try #require(colours["all"])) >= 3)
  }

  @Test(arguments: Samples.all.map { $0.name }) func headingsGoDownOneStepAtATime(_ name: String)
    throws
  {
    let document = try #require(Samples.all.first { $0.name == name }?.document)
    let text = String(decoding: try HTMLRenderer.render(document), as: UTF8.self)
    let levels = text.components(separatedBy: "<h").dropFirst().compactMap {
      $0.first.flatMap { Int(String($0)) }
    }
    let hasTitle = document.sections.flatMap(\.blocks).contains {
      if case .title = $0 { true } else { false }
    }
    // A bare table and a certificate show no title; those who hear the page are told it.
    #expect(levels.filter { $0 == 1 }.count == 1)
    #expect(levels.first == 1)
    #expect(text.contains("<h1 class=\"spoken\">") != hasTitle)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
    #expect(!text.contains("<th>"))
    #expect(!text.contains("<ul>"))
    #expect(text.contains(#"<html lang="vi">"#))
  }

  @Test func theYearsOfASchoolYearStayOnOneLine() throws {
    let document = ReportDocument(
      kind: "test", title: "Thử", author: "A", date: Samples.day(2024, 3, 5),
      sections: [ReportSection([.paragraph("Năm học 2024 - 2025, số 1 - 2, 12024 - 2025.")])])
    let html = String(decoding: try HTMLRenderer.render(document), as: UTF8.self)
    // Browsers may break behind a hyphen: a word joiner stands there.
    #expect(html.contains("Năm học 2024\u{A0}-\u{2060}\u{A0}2025, số 1 - 2"))
    let word = StoredZIP(try DOCXRenderer.render(document))["word/document.xml"]
    #expect(word.contains("2024\u{A0}-\u{A0}2025, số 1 - 2"))
  }
}
