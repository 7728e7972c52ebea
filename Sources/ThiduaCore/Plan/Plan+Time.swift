extension Plan {
  /// Whether it runs on any of these days: by its period, else by its date.
  public func runs(in days: ClosedRange<CivilDate>) -> Bool {
    let span = DateSpan(from: days.lowerBound, to: days.upperBound)
    if let period { return period.overlaps(span) }
    return date.map(span.contains) ?? false
  }
}
