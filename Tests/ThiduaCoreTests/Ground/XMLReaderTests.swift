import Testing

@testable import ThiduaCore

/// XML as office documents write it, and as attackers do.
@Suite struct XMLReaderTests {
  private func events(_ text: String) throws(XMLReader.Fault) -> [String] {
    var reader = XMLReader(Array(text.utf8))
    var found: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        let list = attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
        found.append("<\(name)\(list.joined())>")
      case .end(let name): found.append("</\(name)>")
      case .text(let text): found.append(text)
      }
    }
    return found
  }

  private func fault(_ text: String) -> XMLReader.Fault? {
    do {
      _ = try events(text)
      return nil
    } catch { return error }
  }

  @Test func elementsAttributesAndText() throws {
    #expect(
      try events(
        """
        <?xml version="1.0"?>
        <!-- lời -->
        <w:p a='1' b = "x &amp; y"><w:t>Đỗ &lt;An&gt; &#273;&#x1EBF;n</w:t><w:br/><![CDATA[<&]]></w:p>
        """) == [
          "<w:p a=1 b=x & y>", "<w:t>", "Đỗ <An> đến", "</w:t>", "<w:br>", "</w:br>", "<&",
          "</w:p>",
        ])
    #expect(try events("\u{FEFF}<a/>") == ["<a>", "</a>"])
  }

  @Test func brokenFiles() {
    for text in [
      "<a>", "<a></b>", "</a>", "<a", "<a b>", "<a b=c/>", "<a b=\"1/>", "<a>&khong;</a>",
      "<a>&#xD800;</a>", "<a>&#99999999;</a>", "<a>&amp</a>", "<a><![CDATA[x</a>", "<!-- a",
      "<a/ >", "< a/>", "<a>&;</a>",
    ] {
      #expect(fault(text) == .malformed, "\(text)")
    }
  }

  @Test func nothingIsDeclaredAndNothingIsDeep() {
    #expect(fault("<!DOCTYPE a [<!ENTITY b \"bbb\">]><a>&b;</a>") == .documentType)
    #expect(fault("<a><!ENTITY b SYSTEM \"file:///etc/passwd\"></a>") == .documentType)
    #expect(fault(String(repeating: "<a>", count: 300)) == .tooDeep)
    let depth = XMLReader.deepest
    #expect(
      fault(String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)) == nil
    )
  }
}
