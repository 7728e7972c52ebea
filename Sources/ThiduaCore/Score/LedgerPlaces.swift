/// Where the texts of a ledger line are.
///
/// Members with names, not an array: with a field known when the program is built, an array would be
/// copied as a whole for each question.
struct LedgerPlaces {
  /// Where one text is; it is empty where there is none. A line is refused if it is so long that this
  /// does not hold it.
  struct Place {
    private let first: UInt32
    private let last: UInt32

    @inline(__always)
    init(_ start: Int, _ end: Int) {
      first = UInt32(truncatingIfNeeded: start)
      last = UInt32(truncatingIfNeeded: end)
    }

    var start: Int { Int(first) }
    var end: Int { Int(last) }
  }

  var id = Place(0, 0)
  var at = Place(0, 0)
  var by = Place(0, 0)
  var campaign = Place(0, 0)
  var subject = Place(0, 0)
  var criterion = Place(0, 0)
  var period = Place(0, 0)
  var stage = Place(0, 0)
  var value = Place(0, 0)
  var note = Place(0, 0)
  var reverses = Place(0, 0)

  subscript(field: LedgerField) -> Place {
    @inline(__always)
    get {
      switch field {
      case .id: id
      case .at: at
      case .by: by
      case .campaign: campaign
      case .subject: subject
      case .criterion: criterion
      case .period: period
      case .stage: stage
      case .value: value
      case .note: note
      case .reverses: reverses
      }
    }
    set {
      switch field {
      case .id: id = newValue
      case .at: at = newValue
      case .by: by = newValue
      case .campaign: campaign = newValue
      case .subject: subject = newValue
      case .criterion: criterion = newValue
      case .period: period = newValue
      case .stage: stage = newValue
      case .value: value = newValue
      case .note: note = newValue
      case .reverses: reverses = newValue
      }
    }
  }
}
