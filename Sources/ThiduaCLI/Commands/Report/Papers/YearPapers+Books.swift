import ThiduaCore

extension ReportCertificate: YearPapers {
  static let kind = PaperKind.certificate

  /// The certificates of the school's own decisions: those of others are printed by whoever gives them.
  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    let own = year.summary.decisions.filter {
      $0.kind == .award && $0.isOwn(of: year.summary.unit)
    }
    guard !own.isEmpty else { return .none("trường chưa có quyết định khen thưởng của mình") }
    return PaperList(
      requests: own.map { decision in
        PaperRequest(
          "Giấy khen theo Quyết định số \(decision.number)", key: decision.number,
          ["--decision=\(decision.number)"] + year.words)
      })
  }
}

extension ReportRegister: YearPapers {
  static let kind = PaperKind.register

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    var list = PaperList()
    if year.summary.given.isEmpty {
      list.omissions.append((nil, "chưa có ai được khen thưởng"))
    } else {
      list.requests.append(
        PaperRequest(
          "Sổ vàng thi đua, khen thưởng \(year.id.named)", year.words, isTable: true))
    }
    if !(year.summary.decisions.isEmpty && year.summary.submissions.isEmpty) {
      list.requests.append(
        PaperRequest(
          "Sổ đăng ký văn bản đi \(year.id.named)", key: "van ban di",
          year.words + ["--papers"], isTable: true))
    }
    return list
  }
}

extension ReportFund: YearPapers {
  static let kind = PaperKind.fund

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    let statement = try FundStatement(year.workspace, year: year.id)
    guard !(statement.entries.isEmpty && statement.lines.isEmpty) else {
      return .none("chưa ghi nguồn quỹ, chưa có tiền thưởng")
    }
    return .one(
      PaperRequest("Thu, chi quỹ thi đua, khen thưởng \(year.id.named)", year.words, isTable: true))
  }
}
