import ThiduaCore

extension Call {
  /// The only thing there is, where the command line names none: a school with one pledge need not
  /// spell its id.
  ///
  /// - Parameters:
  ///   - id: what the user would write to name it.
  ///   - option: how he would write it: `--meeting M`.
  ///   - what: the kind of thing.
  /// - Throws: `refused` where there is none, or several: then with the list.
  func onlyOne<Thing>(
    of all: [Thing], id: (Thing) -> String, option: String, what: Message
  ) throws(Failure) -> Thing {
    if all.count == 1, let only = all.first { return only }
    guard !all.isEmpty else {
      throw Failure.refused(vi: "chưa có \(what.vi) nào", en: "there is no \(what.en)")
    }
    let list = all.map(id).joined(separator: ", ")
    throw Failure(
      .refused,
      Message(
        vi: "có \(all.count) \(what.vi); hãy chọn một bằng \(option)",
        en: "there is more than one \(what.en) (\(all.count)); choose one with \(option)"),
      remedy: Message(vi: "Đã có: \(list)", en: "There are: \(list)"))
  }

  /// The years asked about: `--year`, else all, the latest first.
  func yearsAsked(_ workspace: Workspace) throws(Failure) -> [YearID] {
    if let year = options.year(.year) { return [year] }
    return try workspace.years().reversed()
  }
}
