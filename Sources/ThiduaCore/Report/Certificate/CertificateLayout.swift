/// Where the texts of a certificate stand on its sheet: `thidua.certificate-layout/1`, or one of the
/// layouts built in.
public struct CertificateLayout: JSONRecord, Sendable, Hashable {
  public static let schema = "thidua.certificate-layout/1"
  /// Sheets are not larger or smaller, in millimetres: A7 to A2.
  private static let sides = Millimetres(70)...Millimetres(600)

  public var width: Millimetres
  public var height: Millimetres
  /// The fields that are printed, in the order of `CertificateField`.
  public var places: [CertificateField: CertificatePlace]
  /// Whether the program prints the border, because the paper is blank.
  public var isFramed: Bool

  /// Makes a layout.
  public init(
    width: Millimetres, height: Millimetres, isFramed: Bool,
    _ places: [CertificateField: CertificatePlace]
  ) {
    self.width = width
    self.height = height
    self.isFramed = isFramed
    self.places = places
  }

  public init(_ object: JSONObjectReader) {
    var size = (width: Millimetres(297), height: Millimetres(210))
    if let page = object.object("page", required: true) {
      size.width = CertificateLayout.side(page, "width")
      size.height = CertificateLayout.side(page, "height")
      page.finish()
    }
    (width, height) = size
    isFramed = false
    places = [:]
    guard let fields = object.object("fields", required: true) else { return }
    for key in fields.allKeys() {
      guard let place = fields.record(key, CertificatePlace.self) else { continue }
      guard let field = CertificateField(rawValue: key) else {
        let names = CertificateField.allCases.map(\.rawValue)
        let near = nearest(to: key, among: names)
        fields.report(
          .unknownKey, key,
          Message(
            vi: "không có trường nào tên \"\(key)\"; có: \(names.joined(separator: ", "))",
            en: "there is no field \"\(key)\"; there are: \(names.joined(separator: ", "))"),
          remedy: near.map(Message.didYouMean))
        continue
      }
      places[field] = place
      if let fault = fault(of: field, place) { fields.report(.badValue, key, fault) }
    }
    if fields.allKeys().isEmpty {
      object.report(
        .missingField, "fields",
        Message(vi: "chưa có trường nào được đặt chỗ", en: "no field has a place"))
    }
    fields.finish()
  }

  public var json: JSON {
    var fields = JSONFields(schema: CertificateLayout.schema)
    fields.add(
      "page", .object([("width", .points(width.points)), ("height", .points(height.points))]))
    fields.add("fields", .object(ordered.map { ($0.field.rawValue, $0.place.json) }))
    return fields.json
  }

  /// The fields with their places, in reading order.
  public var ordered: [(field: CertificateField, place: CertificatePlace)] {
    CertificateField.allCases.compactMap { field in places[field].map { (field, $0) } }
  }

  /// The same layout with everything moved.
  ///
  /// - Throws: `refused` where a field would leave the sheet.
  public func moved(right: Millimetres, down: Millimetres) throws(Failure) -> CertificateLayout {
    var copy = self
    copy.places = places.mapValues { $0.moved(right: right, down: down) }
    for (field, place) in copy.ordered {
      guard let fault = fault(of: field, place) else { continue }
      throw Failure(
        .refused, fault,
        remedy: Message(
          vi: "Sửa tọa độ trong tệp --positions, hoặc --offset-x, --offset-y.",
          en: "Put the positions right, or --offset-x and --offset-y."))
    }
    return copy
  }

  /// What is wrong with a place, if it leaves the sheet.
  private func fault(of field: CertificateField, _ place: CertificatePlace) -> Message? {
    let name = "\"\(field.rawValue)\" (\(field.title.vi))"
    let english = "\"\(field.rawValue)\" (\(field.title.en))"
    guard place.width >= Millimetres(3) else {
      return Message(
        vi: "trường \(name) rộng \(place.width) mm; phải từ 3 mm trở lên",
        en: "field \(english) is \(place.width) mm wide; it needs 3 mm or more")
    }
    let right = place.x + place.width
    guard place.x >= .zero, right <= width else {
      return Message(
        vi: "trường \(name) ra ngoài trang: từ \(place.x) đến \(right) mm, trang rộng \(width) mm",
        en: "field \(english) leaves the page: from \(place.x) to \(right) mm of \(width) mm")
    }
    let span = place.span
    guard span.lowerBound >= .zero, span.upperBound <= height else {
      return Message(
        vi:
          "trường \(name) ra ngoài trang: chữ từ \(span.lowerBound) đến \(span.upperBound) mm, trang cao \(height) mm",
        en:
          "field \(english) leaves the page: letters from \(span.lowerBound) to \(span.upperBound) mm of \(height) mm"
      )
    }
    return nil
  }

  private static func side(_ page: JSONObjectReader, _ key: String) -> Millimetres {
    let value = Millimetres(page.points(key, required: true) ?? Points(210))
    if !sides.contains(value) {
      page.report(
        .badValue, key,
        Message(
          vi: "cạnh tờ giấy \(value) mm; phải từ \(sides.lowerBound) đến \(sides.upperBound) mm",
          en: "a side of \(value) mm; expected \(sides.lowerBound) to \(sides.upperBound) mm"))
    }
    return value
  }
}
