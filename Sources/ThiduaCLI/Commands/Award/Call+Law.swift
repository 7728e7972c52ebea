import ThiduaCore

extension Call {
  /// The law of a day: with the local rules of the workspace at hand, else the national law alone.
  ///
  /// - Throws: what opening a workspace throws, where one was named or is near.
  func law(on day: CivilDate) throws(Failure) -> (pack: RulePack, school: SchoolKind?) {
    let isNamed =
      options.text(.workspace) != nil || console.environment["THIDUA_WORKSPACE"] != nil
    let nearest = try Workspace.nearest(to: console.currentFolder, files: console.files)
    guard isNamed || nearest != nil else { return (RulePacks.pack(on: day), nil) }
    let workspace = try workspace()
    return (try workspace.law(on: day), try workspace.unit().kind)
  }
}
