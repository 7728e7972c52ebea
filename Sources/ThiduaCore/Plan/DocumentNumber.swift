/// The number of a document, taken apart: `98/2023/NĐ-CP`, `705/KH-UBND`, `34-CT/TW`.
struct DocumentNumber: Sendable, Hashable {
  var number: Int
  /// How many digits the number is written with.
  var digits: Int
  /// The year, in the numbers of legal normative documents.
  var year: Int?
  /// The letters of the kind: `NĐ`, `KH`; of the issuer in a công văn.
  var type: String
  /// The letters of the issuer; empty in `06/2022/QH15` and `188/PGD&ĐT`.
  var issuer: String

  /// Takes a number apart, or nil where it has another form. Spaces are not allowed.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let head = parts.first, let last = parts.last else {
      return nil
    }
    if parts.count == 2, let hyphen = head.firstIndex(of: "-") {
      // The Party's form: 34-CT/TW.
      guard let value = DocumentNumber.value(head[..<hyphen]) else { return nil }
      (number, digits) = value
      type = String(head[head.index(after: hyphen)...])
      issuer = String(last)
    } else {
      guard let value = DocumentNumber.value(head) else { return nil }
      (number, digits) = value
      if parts.count == 3 {
        guard parts[1].utf8.count == 4, let year = Int(parts[1]) else { return nil }
        self.year = year
      }
      let groups = last.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      type = String(groups.first ?? "")
      issuer = groups.count > 1 ? String(groups[1]) : ""
      guard groups.count == 1 || !issuer.isEmpty else { return nil }
    }
    guard DocumentNumber.isGroup(type) else { return nil }
    let groups = issuer.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard issuer.isEmpty || groups.allSatisfy(DocumentNumber.isGroup) else { return nil }
  }

  /// Whether it is a number of the National Assembly: the letters with its term, `QH15`.
  private func isOfAssembly(_ letters: String) -> Bool {
    guard year != nil, issuer.isEmpty, type.hasPrefix(letters) else { return false }
    let term = type.dropFirst(letters.count)
    return !term.isEmpty && term.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func value(_ text: Substring) -> (Int, Int)? {
    guard (1...6).contains(text.utf8.count), text.allSatisfy({ $0.isASCII && $0.isNumber }),
      let value = Int(text)
    else { return nil }
    return (value, text.utf8.count)
  }

  private static func isGroup(_ text: String) -> Bool {
    guard let first = text.first, first.isUppercase else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "&" || $0 == "." }
  }

  /// Dashes that word processors put in the place of a hyphen.
  static let dashes: Set<Character> = ["–", "—", "‑", "‐", "−"]

  /// What is wrong with a number of a kind of document, or nil.
  ///
  /// - Parameter isOwn: whether it is the plan's own number, which takes a leading zero below 10.
  static func problem(_ text: String, kind: DocumentKind, isOwn: Bool = false) -> Message? {
    guard !trimmed(text).isEmpty else { return nil }
    if text.contains(where: \.isWhitespace) {
      return Message(vi: "không viết dấu cách trong số, ký hiệu", en: "no spaces belong into it")
    }
    if text.contains(where: { DocumentNumber.dashes.contains($0) }) {
      return Message(
        vi: "dấu nối phải là gạch nối ngắn (-)", en: "its parts are joined by a plain hyphen (-)")
    }
    guard let number = DocumentNumber(text) else {
      return Message(
        vi: "không đúng dạng số/ký hiệu, ví dụ \(example(kind))",
        en: "it has not the form of a number, such as \(example(kind))")
    }
    if kind == .law, !number.isOfAssembly("QH"), number.type != "L" {
      return Message(
        vi: "số của luật có dạng 06/2022/QH15", en: "laws are numbered as 06/2022/QH15")
    }
    // Resolutions of the National Assembly and its Standing Committee are numbered as laws are.
    if kind == .resolution, number.isOfAssembly("QH") || number.isOfAssembly("UBTVQH") {
      return nil
    }
    if kind == .decree || kind == .circular, number.year == nil, kind.symbols.contains(number.type)
    {
      return Message(
        vi: "thiếu năm ban hành, ví dụ \(example(kind))",
        en: "the year is missing, as in \(example(kind))")
    }
    if kind != .law, !kind.symbols.isEmpty, !kind.symbols.contains(number.type) {
      return Message(
        vi: "ký hiệu \(number.type) không phải của loại \(kind.name.lowercased())",
        en: "\(number.type) is not the symbol of this kind (\(kind.rawValue))")
    }
    if kind != .law, kind != .dispatch, kind != .other, number.issuer.isEmpty {
      return Message(
        vi: "thiếu ký hiệu cơ quan ban hành", en: "the symbol of the issuer is missing")
    }
    if isOwn, number.number < 10, number.digits == 1 {
      return Message(
        vi: "số nhỏ hơn 10 thêm số 0 phía trước", en: "numbers below 10 take a leading zero")
    }
    return nil
  }

  /// A number without spaces and with plain hyphens, a plan's own with a leading zero below 10; as it
  /// was if that does not make it a number of its kind.
  ///
  /// - Parameter isOwn: whether it is the plan's own number.
  static func tidied(_ text: String, kind: DocumentKind, isOwn: Bool) -> String {
    guard problem(text, kind: kind, isOwn: isOwn) != nil else { return text }
    var tidy = String(
      text.filter { !$0.isWhitespace }.map { dashes.contains($0) ? "-" : $0 })
    if isOwn, let parts = DocumentNumber(tidy), parts.number < 10, parts.digits == 1 {
      tidy = "0" + tidy
    }
    return problem(tidy, kind: kind, isOwn: isOwn) == nil ? tidy : text
  }

  private static func example(_ kind: DocumentKind) -> String {
    switch kind {
    case .law: "06/2022/QH15"
    case .decree: "98/2023/NĐ-CP"
    case .circular: "29/2023/TT-BGDĐT"
    case .directive: "34-CT/TW"
    case .resolution: "28/NQ-HĐND"
    case .decision: "12/QĐ-UBND"
    case .guideline: "15/HD-SGDĐT"
    case .dispatch: "188/PGDĐT"
    case .conclusion: "01-KL/TW"
    case .notice: "20/TB-UBND"
    case .plan, .project, .other: "50/KH-UBND"
    }
  }
}
