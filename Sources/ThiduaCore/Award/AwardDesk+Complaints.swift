extension AwardDesk {
  /// Makes a list public for opinions.
  ///
  /// - Throws: `refused` where the days are reversed, or a nomination was not passed or is on a list
  ///   already that has not ended.
  public func publish(
    _ ids: [String], from: CivilDate, to: CivilDate, note: String?
  ) throws(Failure) -> Notice {
    guard from <= to else {
      throw Failure.refused(
        vi: "công khai từ \(from.slashed) đến \(to.slashed): ngày cuối trước ngày đầu",
        en: "public from \(from) to \(to): the end is before the beginning")
    }
    let nominations = try nominations(ids)
    guard let year = nominations.map(\.year).max() else {
      throw Failure.refused(vi: "danh sách trống", en: "the list is empty")
    }
    var list = try workspace.notices(year)
    for nomination in nominations {
      guard [.voted, .submitted, .awarded].contains(nomination.state) else {
        throw Failure.refused(
          vi:
            "\(nomination.id) đang ở trạng thái “\(nomination.state.name.vi)”; chỉ công khai những đề nghị Hội đồng đã thông qua",
          en:
            "\(nomination.id) is \(nomination.state.name.en); only what the council has passed is made public"
        )
      }
      if let known = list.first(where: { $0.nominations.contains(nomination.id) && from <= $0.to })
      {
        throw Failure.refused(
          vi: "\(nomination.id) đang công khai ở \(known.id) đến \(known.to.slashed)",
          en: "\(nomination.id) is public in \(known.id) until \(known.to)")
      }
    }
    let id = AwardDesk.nextID("ck", year, list.map(\.id))
    let notice = Notice(
      id: id, from: from, to: to, nominations: nominations.map(\.id), note: note, at: at, by: by)
    list.append(notice)
    workspace.put(list, at: Workspace.path(year, "notices.json"))
    return notice
  }

  /// Enters an objection. A nomination that is on its way waits until it is answered.
  ///
  /// - Throws: `refused` for a date in the future or a deadline before it.
  public func complain(
    about text: String, from: String?, date: CivilDate, text words: String, due: CivilDate?
  ) throws(Failure) -> Outcome<Complaint> {
    guard date <= today else {
      throw Failure.refused(
        vi: "ngày nhận \(date.slashed) ở sau hôm nay (\(today.slashed))",
        en: "the objection of \(date) lies after today (\(today))")
    }
    if let due, due < date {
      throw Failure.refused(
        vi: "hạn trả lời \(due.slashed) trước ngày nhận \(date.slashed)",
        en: "the deadline \(due) is before the objection of \(date)")
    }
    var nomination = try workspace.nomination(text)
    var list = try workspace.complaints(nomination.year)
    let complaint = Complaint(
      id: AwardDesk.nextID("kn", nomination.year, list.map(\.id)), nomination: nomination.id,
      subject: nomination.subject, from: from, date: date, text: words, due: due, at: at, by: by)
    list.append(complaint)
    workspace.put(list, at: Workspace.path(nomination.year, "complaints.json"))
    var warnings: [Message] = []
    if nomination.state.next.contains(.deferred) {
      try nomination.move(
        .init(state: .deferred, at: at, by: by, note: words, paper: complaint.id, date: date))
      try workspace.put(nomination)
    } else if nomination.state != .deferred {
      warnings.append(
        Message(
          vi:
            "Chú ý: \(nomination.id) vẫn “\(nomination.state.name.vi)”; người được nêu chưa được xét đề nghị khác cho tới khi trả lời.",
          en:
            "Note: \(nomination.id) stays \(nomination.state.name.en); until the answer the nominee waits with everything else."
        ))
    }
    return Outcome(value: complaint, warnings: warnings)
  }

  /// Answers an objection. Where it was wrong and no other is open, the nomination takes up again where
  /// it stood; where it was right, it is returned.
  ///
  /// - Throws: `refused` where it is answered already.
  public func answer(
    _ text: String, date: CivilDate, text words: String, isUpheld: Bool
  ) throws(Failure) -> Outcome<Nomination> {
    let (year, known) = try workspace.complaint(text)
    var complaint = known
    try complaint.resolve(.init(date: date, text: words, isUpheld: isUpheld, at: at, by: by))
    var list = try workspace.complaints(year)
    for index in list.indices where list[index].id == complaint.id { list[index] = complaint }
    workspace.put(list, at: Workspace.path(year, "complaints.json"))
    var nomination = try workspace.nomination(complaint.nomination)
    let others = list.filter { $0.nomination == nomination.id && $0.isOpen }
    guard nomination.state == .deferred else {
      var warnings: [Message] = []
      if isUpheld, nomination.state == .awarded {
        warnings.append(
          Message(
            vi:
              "Khiếu nại đúng mà đã khen thưởng: chỉ hủy bỏ bằng quyết định: thidua award revoke \(nomination.id) …",
            en:
              "The objection is right and the award given: revoke it by a decision: thidua award revoke \(nomination.id) …"
          ))
      }
      return Outcome(value: nomination, warnings: warnings)
    }
    if isUpheld {
      try nomination.move(
        .init(
          state: .returned, at: at, by: by, note: "khiếu nại đúng: \(words)", paper: complaint.id,
          date: date))
    } else if others.isEmpty, let before = nomination.stateBeforeDeferral {
      // The papers behind the earlier step stand: its date and number go on with it.
      let step = nomination.event(before)
      let isPaper = before == .submitted
      try nomination.move(
        .init(
          state: before, at: at, by: by, note: isPaper ? step?.note : "đã trả lời \(complaint.id)",
          paper: step?.paper, date: step?.date))
    } else {
      return Outcome(
        value: nomination,
        warnings: [
          Message(
            vi: "\(nomination.id) còn chờ: \(others.map(\.id).joined(separator: ", ")).",
            en: "\(nomination.id) still waits for: \(others.map(\.id).joined(separator: ", ")).")
        ])
    }
    try workspace.put(nomination)
    return Outcome(value: nomination)
  }

  /// The next id of a kind in a year: `kn-2024-002`.
  static func nextID(_ kind: String, _ year: YearID, _ known: [String]) -> String {
    let prefix = "\(kind)-\(year.isSchoolYear ? "" : "n")\(year.first)-"
    let last = known.compactMap { id in
      id.hasPrefix(prefix) ? Int(id.dropFirst(prefix.count)) : nil
    }.max()
    return prefix + padded((last ?? 0) + 1, to: 3)
  }
}

extension Workspace {
  /// The lists made public in a year.
  public func notices(_ year: YearID) throws(Failure) -> [Notice] {
    try list(Notice.self, at: Workspace.path(year, "notices.json"))
  }

  /// The objections of a year.
  public func complaints(_ year: YearID) throws(Failure) -> [Complaint] {
    try list(Complaint.self, at: Workspace.path(year, "complaints.json"))
  }

  /// All objections.
  public func complaints() throws(Failure) -> [Complaint] {
    var all: [Complaint] = []
    for year in try years() { all += try complaints(year) }
    return all
  }

  /// An objection by its id, with its year.
  ///
  /// - Throws: `refused` where there is none.
  func complaint(_ text: String) throws(Failure) -> (year: YearID, complaint: Complaint) {
    let found = try Lookup.find(
      text, among: try complaints(), id: { $0.id }, name: { $0.id },
      what: Message(vi: "khiếu nại", en: "objection"))
    return (try nomination(found.nomination).year, found)
  }
}
