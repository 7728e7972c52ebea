/// What a roster written by hand may have wrong beyond its form: each thing is named where it stands.
extension Roster {
  /// Reports ids that stand twice, and collectives that people and collectives belong to but that are
  /// not there.
  static func checkNames(_ object: JSONObjectReader, _ units: Set<String>) {
    let people = object.node("individuals")?.elements ?? []
    let groups = object.node("collectives")?.elements ?? []
    var seen: Set<String> = []
    for node in people + groups {
      guard let id = node["id"], let text = id.string, !seen.insert(text).inserted else { continue }
      object.sink.report(
        .duplicateID, at: id.offset,
        Message(vi: "mã \"\(text)\" dùng hai lần", en: "the id \"\(text)\" is used twice"))
    }
    func check(_ named: JSONNode?, of owner: JSONNode) {
      guard let named, let unit = named.string, !units.contains(unit) else { return }
      let id = owner["id"]?.string ?? ""
      object.sink.report(
        .danglingReference, at: named.offset,
        Message(
          vi: "\(id): không có tập thể \"\(unit)\"", en: "\(id): there is no collective \"\(unit)\""
        ))
    }
    for person in people {
      for key in ["positions", "duties"] {
        for place in person[key]?.elements ?? [] { check(place["unit"], of: person) }
      }
    }
    for group in groups {
      check(group["parent"], of: group)
      for former in group["formerParents"]?.elements ?? [] { check(former["parent"], of: group) }
      for successor in group["successors"]?.elements ?? [] { check(successor, of: group) }
    }
  }
}

extension JSONNode {
  fileprivate var elements: [JSONNode] {
    guard case .array(let elements) = content else { return [] }
    return elements
  }

  fileprivate var string: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }
}
