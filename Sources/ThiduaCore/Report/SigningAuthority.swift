/// An authority as papers need it: `Chủ tịch Ủy ban nhân dân huyện A` signs as `CHỦ TỊCH` for the body
/// `ỦY BAN NHÂN DÂN HUYỆN A`.
struct SigningAuthority {
  /// The office in full, as the user named it.
  let name: String

  private static let posts = ["Chủ tịch", "Giám đốc", "Hiệu trưởng", "Bộ trưởng", "Thủ tướng"]

  /// The post alone: `Chủ tịch`; the whole name where no post is known in it.
  var post: String { found ?? name }

  /// The body: what follows the post; the whole name where nothing does.
  var body: String {
    guard let found else { return name }
    let rest = trimmed(name.dropFirst(found.count))
    return rest.isEmpty ? name : rest
  }

  /// Địa danh: the district, commune or province the body is of; nil where its name tells none.
  var place: String? {
    let words = body.split(separator: ",").first?.split(separator: " ").map(String.init) ?? []
    for start in words.indices {
      for width in [2, 1] where start + width < words.count {
        let kind = words[start..<start + width].joined(separator: " ").lowercased()
        guard SigningAuthority.areas.contains(kind) else { continue }
        let name = words[(start + width)...].joined(separator: " ")
        // `Phường 3`, `Quận 1`: a number is no name without what it is of.
        return name.first?.isNumber ?? false ? "\(kind.capitalisedFirst) \(name)" : name
      }
    }
    return nil
  }

  private static let areas = [
    "xã", "phường", "thị trấn", "quận", "huyện", "thị xã", "thành phố", "tỉnh", "đặc khu",
  ]

  private var found: String? {
    SigningAuthority.posts.first { name.lowercased().hasPrefix($0.lowercased()) }
  }
}
