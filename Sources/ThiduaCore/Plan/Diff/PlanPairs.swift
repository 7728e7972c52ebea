/// The items of two lists that are one and the same: by id, and what is left by name.
struct PlanPairs<Item> {
  private(set) var both: [(Item, Item)] = []
  private(set) var removed: [Item] = []
  private(set) var added: [Item] = []

  init(
    _ old: [Item], _ new: [Item], id: (Item) -> String, name: @escaping (Item) -> String,
    newName: ((Item) -> String)? = nil
  ) {
    var partners: [Int: Int] = [:]
    var free = Array(old.indices)
    func pair(_ matches: (Item, Item) -> Bool) {
      for index in new.indices where partners[index] == nil {
        guard let place = free.firstIndex(where: { matches(old[$0], new[index]) }) else { continue }
        partners[index] = free.remove(at: place)
      }
    }
    pair { id($0) == id($1) }
    let nameOfNew = newName ?? name
    pair { one, two in
      let wanted = nameOfNew(two)
      return !wanted.isEmpty && name(one) == wanted
    }
    for index in new.indices {
      if let partner = partners[index] {
        both.append((old[partner], new[index]))
      } else {
        added.append(new[index])
      }
    }
    removed = free.map { old[$0] }
  }
}
