import ThiduaCore

/// `thidua help [COMMAND…]`: the same pages as `--help`.
struct HelpCommand: Command {
  static let spec = CommandSpec(
    "help", vi: "xem hướng dẫn của chương trình hoặc của một lệnh",
    en: "show help of the program or of a command",
    arguments: [ArgumentSpec("COMMAND", optional: true, repeats: true)],
    examples: ["help", "help score rank", "help rules"])

  static func run(_ call: Call) throws -> ExitCode {
    let words = call.options.arguments
    guard !words.isEmpty else {
      call.emit(Array(Help.overview(call.language).utf8))
      return .done
    }
    if let topic = HelpTopic.all.first(where: { [$0.name] == words }) {
      call.emit(Array((topic.text.text(in: call.language) + "\n").utf8))
      return .done
    }
    if let command = CommandTable.all.first(where: { $0.spec.path == words }) {
      call.emit(Array(Help.page(of: command.spec, call.language).utf8))
      return .done
    }
    let groups = CommandTable.all.compactMap { $0.spec.path.first }
    let group = words.joined(separator: " ")
    guard CommandTable.all.contains(where: { $0.spec.name.hasPrefix(group + " ") }) else {
      let names = CommandTable.all.map { $0.spec.name } + groups + HelpTopic.all.map { $0.name }
      let near = nearest(to: words.joined(separator: " "), among: names)
      throw Failure(
        .usage,
        Message(
          vi: "không có lệnh '\(words.joined(separator: " "))'",
          en: "there is no command '\(words.joined(separator: " "))'"),
        remedy: near.map(Message.didYouMean))
    }
    call.emit(Array(Help.page(ofGroup: group, call.language).utf8))
    return .done
  }
}
