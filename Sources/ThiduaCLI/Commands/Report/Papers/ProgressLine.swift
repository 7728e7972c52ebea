import ThiduaCore

/// A line on the terminal that says how far the work is, rewritten as it goes on; nothing where standard
/// error is no terminal.
struct ProgressLine {
  private let call: Call
  private let isShown: Bool

  init(_ call: Call) {
    self.call = call
    isShown =
      call.console.isErrorTerminal && !call.isQuiet && call.console.environment["TERM"] != "dumb"
  }

  /// Shows `[3/27] Biên bản …`, cut to the width of the terminal.
  func show(_ number: Int, of total: Int, _ title: String) {
    guard isShown else { return }
    let text = withVisibleControls("[\(number)/\(total)] \(title)")
    write("\r\u{1B}[K" + TextWidth.cut(text, to: max(20, call.console.columns - 1)))
  }

  /// Clears the line.
  func end() {
    guard isShown else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) { call.console.writeError(Array(text.utf8)) }
}
