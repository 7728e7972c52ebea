import ThiduaCore

/// `thidua score void LINE-ID --reason TEXT`.
struct ScoreVoid: Command {
  static let spec = CommandSpec(
    "score void", vi: "hủy một dòng điểm bằng dòng ngược, có lý do",
    en: "void a score by a reversing line, with a reason",
    details: Message(
      vi: "Sổ điểm không bao giờ bị sửa hay xóa: dòng bị hủy vẫn còn, cùng lý do.",
      en: "Nothing in the ledger is edited or removed: the voided line stays, with the reason."),
    arguments: [ArgumentSpec("LINE-ID")], options: [.reason.required, .year],
    examples: ["score void d163 --reason 'nhập nhầm lớp'"])

  static func run(_ call: Call) throws -> ExitCode {
    let id = call.options.arguments[0]
    return try call.change { workspace throws(Failure) in
      let desk = ScoreDesk(workspace, now: call.now, by: call.actor)
      let year = try desk.year(call.options.year(.year), period: nil)
      let line = try desk.void(id, reason: try call.options.required(.reason), year: year)
      call.print(line.id)
      let what = "\(line.subject), \(line.criterion) = \(line.value), \(line.period)"
      return Message(
        vi: "Đã hủy dòng \(id) (\(what)). Tiếp theo: nhập lại bằng thidua score record …",
        en: "Voided line \(id) (\(what)). Next: enter it again with thidua score record …")
    }
  }
}
