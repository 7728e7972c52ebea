public import ThiduaCore

/// The page that lists a set of papers: one HTML file in the manner of ``HTMLRenderer``, with links to
/// its neighbours in the folder.
public enum HTMLIndex {
  /// The name of its file.
  public static let name = "index.html"

  /// The bytes of the page.
  public static func render(_ index: PaperIndex) -> [UInt8] {
    let head = element(
      "head", [:],
      [
        element("meta", ["charset": "utf-8"]),
        element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        element("meta", ["name": "color-scheme", "content": "light dark"]),
        element("meta", ["name": "author", "content": index.unit]),
        element("meta", ["name": "date", "content": index.date.description]),
        element("title", [:], [.text(printable(index.title + " - " + index.unit))]),
        element("style", [:], [.style(HTMLStyle.rules + rules)]),
      ])
    let body =
      [
        HTMLText.line("centred", index.unit.uppercased()),
        element("h1", ["class": "title"], HTMLText.inline(index.title)),
      ] + made(index) + omitted(index) + index.remarks.map { HTMLText.line("note", $0) }
    let main = element("main", [:], [element("section", ["class": "sheet"], body)])
    return element("html", ["lang": "vi"], [head, element("body", [:], [main])]).htmlFile
  }

  private static let rules = """
    a { color: inherit; }
    .papers td:first-child { width: 64%; }
    .papers small { display: block; font-style: italic; }
    .files a { white-space: nowrap; }

    """

  private static func made(_ index: PaperIndex) -> [Markup] {
    index.groups.filter { !$0.papers.isEmpty }.flatMap { group -> [Markup] in
      let rows = group.papers.map { paper in
        let notes = paper.notes.map { element("small", [:], HTMLText.inline($0)) }
        return element(
          "tr", [:],
          [
            element("td", [:], HTMLText.inline(paper.title) + notes),
            element("td", ["class": "files"], links(paper)),
          ])
      }
      let head = element(
        "thead", [:],
        [
          element(
            "tr", [:],
            ["Văn bản", "Tệp"].map { element("th", ["scope": "col"], [.text($0)]) })
        ])
      return [
        element("h2", [:], HTMLText.inline(group.name)),
        element("table", ["class": "papers"], [head, element("tbody", [:], rows)]),
      ]
    }
  }

  private static func links(_ paper: PaperIndex.Paper) -> [Markup] {
    paper.files.enumerated().flatMap { number, file -> [Markup] in
      let size = "\(file.format) (\(grouped((file.bytes + 1023) / 1024)) KB)"
      let link = element(
        "a", ["href": file.name, "aria-label": "\(paper.title), \(size)"], [.text(size)])
      return number == 0 ? [link] : [element("br"), link]
    }
  }

  private static func omitted(_ index: PaperIndex) -> [Markup] {
    let items = index.groups.flatMap { group in
      group.omitted.map { item in
        let what = item.title.map { "\(group.name), \($0)" } ?? group.name
        return element("li", [:], HTMLText.inline("\(what): \(item.reason)."))
      }
    }
    guard !items.isEmpty else { return [] }
    return [element("h2", [:], [.text("Không lập")]), element("ul", [:], items)]
  }
}
