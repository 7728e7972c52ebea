/// Names in papers for everybody.
enum PublicName {
  /// `Nguyễn Văn An` as `N.V.A.`
  static func initials(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).compactMap { part in
      part.first.map { String($0).uppercased() + "." }
    }.joined()
  }

  /// What stands for a reason that is nobody else's business.
  static let reason = "(lý do ghi trong hồ sơ lưu)"
}
