/// The members of a ledger line, in documented order.
enum LedgerField: Int, CaseIterable {
  case id
  case at
  case by
  case campaign
  case subject
  case criterion
  case period
  case stage
  case value
  case note
  case reverses

  var key: StaticString {
    switch self {
    case .id: "id"
    case .at: "at"
    case .by: "by"
    case .campaign: "campaign"
    case .subject: "subject"
    case .criterion: "criterion"
    case .period: "period"
    case .stage: "stage"
    case .value: "value"
    case .note: "note"
    case .reverses: "reverses"
    }
  }
}
