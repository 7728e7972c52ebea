extension PlanLinter {
  /// Whether a file of this name, met in a folder, may be a plan at all; Word's lock files are none.
  public static func canBePlan(_ file: String) -> Bool {
    let name = file.lowercased()
    return !name.hasPrefix("~$") && [".json", ".txt", ".docx"].contains { name.hasSuffix($0) }
  }

  /// Whether a file met in a folder is a plan: JSON of the schema `thidua.plan/…` of any number, a text
  /// or Word document with the heading `KẾ HOẠCH` on a line, or what should be one of these and cannot
  /// be read.
  ///
  /// Files that are something else (a rubric, the package file of another program) are passed over;
  /// a plan that is broken must not be.
  public static func isPlan(_ source: SourceText) -> Bool {
    if ZIPReader.isZIP(source.bytes) {
      guard let text = try? WordText.read(source) else { return true }
      return hasHeading(text)
    }
    if PlanImport.isText(source) {
      return TextDecoding.text(source.bytes).map(hasHeading) ?? false
    }
    guard let document = try? JSONDocument(source) else { return true }
    guard case .string(let schema)? = document.root["schema"]?.content else { return false }
    return schema.hasPrefix("thidua.plan/")
  }

  private static func hasHeading(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      line.utf8.count < 400
        && VietnameseText.folded(trimmed(String(line.prefix(40)))).hasPrefix("ke hoach")
    }
  }
}
