extension AwardDesk {
  /// Adds to the dossier of a nomination: papers that came in, papers that are missing after all, and
  /// what shows the achievement.
  ///
  /// - Parameters:
  ///   - received: ids of required documents, or beginnings of them.
  ///   - missing: ids of documents that were entered but are not there; needs a note.
  /// - Throws: `refused` for a document the tier does not ask for, or a closed nomination.
  public func addToDossier(
    of text: String, received: [String], missing: [String], evidence: [String], note: String?
  ) throws(Failure) -> Dossier {
    var nomination = try workspace.nomination(text)
    guard nomination.state.isOpen || evidence.isEmpty == false && received.isEmpty else {
      throw Failure.refused(
        vi: "hồ sơ \(nomination.id) đã khép lại (\(nomination.state.name.vi))",
        en: "the dossier of \(nomination.id) is closed (\(nomination.state.name.en))")
    }
    let documents = try workspace.law(on: today).requireTier(nomination.tier).documents
    func document(_ name: String) throws(Failure) -> String {
      do throws(Failure) {
        return try Lookup.find(
          name, among: documents, id: { $0.id }, name: { $0.name },
          what: Message(vi: "loại giấy tờ của hồ sơ", en: "paper of the dossier")
        ).id
      } catch {
        var failure = error
        let list = documents.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
        failure.remedy = Message(
          vi: "Hồ sơ gồm: \(list)", en: "The dossier holds: \(list)")
        throw failure
      }
    }
    for name in received {
      nomination.add(
        Nomination.PaperEntry(
          document: try document(name), isReceived: true, at: at, by: by, note: note))
    }
    for name in missing {
      nomination.add(
        Nomination.PaperEntry(
          document: try document(name), isReceived: false, at: at, by: by, note: note))
    }
    for text in evidence { nomination.add(Nomination.Evidence(text, at: at, by: by)) }
    try workspace.put(nomination)
    return try workspace.dossier(of: nomination, on: today)
  }
}
