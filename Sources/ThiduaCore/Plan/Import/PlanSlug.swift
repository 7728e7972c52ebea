/// Makes ids out of names: `Dạy tốt - Học tốt` is `day-tot-hoc-tot`.
enum PlanSlug {
  /// An id of at most 60 letters that is not among others, which it joins.
  static func make(_ name: String, besides ids: inout Set<String>) -> String {
    var slug = plainSlug(name)
    if slug.isEmpty { slug = "muc" }
    var candidate = slug
    var number = 2
    while !ids.insert(candidate).inserted {
      candidate = "\(slug)-\(number)"
      number += 1
    }
    return candidate
  }
}
