/// The figures of many schools, read from their workspaces on two threads and added up.
///
/// The result depends neither on the order of the folders nor on the timing of the threads.
public struct SchoolMerge: Sendable {
  /// One school with the figures of each year.
  public struct School: Sendable {
    /// Its folder as the user would write it.
    public var folder: String
    public var unit: Unit
    /// In the order of the years asked about.
    public var years: [YearFigures]
    var resolved: String
  }

  public let years: [YearID]
  /// The schools that are added up, by name.
  public let schools: [School]
  /// What people must look at, in the order of the kinds.
  public let problems: [SchoolProblem]

  /// So many folders are read between two words of progress.
  private static let step = 32
  /// A workspace somebody is writing to is waited for so long.
  private static let patience = 3_000

  /// Reads the workspaces.
  ///
  /// - Parameters:
  ///   - issuer: the body that adds them up, to compare the schools' superior bodies with.
  ///   - progress: told how many of how many folders are read.
  public init(
    _ folders: SchoolFolders, years: [YearID], today: CivilDate, issuer: String?,
    files: any FileSystem, progress: (Int, Int) -> Void = { _, _ in }
  ) {
    var read: [School] = []
    var problems = folders.problems
    let entries = folders.entries
    var start = 0
    while start < entries.count {
      let part = Array(entries[start..<min(start + SchoolMerge.step, entries.count)])
      let half = part.count / 2
      let (left, right) = (Array(part[..<half]), Array(part[half...]))
      let (one, two) = concurrently(
        { left.map { SchoolMerge.read($0, years, today, files) } },
        { right.map { SchoolMerge.read($0, years, today, files) } })
      for (entry, result) in zip(part, one + two) {
        switch result {
        case .success(let school): read.append(school)
        case .failure(let failure): problems.append(.broken(entry.shown, failure))
        }
      }
      start += part.count
      progress(start, entries.count)
    }
    let conflicts = SchoolConflicts(read, today: today, issuer: issuer)
    self.years = years
    let keyed = conflicts.kept.map { ($0, VietnameseText.titleKey($0.unit.name)) }
    schools = keyed.sorted { left, right in
      left.1 != right.1 ? precedes(left.1, right.1) : left.0.resolved < right.0.resolved
    }.map(\.0)
    let kinds = SchoolProblem.Kind.allCases
    self.problems = (problems + conflicts.problems).sorted { left, right in
      let (one, two) = (kinds.firstIndex(of: left.kind), kinds.firstIndex(of: right.kind))
      return one != two
        ? (one ?? 0) < (two ?? 0)
        : (left.folders.first ?? "", left.message.vi) < (
          right.folders.first ?? "", right.message.vi
        )
    }
  }

  /// Whether a workspace that was found is not in the sums.
  public var leavesOut: Bool { problems.contains(where: \.kind.leavesOut) }

  /// How many of the schools have records of a year.
  public func count(of year: YearID) -> Int {
    guard let index = years.firstIndex(of: year) else { return 0 }
    return schools.filter { $0.years[index].hasRecords }.count
  }

  /// The sums of each year.
  public var totals: [YearFigures] {
    years.indices.map { index in
      var total = YearFigures(year: years[index])
      for school in schools { total.add(school.years[index]) }
      return total
    }
  }

  private static func read(
    _ entry: SchoolFolders.Entry, _ years: [YearID], _ today: CivilDate, _ files: any FileSystem
  ) -> Result<School, Failure> {
    do throws(Failure) {
      let workspace = try Workspace(
        entry.path, files: files, for: .reading, waitMilliseconds: patience)
      var figures: [YearFigures] = []
      for year in years {
        figures.append(
          YearFigures(
            try YearSummary(workspace, year: year, today: today, detail: .figures)))
      }
      return .success(
        School(
          folder: entry.shown, unit: try workspace.unit(), years: figures,
          resolved: entry.resolved))
    } catch {
      return .failure(error)
    }
  }
}
