import ThiduaCore

extension Failure {
  /// What is wrong, behind the place where it is.
  var cause: Message {
    guard let place else { return message }
    return Message(vi: "\(place.text): \(message.vi)", en: "\(place.text): \(message.en)")
  }

  /// The same in one sentence: of several problems the first, at its place.
  var summary: Message {
    guard let finding = findings.first else { return cause }
    let place = finding.place.map { $0.text + ": " } ?? ""
    let more = findings.count - 1
    return Message(
      vi: place + finding.message.vi + (more > 0 ? " (và \(more) chỗ khác)" : ""),
      en: place + finding.message.en + (more > 0 ? " (and \(more) more)" : ""))
  }

  /// A line for each of several problems, with its place, and one for how to put it right.
  func details(_ language: Language, _ options: Options) -> [String] {
    findings.flatMap { finding -> [String] in
      let place = finding.place.map { $0.text + ": " } ?? ""
      let line = "  \(place)\(finding.message.text(in: language)) [\(finding.check)]"
      guard let remedy = finding.remedy else { return [line] }
      return [line, "    \(Suggestion.text(remedy.text(in: language), options))"]
    }
  }
}
