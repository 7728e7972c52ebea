/// What the papers of a unit share: heading, number line, place and date, signature.
struct PaperFrame {
  let unit: Unit
  /// The day the paper is made.
  let today: CivilDate
  /// The number given to the paper; nil leaves a blank to write in.
  let number: String?
  /// The date given to the paper; nil leaves the day blank.
  let date: CivilDate?
  /// Whether a draft leaves the month blank too: what it tells was over before the month of today, and
  /// nobody knows when it was drawn up.
  private let isMonthBlank: Bool
  /// The year of a draft.
  private let draftYear: Int

  /// The frame of a paper.
  ///
  /// - Parameters:
  ///   - ended: the last day of what the paper tells of; nil where it goes on.
  ///   - isMonthBlank: whether a draft leaves the month blank wherever that day lies.
  ///   - year: the year of a draft; nil is that of today.
  init(
    unit: Unit, today: CivilDate, number: String?, date: CivilDate?, ended: CivilDate? = nil,
    isMonthBlank: Bool = false, year: Int? = nil
  ) {
    self.unit = unit
    self.today = today
    self.number = number
    self.date = date
    self.isMonthBlank = isMonthBlank || ended.map { $0.endOfMonth < today } ?? false
    draftYear = year ?? today.year
  }

  /// A blank wide enough to write a number or a day in by hand.
  static let blank = "        "

  /// The head of a paper of a kind, `BC`; lists and tables have no number of their own (nil).
  ///
  /// - Parameter issuer: the body that issues it; the unit itself unless a council does.
  func heading(symbol: String?, issuer: String? = nil, hasDate: Bool = true) -> ReportBlock {
    let day = date ?? today
    return .heading(
      OfficialHeading(
        parent: unit.parent(on: day)?.uppercased(), issuer: (issuer ?? unit.name).uppercased(),
        number: symbol.map { "Số: \(number(symbol: $0))" },
        placeAndDate: hasDate ? "\(unit.place), \(dateInWords)" : nil))
  }

  /// The number of the paper, or a blank before its symbol.
  private func number(symbol: String) -> String {
    number.map { PaperNumber.completed($0, symbol: "\(symbol)-\(unit.code)") }
      ?? "\(PaperFrame.blank)/\(symbol)-\(unit.code)"
  }

  /// `(Kèm theo Báo cáo số 05/BC-THHS ngày … của …)`, the line under the title of an appendix.
  func appendixReference(_ kind: String, symbol: String) -> String {
    "(Kèm theo \(kind) số \(number(symbol: symbol)) \(dateInWords) của \(unit.name))"
  }

  /// `ngày 05 tháng 3 năm 2024`; a draft leaves the day blank, and the month of what was over before it.
  var dateInWords: String {
    if let date { return date.inWords }
    let month = isMonthBlank ? PaperFrame.blank : " \(today.monthInWords) "
    return "ngày\(PaperFrame.blank)tháng\(month)năm \(draftYear)"
  }

  /// The end of a paper signed by the head or whom the unit's settings name.
  func signature(recipients: [String], draftedBy: String? = nil) -> ReportBlock {
    .signature(
      SignatureBlock(
        recipients: recipients + ["Lưu: VT" + (draftedBy.map { ", \($0)" } ?? "")],
        signers: [.init(unit.signer.lines, name: unit.signer.name)]))
  }

  /// A paper of one kind.
  func document(kind: String, title: String, _ sections: [ReportSection]) -> ReportDocument {
    ReportDocument(kind: kind, title: title, author: unit.name, date: today, sections: sections)
  }
}
