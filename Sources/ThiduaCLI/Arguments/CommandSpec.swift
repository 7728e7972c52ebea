public import ThiduaCore

/// A word behind the command's name.
public struct ArgumentSpec: Sendable, Hashable {
  public var name: String
  public var isOptional: Bool
  public var repeats: Bool
  /// Whether it names a file, for completions.
  public var isPath: Bool

  /// Makes an argument.
  public init(_ name: String, optional: Bool = false, repeats: Bool = false, path: Bool = false) {
    self.name = name
    isOptional = optional
    self.repeats = repeats
    isPath = path
  }

  /// The form in `--help`: `FILE…`, `[ID]`.
  public var usage: String {
    let word = name + (repeats ? "…" : "")
    return isOptional ? "[\(word)]" : word
  }
}

/// A command as data: what the parser, help, completions and tests read.
public struct CommandSpec: Sendable {
  /// `["score", "rank"]`, or one word for the helpers.
  public var path: [String]
  public var summary: Message
  /// More to say in `--help`, if any.
  public var details: Message?
  public var arguments: [ArgumentSpec]
  public var options: [OptionSpec]
  /// Command lines without the word `thidua`, each shown in `--help` and run by the tests.
  public var examples: [String]

  /// Makes a command.
  ///
  /// - Parameter givesPaper: whether its answer is a document, and so takes the options of papers; unless
  ///   told, every command of the reports does.
  public init(
    _ path: String, vi: String, en: String, details: Message? = nil,
    arguments: [ArgumentSpec] = [], options: [OptionSpec] = [], examples: [String],
    givesPaper: Bool? = nil
  ) {
    self.path = path.split(separator: " ").map(String.init)
    summary = Message(vi: vi, en: en)
    self.details = details
    self.arguments = arguments
    let isPaper = givesPaper ?? path.hasPrefix("report ")
    self.options = options + (isPaper ? OptionSpec.ofPapers : [])
    self.examples = examples
  }

  /// The global options behind the command: all but those whose name it takes for itself.
  public var globals: [OptionSpec] {
    OptionSpec.globals.filter { global in
      !options.contains { $0.shadowsGlobal && $0.name == global.name }
    }
  }

  /// `score rank`.
  public var name: String { path.joined(separator: " ") }

  /// `thidua score rank [options]` with arguments and required options.
  public var usage: String {
    var words = ["thidua", name] + arguments.map(\.usage)
    for option in options where option.isRequired {
      words.append("--\(option.name)" + (option.placeholder.map { " \($0)" } ?? ""))
    }
    if options.contains(where: { !$0.isRequired }) { words.append("[options]") }
    return words.joined(separator: " ")
  }
}

/// A command is a form: options in, one action, one answer.
public protocol Command: Sendable {
  /// Its entry in the table.
  static var spec: CommandSpec { get }
  /// Does it. Results go through the call; errors are thrown as `Failure`.
  static func run(_ call: Call) throws -> ExitCode
}

/// How a process ended (contract, section 1).
public enum ExitCode: Int32, Sendable, CaseIterable {
  case done = 0
  case no = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case fault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case noPermission = 77

  /// The code for a kind of failure.
  public init(_ kind: Failure.Kind) {
    self =
      switch kind {
      case .refused: .no
      case .usage: .usage
      case .badData: .badData
      case .noInput: .noInput
      case .fault: .fault
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .busy: .busy
      case .noPermission: .noPermission
      }
  }
}
