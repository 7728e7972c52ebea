/// The table of the sources of figures.
public enum FigureTable {
  /// What stands above it.
  static let title = "NGUỒN SỐ LIỆU"
  /// So many ids of records are told in a table; `report explain` tells all.
  private static let most = 20

  /// A row for each figure, numbered from 1.
  ///
  /// - Parameter naming: whether ids of records are told.
  public static func table(_ figures: [TracedFigure], naming: Bool = true) -> ReportTable {
    ReportTable(
      key: "sources", caption: nil,
      columns: [
        .init("Số", key: "no", .centre, weight: 4), .init("Số liệu", key: "figure", weight: 10),
        .init("Tên số liệu", key: "field", weight: 20),
        .init("Cách tính", key: "statement", weight: 32),
        .init("Bản ghi", key: "records", weight: 26), .init("Căn cứ", key: "articles", weight: 20),
      ],
      rows: figures.enumerated().map { index, figure in
        .cells([
          .int(index + 1), .text(figure.text), .text(figure.source.field),
          .text(figure.source.statement.vi),
          .text(figure.source.records.map { text($0, naming: naming) }.joined(separator: "; ")),
          .text(figure.source.articles.joined(separator: "; ")),
        ])
      })
  }

  /// `years/2024-2025/nominations.json: dn-1, dn-2`.
  private static func text(_ records: FigureSource.Records, naming: Bool) -> String {
    guard !records.ids.isEmpty else { return records.file }
    guard naming else { return "\(records.file): \(records.ids.count) bản ghi" }
    let list = records.ids.prefix(most).joined(separator: ", ")
    let more = records.ids.count - most
    return "\(records.file): \(list)" + (more > 0 ? " và \(more) bản ghi khác" : "")
  }
}
