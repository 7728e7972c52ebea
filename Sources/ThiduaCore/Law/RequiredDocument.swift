/// A paper a dossier must hold (thành phần hồ sơ).
public struct RequiredDocument: Sendable, Hashable {
  /// ASCII, stable: `minutes`.
  public var id: String
  public var name: String
  /// The form it follows: `Mẫu số 01`, if the law names one.
  public var form: String?
  /// The local regulation that asks for it; nil: the law.
  public var citation: Citation?

  /// Makes a document.
  public init(
    _ id: String, _ name: String, form: String? = nil, _ citation: Citation? = nil
  ) {
    self.id = id
    self.name = name
    self.form = form
    self.citation = citation
  }
}

/// A day by which a step must be done, as the rule words it.
public struct DeadlineRule: Sendable, Hashable {
  /// What must be done: `submit`.
  public var step: String
  /// The phrase as it stands: `Trước 10/7`.
  public var text: String
  public var citation: Citation

  /// Makes a deadline.
  public init(step: String, text: String, _ citation: Citation) {
    self.step = step
    self.text = text
    self.citation = citation
  }
}
