/// An objection to a nominee or an award (kiến nghị, khiếu nại, tố cáo). While it is open the nominee is
/// not considered yet; what was decided stays until a decision changes it.
public struct Complaint: ListedRecord {
  /// How it was answered.
  public struct Answer: JSONRecord, Sendable, Hashable {
    public var date: CivilDate
    public var text: String
    /// Whether the objection was right.
    public var isUpheld: Bool
    public var at: String
    public var by: String

    /// Makes an answer.
    public init(date: CivilDate, text: String, isUpheld: Bool, at: String, by: String) {
      self.date = date
      self.text = text
      self.isUpheld = isUpheld
      self.at = at
      self.by = by
    }

    public init(_ object: JSONObjectReader) {
      date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
      text = object.requiredText("text")
      isUpheld = object.flag("upheld")
      at = object.requiredText("at")
      by = object.requiredText("by")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("date", date)
      fields.add("text", text)
      fields.add("upheld", .bool(isUpheld))
      fields.add("at", at)
      fields.add("by", by)
      return fields.json
    }
  }

  public var id: String
  public var nomination: String
  /// The nominee.
  public var subject: String
  /// Who objects; nil where nobody signed.
  public var from: String?
  public var date: CivilDate
  public var text: String
  /// The day by which it is to be answered.
  public var due: CivilDate?
  public var at: String
  public var by: String
  public private(set) var answer: Answer?

  /// Makes an open complaint.
  public init(
    id: String, nomination: String, subject: String, from: String?, date: CivilDate, text: String,
    due: CivilDate?, at: String, by: String
  ) {
    self.id = id
    self.nomination = nomination
    self.subject = subject
    self.from = from
    self.date = date
    self.text = text
    self.due = due
    self.at = at
    self.by = by
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    nomination = object.id("nomination")
    subject = object.id("subject")
    from = object.text("from")
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    text = object.requiredText("text")
    due = object.date("due")
    at = object.requiredText("at")
    by = object.requiredText("by")
    answer = object.record("answer", Answer.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("nomination", nomination)
    fields.add("subject", subject)
    fields.add("from", from)
    fields.add("date", date)
    fields.add("text", text)
    fields.add("due", due)
    fields.add("at", at)
    fields.add("by", by)
    fields.add("answer", answer)
    return fields.json
  }

  public static let listKey = "complaints"
  public var sortKey: String { "\(date) \(id)" }

  /// Whether it waits for its answer.
  public var isOpen: Bool { answer == nil }

  /// Answers it.
  ///
  /// - Throws: `refused` where it is answered already, or the answer is earlier than the objection.
  public mutating func resolve(_ answer: Answer) throws(Failure) {
    if let known = self.answer {
      throw Failure.refused(
        vi: "\(id) đã được trả lời ngày \(known.date.slashed)",
        en: "\(id) was answered on \(known.date)")
    }
    guard answer.date >= date else {
      throw Failure.refused(
        vi: "ngày trả lời \(answer.date.slashed) trước ngày nhận \(date.slashed)",
        en: "the answer of \(answer.date) is earlier than the objection of \(date)")
    }
    self.answer = answer
  }
}
