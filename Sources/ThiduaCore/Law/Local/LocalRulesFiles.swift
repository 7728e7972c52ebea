/// The local regulations of a workspace: every file is read, then what they say of each other and of the
/// national law, so that all faults are named at once.
public struct LocalRulesFiles: Sendable {
  /// The regulations that could be read, in the order of their files.
  public private(set) var rules: [LocalRules] = []
  /// Everything wrong in the files, one by one.
  public private(set) var findings: [Finding] = []
  /// The tiers rules and cases may name.
  public private(set) var known = KnownTiers.national

  /// Reads files.
  public init(_ sources: [SourceText]) {
    var documents: [JSONDocument] = []
    var added: [(id: String, code: String)] = []
    for source in sources {
      do throws(Failure) {
        let document = try JSONDocument(source)
        documents.append(document)
        let quiet = JSONFindings(document)
        if let object = JSONObjectReader(document.root, quiet) {
          added += LocalRules.addedTiers(object)
        }
      } catch {
        findings += error.asFindings
      }
    }
    known = KnownTiers(added)
    for document in documents {
      do throws(Failure) {
        let known = known
        let (record, wrong) = try document.read(LocalRules.schema) { LocalRules($0, known) }
        findings += wrong
        if wrong.isEmpty { rules.append(record) }
      } catch {
        findings += error.asFindings
      }
    }
  }

  /// Everything wrong in the files and between them.
  public var allFindings: [Finding] {
    findings + duplicates() + overlaps()
      + rules.flatMap { rule in RulePacks.all.flatMap { $0.conflicts(with: rule) } }.unique()
      + circles()
  }

  /// The regulations, or a refusal with everything wrong in their files.
  public func usable() throws(Failure) -> [LocalRules] {
    guard findings.isEmpty else {
      throw Failure.unreadable(findings.first?.place?.file ?? "rules", findings)
    }
    return rules
  }
}

extension Failure {
  /// The findings, or the failure itself as one.
  var asFindings: [Finding] {
    findings.isEmpty ? [Finding(.badValue, at: place, message, remedy: remedy)] : findings
  }
}

extension [Finding] {
  /// Each once, in order.
  fileprivate func unique() -> [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }
  }
}
