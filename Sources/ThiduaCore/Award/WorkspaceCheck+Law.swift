/// Local regulations and the workspace's own cases of law.
extension WorkspaceCheck {
  /// Everything wrong in `rules/` and `rules/cases/`; one broken file hides no other.
  static func law(_ workspace: Workspace) -> [Finding] {
    var findings: [Finding] = []
    var files = LocalRulesFiles([])
    findings += read { () throws(Failure) in
      files = try workspace.localRulesFiles()
      findings += files.allFindings
    }
    findings += read { () throws(Failure) in
      for name in try workspace.names(in: "rules/cases") where name.hasSuffix(".json") {
        findings += read { () throws(Failure) in
          let path = "rules/cases/\(name)"
          let source = SourceText(file: path, bytes: try workspace.bytes(path) ?? [])
          let (record, wrong) = try LawCases.read(source, files.known)
          findings += wrong
          // Where a regulation cannot be used, its cases would only fail for that.
          guard wrong.isEmpty, files.findings.isEmpty else { return }
          for item in record.cases {
            findings += item.differences(applying: files.rules).map {
              Finding(
                "law-case", at: item.place, $0,
                remedy: Message(
                  vi: "Sửa \"expect\" nếu trường hợp viết sai, hoặc sửa quy định trong rules/.",
                  en: "Correct \"expect\" if the case is wrong, or the regulation in rules/."))
            }
          }
        }
      }
    }
    return findings
  }
}
