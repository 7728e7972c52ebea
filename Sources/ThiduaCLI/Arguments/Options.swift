public import ThiduaCore

/// The words of a command line after parsing: positional arguments and option values, all checked
/// against the command's entry.
public struct Options: Sendable {
  public internal(set) var arguments: [String] = []
  private var values: [String: [String]] = [:]

  /// No options.
  public init() {}

  mutating func add(_ option: OptionSpec, _ value: String) {
    values[option.key, default: []].append(value)
  }

  /// Whether a switch was given, or an option at all.
  public func has(_ option: OptionSpec) -> Bool { values[option.key] != nil }

  /// The value of an option, the last one given.
  public func text(_ option: OptionSpec) -> String? { values[option.key]?.last }

  /// The value of a required option.
  public func required(_ option: OptionSpec) throws(Failure) -> String {
    guard let value = text(option) else { throw Options.missing(option) }
    return value
  }

  /// All values of an option that repeats.
  public func all(_ option: OptionSpec) -> [String] { values[option.key] ?? [] }

  /// All values of an option that repeats, without blanks around them; empty ones are left out.
  public func texts(_ option: OptionSpec) -> [String] {
    all(option).map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// The parts of a value that lists several with commas.
  public func list(_ option: OptionSpec) -> [String] {
    all(option).flatMap { value in
      value.split(whereSeparator: { $0 == "," || $0 == ";" }).map { trimmed($0) }
    }.filter { !$0.isEmpty }
  }

  /// A date.
  public func date(_ option: OptionSpec) -> CivilDate? {
    text(option).flatMap { CivilDate(clerk: $0) }
  }

  /// A year.
  public func year(_ option: OptionSpec) -> YearID? { text(option).flatMap { YearID($0) } }

  /// A whole number.
  public func count(_ option: OptionSpec) -> Int? { text(option).flatMap { Int($0) } }

  static func missing(_ option: OptionSpec) -> Failure {
    Failure(
      .usage,
      Message(
        vi: "thiếu --\(option.name) (\(option.help.vi))",
        en: "--\(option.name) is missing (\(option.help.en))"))
  }
}
