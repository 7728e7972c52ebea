/// The page that lists a set of papers, before it has a format.
public struct PaperIndex: Sendable {
  /// One paper with its files.
  public struct Paper: Sendable {
    public var title: String
    /// The name of each file, its format, and how many bytes it has.
    public var files: [(name: String, format: String, bytes: Int)]
    /// What the program said when it made it: parts left blank.
    public var notes: [String]

    /// Makes an entry.
    public init(
      title: String, files: [(name: String, format: String, bytes: Int)], notes: [String]
    ) {
      self.title = title
      self.files = files
      self.notes = notes
    }
  }

  /// The papers of one kind.
  public struct Group: Sendable {
    public var name: String
    public var papers: [Paper]
    /// What was left out, and why.
    public var omitted: [PaperOmission]

    /// Makes a group.
    public init(name: String, papers: [Paper], omitted: [PaperOmission]) {
      self.name = name
      self.papers = papers
      self.omitted = omitted
    }
  }

  public var unit: String
  public var title: String
  /// When, from which state of the data, by which version: a line at the foot each.
  public var remarks: [String]
  public var date: CivilDate
  public var groups: [Group]

  /// Makes a page.
  public init(
    unit: String, title: String, remarks: [String], date: CivilDate, groups: [Group]
  ) {
    self.unit = unit
    self.title = title
    self.remarks = remarks
    self.date = date
    self.groups = groups
  }
}
