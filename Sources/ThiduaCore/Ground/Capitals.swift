extension String {
  /// The text with its first letter in capitals.
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter small, for use inside a sentence.
  public var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The text without a full stop at its end.
  var trimmedFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
