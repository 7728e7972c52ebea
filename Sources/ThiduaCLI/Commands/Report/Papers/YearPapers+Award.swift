import ThiduaCore

extension ReportMinutes: YearPapers {
  static let kind = PaperKind.minutes

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    guard !year.summary.meetings.isEmpty else { return .none("Hội đồng chưa họp") }
    var list = PaperList()
    for meeting in year.summary.meetings {
      let title = "Biên bản họp Hội đồng ngày \(meeting.date.inText)"
      guard meeting.isClosed else {
        list.omissions.append(("cuộc họp \(meeting.id)", "cuộc họp chưa kết thúc"))
        continue
      }
      list.requests.append(PaperRequest(title, key: meeting.id, ["--meeting", meeting.id]))
    }
    return list
  }
}

extension ReportSubmission: YearPapers {
  static let kind = PaperKind.submission

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    let submissions = year.summary.submissions
    guard !submissions.isEmpty else { return .none("chưa trình đề nghị nào") }
    var list = PaperList()
    for submission in submissions {
      let title =
        "Tờ trình \(submission.number.map { "số \($0) " } ?? "")ngày \(submission.date.inText) gửi \(submission.to)"
      let words: [String]
      if let number = submission.number, submissions.count(where: { $0.number == number }) == 1 {
        words = ["--number=\(number)"]
      } else if submissions.count(where: { $0.to == submission.to }) == 1 {
        words = ["--authority=\(submission.to)"]
      } else if submissions.count(where: { $0.to == submission.to && $0.date == submission.date })
        == 1
      {
        words = ["--authority=\(submission.to)", "--date", submission.date.description]
      } else {
        list.omissions.append(
          (title, "có tờ trình khác trùng số, ngày và nơi nhận, không chọn riêng được"))
        continue
      }
      list.requests.append(
        PaperRequest(
          title, key: submission.number ?? "\(submission.date) \(submission.to)",
          year.words + words))
    }
    return list
  }
}

extension ReportNominees: YearPapers {
  static let kind = PaperKind.nominees

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    let hasAny = year.summary.nominations.contains {
      $0.state != .withdrawn && $0.state != .revoked
    }
    guard hasAny else { return .none("chưa có đề nghị nào") }
    return .one(
      PaperRequest("Danh sách đề nghị khen thưởng \(year.id.named)", year.words, isTable: true))
  }
}

extension ReportDecision: YearPapers {
  static let kind = PaperKind.decision

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    let decisions = year.summary.decisions
    guard !decisions.isEmpty else { return .none("chưa có quyết định nào") }
    return PaperList(
      requests: decisions.map { decision in
        PaperRequest(
          "Quyết định số \(decision.number) ngày \(decision.date.inText)", key: decision.number,
          ["--decision=\(decision.number)"] + year.words)
      })
  }
}

extension ReportHistory: YearPapers {
  static let kind = PaperKind.history

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    guard year.hasHistories else { return .none("chỉ lập khi được yêu cầu (--histories)") }
    guard !year.isPublic else { return .none("quá trình của từng người không lập bản công khai") }
    let history = try year.workspace.history()
    var known = Set(history.awards.map(\.subject))
    known.formUnion(year.summary.awards.map(\.subject))
    known.formUnion(try year.workspace.ratings().map(\.subject))
    let subjects = year.summary.roster.subjects.filter { known.contains($0.id) }
    guard !subjects.isEmpty else { return .none("chưa ai có xếp loại hay khen thưởng") }
    return PaperList(
      requests: subjects.map { subject in
        PaperRequest(
          "Quá trình của \(year.summary.roster.name(of: subject.id))", key: subject.id,
          ["--subject=\(subject.id)"], isTable: true)
      })
  }
}
