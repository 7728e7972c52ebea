/// Why some bytes are not JSON, and where.
public struct JSONSyntaxError: Error, Sendable, Hashable {
  /// The byte at which reading stopped.
  public var offset: Int
  /// What was found and what was expected.
  public var message: Message
}

/// A stretch of bytes inside the file being read: the inside of a string or the digits of a number.
public struct JSONSlice: Sendable, Hashable {
  /// The first byte of the content (behind the opening quote of a string).
  public var start: Int
  /// The byte behind the content.
  public var end: Int
  /// Whether the content has escapes, so that its bytes are not yet its text.
  public var isEscaped: Bool
}

/// One step of reading JSON.
public enum JSONToken: Sendable, Hashable {
  case beginObject
  case endObject
  case beginArray
  case endArray
  case key(JSONSlice)
  case string(JSONSlice)
  case number(JSONSlice)
  case bool(Bool)
  case null
  case end
}
