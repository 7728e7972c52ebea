/// Bars that say in a picture what a table says in numbers.
public struct ReportChart: Sendable, Equatable {
  public struct Bar: Sendable, Equatable {
    public var label: String
    public var value: Points
    /// The value as people read it: `99,17`.
    public var text: String

    /// Makes a bar.
    public init(_ label: String, _ value: Points, text: String) {
      self.label = label
      self.value = value
      self.text = text
    }
  }

  public var title: String
  public var bars: [Bar]
  /// The value of a full bar.
  public var maximum: Points
  /// Whether it is left out of a paper for everybody.
  public var isPrivate: Bool

  /// Makes a chart.
  public init(title: String, bars: [Bar], maximum: Points, isPrivate: Bool = false) {
    self.title = title
    self.bars = bars
    self.maximum = maximum
    self.isPrivate = isPrivate
  }
}
