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
    findings + duplicates() + overlaps() + conflicts() + circles()
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

extension LocalRulesFiles {
  /// What the regulations ask against the law, each once. What one regime does not know another may: of
  /// that only is spoken where every regime of the regulation's days says so.
  private func conflicts() -> [Finding] {
    let everywhere: Set<CheckID> = ["rule-unknown", "rule-verified", "tier-abolished"]
    return rules.flatMap { rule -> [Finding] in
      let packs = RulePacks.all.map { $0.applying(rules, on: max(rule.start, $0.start)) }
        .filter { $0.span.overlaps(rule.span) }
      let all = zip(packs, packs.compactMap { RulePacks.pack(id: $0.id) })
        .map { applied, national in
          // Values are compared with the national law; new tiers are known from the regulations.
          national.with(
            tiers: national.tiers + applied.tiers.filter { national.tier($0.id) == nil }
          )
          .conflicts(with: rule)
        }
      var seen: Set<String> = []
      return all.flatMap(\.self).compactMap { finding in
        let key = finding.key
        guard seen.insert(key).inserted else { return nil }
        let isEverywhere = all.allSatisfy { $0.contains { $0.key == key } }
        guard everywhere.contains(finding.check), !isEverywhere else { return finding }
        // A correction that has to wait for another regime is no fault, but has no effect till then.
        guard finding.check == "rule-verified" else { return nil }
        var milder = finding
        milder.severity = .warning
        return milder
      }
    }
  }
}

extension Finding {
  fileprivate var key: String { "\(check) \(place?.text ?? "")" }
}

extension LocalRules {
  var start: CivilDate { span.from ?? .first }
}

extension RulePack {
  var start: CivilDate { span.from ?? .first }
}
