/// Who signs the plan (Nghị định 30/2020/NĐ-CP, Điều 13).
public struct PlanSigner: Sendable, Hashable, JSONRecord {
  /// By what right somebody other than the head signs.
  public enum Mode: String, Sendable, CaseIterable {
    /// Ký thay: a deputy for the head.
    case deputy = "KT."
    /// Thay mặt: for a collective body.
    case behalf = "TM."
    /// Thừa lệnh: by order.
    case order = "TL."
    /// Thừa ủy quyền: by written delegation.
    case delegation = "TUQ."
    /// Quyền: acting head.
    case acting = "Q."
  }

  /// Absent where the head signs in person.
  public var mode: Mode?
  /// The post in whose name the paper is signed: `HIỆU TRƯỞNG`.
  public var authority: String?
  /// The signer's own post, where it is another one: `PHÓ HIỆU TRƯỞNG`.
  public var title: String?
  /// The signer's name, without titles.
  public var name: String?

  /// Makes a signer.
  public init(
    mode: Mode? = nil, authority: String? = nil, title: String? = nil, name: String? = nil
  ) {
    self.mode = mode
    self.authority = authority
    self.title = title
    self.name = name
  }

  public init(_ object: JSONObjectReader) {
    mode = object.word("mode", Mode.self)
    authority = object.text("authority")
    title = object.text("title")
    name = object.text("name")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("mode", mode?.rawValue)
    fields.add("authority", authority)
    fields.add("title", title)
    fields.add("name", name)
    return fields.json
  }
}
