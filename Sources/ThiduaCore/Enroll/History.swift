/// What happened in years the workspace has no folder for: `history.json`.
public struct History: JSONRecord, Sendable, Hashable {
  public static let schema = "thidua.history/1"
  /// Where it stands in a workspace.
  public static let path = "history.json"

  public var awards: [AwardRecord]
  public var ratings: [RatingRecord]
  public var initiatives: [Initiative]
  /// Results of pupils.
  public var results: [PupilResult]

  /// No history.
  public init() {
    awards = []
    ratings = []
    initiatives = []
    results = []
  }

  public init(_ object: JSONObjectReader) {
    awards = object.records("awards", AwardRecord.self)
    ratings = object.records("ratings", RatingRecord.self)
    initiatives = object.records("initiatives", Initiative.self)
    results = object.records("results", PupilResult.self)
  }

  public var json: JSON {
    var fields = JSONFields(schema: History.schema)
    fields.add("awards", sorted(awards) { "\($0.year) \($0.tier) \($0.subject)" })
    fields.add("ratings", sorted(ratings) { "\($0.year) \($0.subject)" })
    fields.add("initiatives", sorted(initiatives) { $0.id })
    fields.add("results", sorted(results) { $0.sortKey })
    return fields.json
  }

  private func sorted<Item>(_ items: [Item], by key: (Item) -> String) -> [Item] {
    items.sorted { key($0) < key($1) }
  }
}

extension RatingRecord: ListedRecord {
  public static let listKey = "ratings"
  public var sortKey: String { "\(year) \(subject)" }
}

extension Initiative: ListedRecord {
  public static let listKey = "initiatives"
  public var sortKey: String { id }
}

extension Registration: ListedRecord {
  public static let listKey = "registrations"
  public var sortKey: String { "\(subject) \(campaign ?? "") \(tier ?? "")" }
}
