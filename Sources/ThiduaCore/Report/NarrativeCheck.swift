/// What `thidua check` says of narratives: placeholders that name no figure, headings no report reads.
public enum NarrativeCheck {
  /// The findings of all years.
  ///
  /// - Parameter today: the day up to which figures count.
  public static func findings(_ workspace: Workspace, today: CivilDate) -> [Finding] {
    guard let years = try? workspace.years() else { return [] }
    return years.flatMap { year in
      [YearExtent.whole, .firstHalf].flatMap { extent in
        do throws(Failure) {
          let narrative = try workspace.narrative(year, extent)
          return findings(workspace, narrative, year, extent, today)
        } catch {
          return [Finding(.badValue, at: error.place, error.message)]
        }
      }
    }
  }

  private static func findings(
    _ workspace: Workspace, _ narrative: Narrative, _ year: YearID, _ extent: YearExtent,
    _ today: CivilDate
  ) -> [Finding] {
    let path = Narrative.path(year, extent)
    let unread =
      narrative.unknown.map { unknown in
        Finding(
          .unknownHeading, .warning, at: Place(file: path, line: unknown.line, column: 1),
          Message(
            vi: "báo cáo không có phần '\(unknown.heading)': nội dung dưới tiêu đề này không in ra",
            en: "no report has a part '\(unknown.heading)': what stands under it is not printed"))
      } + narrative.unread.map { $0.finding(path) }
    // The figures are worth computing only where something names one. Records that cannot be read are
    // told of by the checks of those records.
    guard narrative.allItems.contains(where: { $0.text.contains("{{") }),
      let figures = try? figures(workspace, year, extent, today)
    else { return unread }
    return unread + NarrativeText.findings(narrative, figures, path: path)
  }

  private static func figures(
    _ workspace: Workspace, _ year: YearID, _ extent: YearExtent, _ today: CivilDate
  ) throws(Failure) -> FigureList {
    let summary = try YearSummary(workspace, year: year, today: today, extent: extent)
    let previous = extent == .whole ? try summary.yearBefore(in: workspace) : nil
    return YearReport(summary, previous: previous, today: today).figures
  }
}
