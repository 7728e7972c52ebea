extension PlanLinter {
  /// Whether a file is read as the text of a plan rather than as `thidua.plan/1`.
  public static func isText(_ file: String) -> Bool { file.lowercased().hasSuffix(".txt") }

  /// Whether a file of this name may be a plan at all.
  public static func canBePlan(_ file: String) -> Bool {
    isText(file) || file.lowercased().hasSuffix(".json")
  }

  /// Whether a file met in a folder is a plan: JSON of the schema `thidua.plan/…` of any number, what
  /// should be JSON and cannot be read, or a text with the heading `KẾ HOẠCH` on a line.
  ///
  /// Files that are something else (a rubric, the package file of another program) are passed over;
  /// a plan that is broken must not be.
  public static func isPlan(_ source: SourceText) -> Bool {
    if isText(source.file) {
      guard let text = TextDecoding.text(source.bytes) else { return false }
      return text.split(whereSeparator: \.isNewline).contains { line in
        line.utf8.count < 400 && VietnameseText.folded(trimmed(String(line))).hasPrefix("ke hoach")
      }
    }
    guard let document = try? JSONDocument(source) else { return true }
    guard case .string(let schema)? = document.root["schema"]?.content else { return false }
    return schema.hasPrefix("thidua.plan/")
  }
}
