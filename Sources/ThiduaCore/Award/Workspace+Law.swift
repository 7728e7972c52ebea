extension Workspace {
  /// The law in force on a day, with the unit's local regulations applied.
  public func law(on day: CivilDate) throws(Failure) -> RulePack {
    RulePacks.pack(on: day)
  }
}
