/// The collectives and individuals of a unit: `roster.json`.
public struct Roster: JSONRecord, Sendable, Hashable {
  public static let schema = "thidua.roster/1"
  /// Where it stands in a workspace.
  public static let path = "roster.json"

  public private(set) var individuals: [Individual]
  public private(set) var collectives: [Collective]
  public var disciplines: [Discipline]
  public var leaves: [Leave]
  /// Counted time of service by the personnel papers, at most one a person.
  public var service: [ServiceRecord]
  /// Where each collective stands in the list.
  private var collectiveIndex: [String: Int] = [:]
  /// Where each person stands in the list.
  private var individualIndex: [String: Int] = [:]
  /// Collectives belong to each other at most so deep; a loop of parents ends here too.
  private static let maximumDepth = 32

  /// An empty roster.
  public init() {
    individuals = []
    collectives = []
    disciplines = []
    leaves = []
    service = []
  }

  public init(_ object: JSONObjectReader) {
    individuals = object.records("individuals", Individual.self)
    collectives = object.records("collectives", Collective.self)
    disciplines = object.records("disciplines", Discipline.self)
    leaves = object.records("leaves", Leave.self)
    service = object.records("service", ServiceRecord.self)
    Roster.checkNames(object, Set(collectives.map(\.id)))
    sort()
  }

  public var json: JSON {
    var fields = JSONFields(schema: Roster.schema)
    fields.add("individuals", .array(individuals.map(\.json)))
    fields.add("collectives", .array(collectives.map(\.json)))
    fields.add("disciplines", disciplines)
    fields.add("leaves", leaves)
    fields.add("service", service)
    return fields.json
  }

  // MARK: - Changing

  /// Adds people, or puts them in the place of those with the same ids.
  public mutating func put(_ people: [Individual]) {
    var byID = Dictionary(individuals.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for person in people { byID[person.id] = person }
    individuals = Array(byID.values)
    sort()
  }

  /// Adds collectives, or puts them in the place of those with the same ids.
  public mutating func put(_ groups: [Collective]) {
    var byID = Dictionary(collectives.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for group in groups { byID[group.id] = group }
    collectives = Array(byID.values)
    sort()
  }

  /// People the Vietnamese way (given name, family name, middle names), collectives by kind and name.
  private mutating func sort() {
    individuals = sorted(individuals) { VietnameseText.nameKey($0.name) + [0] + Array($0.id.utf8) }
    let kinds = CollectiveKind.allCases
    collectives = sorted(collectives) { group in
      [UInt8(kinds.firstIndex(of: group.kind) ?? 0)] + VietnameseText.titleKey(group.name) + [0]
        + Array(group.id.utf8)
    }
    collectiveIndex = Dictionary(
      collectives.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { one, _ in one })
    individualIndex = Dictionary(
      individuals.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { one, _ in one })
  }

  private func sorted<Element>(_ items: [Element], by key: (Element) -> [UInt8]) -> [Element] {
    items.map { (item: $0, key: key($0)) }.sorted { precedes($0.key, $1.key) }.map(\.item)
  }

  // MARK: - Asking

  /// The person with an id.
  public func individual(_ id: String) -> Individual? {
    individualIndex[id].map { individuals[$0] }
  }

  /// The collective with an id.
  public func collective(_ id: String) -> Collective? {
    collectiveIndex[id].map { collectives[$0] }
  }

  /// The name of a person or collective; the id itself if it is unknown.
  public func name(of id: String) -> String {
    individual(id)?.name ?? collective(id)?.name ?? id
  }

  /// Whether there is a person or collective with the id.
  public func contains(_ id: String) -> Bool { individual(id) != nil || collective(id) != nil }

  /// The collective and those above it now, nearest first. A loop of parents ends where it closes.
  public func ancestors(of id: String) -> [Collective] {
    chain(from: id) { $0.parent }
  }

  /// The collectives from one upward along the parents given.
  func chain(from id: String, _ parent: (Collective) -> String?) -> [Collective] {
    var chain: [Collective] = []
    var next: String? = id
    while let current = next, let group = collective(current), chain.count < Roster.maximumDepth,
      !chain.contains(where: { $0.id == group.id })
    {
      chain.append(group)
      next = parent(group)
    }
    return chain
  }
}
