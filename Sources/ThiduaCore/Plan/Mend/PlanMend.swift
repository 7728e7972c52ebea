/// Mends what is safe to mend in a plan file: its form, and values that can be meant in one way only.
///
/// Nothing is lost: unknown members stay (behind the known ones), values of the wrong type stay, and a
/// file that cannot be read, or in which a member stands twice, is left alone. Mending twice changes
/// nothing more.
public enum PlanMend {
  /// What came of it.
  public enum Outcome: Sendable {
    /// There is nothing to mend.
    case clean
    /// The new content, and what was done, in the order of the file.
    case mended([UInt8], [Change])
    /// The file is left alone, for this reason.
    case declined(Message)
  }

  /// One thing that was mended.
  public struct Change: Sendable, Hashable {
    /// Where, in the old content; nil for the form of the whole file.
    public var place: Place?
    public var message: Message
  }

  /// Mends a plan file.
  public static func mend(_ source: SourceText) -> Outcome {
    var forms: [Message] = []
    guard let readable = readable(source, &forms) else { return declined }
    guard let document = try? JSONDocument(readable) else { return declined }
    guard document.findings.isEmpty else {
      return .declined(
        Message(
          vi: "có mục viết hai lần; hãy tự bỏ một mục rồi sửa lại",
          en: "a key stands twice; take one out by hand first"))
    }
    guard case .string(Plan.schema)? = document.root["schema"]?.content else {
      return .declined(
        Message(vi: "không phải tệp \(Plan.schema)", en: "it is no file of \(Plan.schema)"))
    }
    var walk = PlanMendWalk(document)
    let json = walk.mended(document.root, .plan)
    let bytes = Array(json.pretty.utf8)
    guard bytes != source.bytes else { return .clean }
    if walk.isReordered {
      forms.append(
        Message(vi: "xếp các mục theo thứ tự của định dạng", en: "put the members in order"))
    }
    let plain = withoutReturns(readable.bytes)
    let composed = VietnameseText.composed(String(decoding: plain, as: UTF8.self))
    if Array(composed.utf8) != plain {
      forms.append(
        Message(vi: "viết chữ có dấu dạng dựng sẵn (NFC)", en: "composed the letters (NFC)"))
    }
    if Array(JSON(document.root).pretty.utf8) != Array(composed.utf8) {
      forms.append(
        Message(
          vi: "trình bày lại: mỗi mục một dòng, thụt vào hai dấu cách",
          en: "laid it out anew: a member a line, two spaces of indent"))
    }
    return .mended(bytes, walk.changes + forms.map { Change(place: nil, message: $0) })
  }

  private static let declined = Outcome.declined(
    Message(
      vi: "tệp không đọc được nên không sửa gì", en: "it cannot be read, so nothing is mended"))

  /// The file as UTF-8 without BOM.
  private static func readable(_ source: SourceText, _ forms: inout [Message]) -> SourceText? {
    let bytes = source.bytes
    if bytes.contains(0x0D) {
      forms.append(Message(vi: "đổi cuối dòng thành LF", en: "made the line ends LF"))
    }
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    guard marks.contains(where: { bytes.starts(with: $0) }) else { return source }
    guard let text = TextDecoding.text(bytes) else { return nil }
    forms.append(
      Message(vi: "lưu dạng UTF-8 không BOM", en: "saved it as UTF-8 without BOM"))
    return SourceText(file: source.file, bytes: Array(text.utf8))
  }

  private static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
    bytes.contains(0x0D) ? bytes.filter { $0 != 0x0D } : bytes
  }
}
