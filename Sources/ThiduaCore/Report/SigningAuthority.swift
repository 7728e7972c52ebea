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

  private var found: String? {
    SigningAuthority.posts.first { name.lowercased().hasPrefix($0.lowercased()) }
  }
}
