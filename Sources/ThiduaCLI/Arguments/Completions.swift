import ThiduaCore

/// Completion scripts of shells, made from the table.
enum Completions {
  /// The script of a shell.
  ///
  /// - Throws: `usage` for a shell that is not known.
  static func script(for shell: String) throws(Failure) -> String {
    switch shell {
    case "bash": return bash
    case "zsh": return zsh
    case "fish": return fish
    default:
      throw Failure(
        .usage,
        Message(
          vi: "không có '\(shell)'; chọn bash, zsh hoặc fish",
          en: "there is no '\(shell)'; choose bash, zsh or fish"))
    }
  }

  private static var groups: [String] {
    var names: [String] = []
    for command in CommandTable.all {
      if let name = command.spec.path.first, !names.contains(name) { names.append(name) }
    }
    return names
  }

  private static func actions(of group: String) -> [String] {
    var names: [String] = []
    for command in CommandTable.all where command.spec.path.first == group {
      if let name = command.spec.path.dropFirst().first, !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  /// The first two words of every command, each once.
  private static var keys: [String] {
    var keys: [String] = []
    for command in CommandTable.all {
      let key = command.spec.path.prefix(2).joined(separator: " ")
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  private static func commands(of key: String) -> [CommandSpec] {
    CommandTable.all.map { $0.spec }.filter { $0.path.prefix(2).joined(separator: " ") == key }
  }

  /// The options of all commands that begin with two words: `award meeting open`, `vote`, `close`.
  private static func optionWords(_ key: String) -> String {
    var names: [String] = []
    for option in commands(of: key).flatMap(\.options) + OptionSpec.globals
    where !names.contains("--\(option.name)") {
      names.append("--\(option.name)")
    }
    return names.joined(separator: " ")
  }

  /// The third words of the commands that have one, by their first two.
  private static var thirdWords: [(key: String, words: String)] {
    keys.compactMap { key in
      let words = commands(of: key).compactMap { $0.path.dropFirst(2).first }
      return words.isEmpty ? nil : (key, words.joined(separator: " "))
    }
  }

  private static var bash: String {
    var cases: [String] = []
    for group in groups where !actions(of: group).isEmpty {
      cases.append("    \(group)) words=\"\(actions(of: group).joined(separator: " "))\" ;;")
    }
    // Helpers have no second word: what follows them is left open.
    let options = keys.map { key in
      "    \"\(key)\"\(key.contains(" ") ? "" : "\" \"*")) words=\"\(optionWords(key))\" ;;"
    }
    let thirds = thirdWords.map { "    \"\($0.key)\") words=\"\($0.words)\" ;;" }
    return """
      # thidua completions for bash: source <(thidua completions bash)
      _thidua() {
        local current="${COMP_WORDS[COMP_CWORD]}" words=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          words="\(groups.joined(separator: " "))"
        elif [[ "$current" == -* ]]; then
          case "${COMP_WORDS[1]} ${COMP_WORDS[2]}" in
      \(options.joined(separator: "\n"))
          esac
        elif [ "$COMP_CWORD" -eq 2 ]; then
          case "${COMP_WORDS[1]}" in
      \(cases.joined(separator: "\n"))
          esac
        elif [ "$COMP_CWORD" -eq 3 ]; then
          case "${COMP_WORDS[1]} ${COMP_WORDS[2]}" in
      \(thirds.joined(separator: "\n"))
          esac
        fi
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "$current"))
      }
      complete -F _thidua thidua

      """
  }

  private static var zsh: String {
    let cases = groups.filter { !actions(of: $0).isEmpty }.map { group in
      "      \(group)) compadd \(actions(of: group).joined(separator: " ")) ;;"
    }
    let options = keys.map { key in
      "      \"\(key)\"\(key.contains(" ") ? "" : "\" \"*")) compadd -- \(optionWords(key)) ;;"
    }
    let thirds = thirdWords.map { "      \"\($0.key)\") compadd \($0.words) ;;" }
    return """
      #compdef thidua
      _thidua() {
        if (( CURRENT == 2 )); then
          compadd \(groups.joined(separator: " "))
        elif [[ "${words[CURRENT]}" == -* ]]; then
          case "${words[2]} ${words[3]}" in
      \(options.joined(separator: "\n"))
          esac
        elif (( CURRENT == 3 )); then
          case "${words[2]}" in
      \(cases.joined(separator: "\n"))
            *) _files ;;
          esac
        elif (( CURRENT == 4 )); then
          case "${words[2]} ${words[3]}" in
      \(thirds.joined(separator: "\n"))
            *) _files ;;
          esac
        else
          _files
        fi
      }
      compdef _thidua thidua

      """
  }

  private static var fish: String {
    var lines = ["# thidua completions for fish: thidua completions fish | source"]
    for group in groups {
      lines.append("complete -c thidua -f -n __fish_use_subcommand -a \(group)")
      for action in actions(of: group) {
        lines.append("complete -c thidua -f -n '__fish_seen_subcommand_from \(group)' -a \(action)")
      }
    }
    for (key, third) in thirdWords {
      let condition = key.split(separator: " ").map { "__fish_seen_subcommand_from \($0)" }
        .joined(separator: "; and ")
      lines.append("complete -c thidua -f -n '\(condition)' -a '\(third)'")
    }
    var seen: Set<String> = []
    for command in CommandTable.all {
      let words = command.spec.path
      let condition = words.prefix(2).map { "__fish_seen_subcommand_from \($0)" }
        .joined(separator: "; and ")
      for option in command.spec.options + command.spec.globals {
        let line =
          "complete -c thidua -n '\(condition)' -l \(option.name)"
          + (option.short.map { " -s \($0)" } ?? "") + (option.value == .none ? "" : " -r")
        if seen.insert(line).inserted { lines.append(line) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
