import ThiduaCore

extension ReportMidyear: YearPapers {
  static let kind = PaperKind.midyear

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    let half = try YearSummary(
      year.workspace, year: year.id, today: year.today, extent: .firstHalf, detail: .records)
    guard half.hasRecords else { return .none("nửa đầu \(year.id.named) chưa có dữ liệu") }
    return .one(PaperRequest("Báo cáo sơ kết \(half.extent.named(year.id))", year.words))
  }
}

extension ReportYear: YearPapers {
  static let kind = PaperKind.year

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    guard year.summary.hasRecords else { return .none("\(year.id.named) chưa có dữ liệu") }
    return .one(PaperRequest("Báo cáo tổng kết thi đua, khen thưởng \(year.id.named)", year.words))
  }
}

extension ReportStatistics: YearPapers {
  static let kind = PaperKind.statistics

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    guard year.summary.hasRecords else { return .none("\(year.id.named) chưa có dữ liệu") }
    return .one(
      PaperRequest("Biểu tổng hợp số liệu \(year.id.named)", year.words, isTable: true))
  }
}

extension ReportFairness: YearPapers {
  static let kind = PaperKind.fairness

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    guard !year.summary.awards.isEmpty else { return .none("chưa có ai được khen thưởng") }
    return .one(PaperRequest("Cơ cấu khen thưởng \(year.id.named)", year.words, isTable: true))
  }
}
