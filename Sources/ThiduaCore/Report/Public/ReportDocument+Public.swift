extension ReportDocument {
  /// The paper as it may be posted: without private tables, charts, columns and guarded words, with a
  /// line at the foot that says what kinds of things were left out.
  ///
  /// Doing it twice changes nothing more.
  public func forPublic() -> ReportDocument {
    guard leftOut == nil else { return self }
    var filter = PublicFilter(names: guardedNames)
    var copy = self
    copy.title = filter.plain(title)
    copy.guardedNames = []
    copy.sections = sections.map { filter.section($0) }
    copy.leftOut = filter.leftOut
    let words =
      filter.leftOut.isEmpty
      ? "Bản công khai: không có nội dung nào phải lược bỏ."
      : "Bản công khai: đã lược bỏ \(filter.leftOut.joined(separator: "; "))."
    if let last = copy.sections.indices.last { copy.sections[last].blocks.append(.note(words)) }
    return copy
  }
}
