/// An exemplar (điển hình tiên tiến) through its four steps: found, nurtured, summed up, spread.
public struct Exemplar: ListedRecord {
  public enum Stage: String, Sendable, CaseIterable {
    case found
    case nurtured
    case summed
    case spread

    /// The step in words.
    public var name: Message {
      switch self {
      case .found: Message(vi: "phát hiện", en: "found")
      case .nurtured: Message(vi: "bồi dưỡng", en: "nurtured")
      case .summed: Message(vi: "tổng kết", en: "summed up")
      case .spread: Message(vi: "nhân rộng", en: "spread")
      }
    }

    var rank: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What was done in a step.
  public struct Entry: JSONRecord, Sendable, Hashable {
    public var stage: Stage
    public var date: CivilDate
    /// Who is responsible.
    public var responsible: String
    public var note: String?
    public var at: String
    public var by: String

    /// Makes an entry.
    public init(
      stage: Stage, date: CivilDate, responsible: String, note: String?, at: String, by: String
    ) {
      self.stage = stage
      self.date = date
      self.responsible = responsible
      self.note = note
      self.at = at
      self.by = by
    }

    public init(_ object: JSONObjectReader) {
      stage = object.word("stage", Stage.self, required: true) ?? .found
      date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
      responsible = object.requiredText("responsible")
      note = object.text("note")
      at = object.requiredText("at")
      by = object.requiredText("by")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("stage", stage.rawValue)
      fields.add("date", date)
      fields.add("responsible", responsible)
      fields.add("note", note)
      fields.add("at", at)
      fields.add("by", by)
      return fields.json
    }
  }

  public var subject: String
  /// What they are an example of.
  public var title: String
  /// Every entry, the first one first; nothing is ever removed.
  public private(set) var entries: [Entry]

  /// An exemplar that was just found.
  public init(subject: String, title: String, _ entry: Entry) {
    self.subject = subject
    self.title = title
    entries = [entry]
  }

  public init(_ object: JSONObjectReader) {
    subject = object.id("subject")
    title = object.requiredText("title")
    entries = object.records("entries", Entry.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("subject", subject)
    fields.add("title", title)
    fields.add("entries", entries)
    return fields.json
  }

  public static let listKey = "exemplars"
  public var sortKey: String { "\(entries.first?.date.description ?? "") \(subject)" }

  /// The step reached.
  public var stage: Stage { entries.last?.stage ?? .found }

  /// The exemplar as it stood on a day; nil where it was not yet found.
  public func until(_ day: CivilDate) -> Exemplar? {
    var copy = self
    copy.entries = entries.filter { $0.date <= day }
    return copy.entries.isEmpty ? nil : copy
  }

  /// Takes the next step, or adds to the present one.
  ///
  /// - Throws: `refused` where a step is passed over, goes back, or is earlier than the last.
  public mutating func add(_ entry: Entry) throws(Failure) {
    let allowed = Stage.allCases.filter { (stage.rank...stage.rank + 1).contains($0.rank) }
    guard allowed.contains(entry.stage) else {
      throw Failure.refused(
        vi:
          "điển hình “\(title)” đang ở bước \(stage.name.vi); bước tiếp theo là \(allowed.map(\.name.vi).joined(separator: " hoặc "))",
        en:
          "the exemplar is \(stage.name.en); next comes \(allowed.map(\.name.en).joined(separator: " or "))"
      )
    }
    if let last = entries.last, entry.date < last.date {
      throw Failure.refused(
        vi: "ngày \(entry.date.slashed) trước bước \(last.stage.name.vi) ngày \(last.date.slashed)",
        en: "\(entry.date) is before the step of \(last.date)")
    }
    entries.append(entry)
  }
}

extension AwardDesk {
  /// Enters a step of an exemplar; the first one names what they are an example of.
  ///
  /// - Throws: `refused` where the order of the steps is broken, or the first step has no title.
  public func exemplify(
    _ subject: Subject, year: YearID, stage: Exemplar.Stage, date: CivilDate, title: String?,
    responsible: String, note: String?
  ) throws(Failure) -> Exemplar {
    guard !responsible.isEmpty else {
      throw Failure.refused(
        vi: "chưa ghi ai phụ trách", en: "who is responsible is missing")
    }
    let path = Workspace.path(year, "exemplars.json")
    var list = try workspace.list(Exemplar.self, at: path)
    let entry = Exemplar.Entry(
      stage: stage, date: date, responsible: responsible, note: note, at: at, by: by)
    let folded = title.map { VietnameseText.folded($0) }
    let ours = list.indices.filter { index in
      list[index].subject == subject.id
        && (folded == nil || VietnameseText.folded(list[index].title) == folded)
    }
    guard ours.count < 2 else {
      throw Failure.refused(
        vi: "\(subject.name) là điển hình về nhiều mặt; hãy ghi --title",
        en: "\(subject.name) is an exemplar of several things; give --title")
    }
    if let index = ours.first {
      try list[index].add(entry)
      workspace.put(list, at: path)
      return list[index]
    }
    guard stage == .found, let title, !title.isEmpty else {
      throw Failure.refused(
        vi: "\(subject.name) chưa được phát hiện là điển hình \(year.named)",
        en: "\(subject.name) was not found as an exemplar in \(year)",
        remedy: Message(
          vi: "Ghi bước đầu: thidua award exemplar record … --step found --title 'Điển hình về …'",
          en:
            "Enter the first step: thidua award exemplar record … --step found --title 'An example of …'"
        ))
    }
    let exemplar = Exemplar(subject: subject.id, title: title, entry)
    list.append(exemplar)
    workspace.put(list, at: path)
    return exemplar
  }
}
