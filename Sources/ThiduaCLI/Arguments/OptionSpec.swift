public import ThiduaCore

/// One option: the same entry feeds the parser, `--help`, completions and tests.
public struct OptionSpec: Sendable, Hashable {
  /// What follows the option's name.
  public enum Value: Sendable, Hashable {
    /// Nothing: the option is a switch.
    case none
    /// Any text; the name is shown in `--help`: `--campaign C`.
    case text(String)
    /// A day of the calendar, `YYYY-MM-DD`.
    case date
    /// A year such as `2024-2025`.
    case year
    /// A whole number that is not negative.
    case count
    /// One of some words.
    case oneOf([String])
    /// A file or folder, for completions.
    case path(String)
  }

  /// The long name without hyphens.
  public var name: String
  /// The letter of the short form, if there is one.
  public var short: Character?
  public var value: Value
  public var help: Message
  /// Whether the command cannot run without it.
  public var isRequired: Bool
  /// Whether it may be given several times.
  public var repeats: Bool
  /// Whether it takes the name of a global option for itself behind its command: `plan show --as
  /// understood`. Before the command the name keeps its global meaning.
  public private(set) var shadowsGlobal = false

  /// Makes an option.
  public init(
    _ name: String, short: Character? = nil, _ value: Value, vi: String, en: String,
    required: Bool = false, repeats: Bool = false
  ) {
    self.name = name
    self.short = short
    self.value = value
    help = Message(vi: vi, en: en)
    isRequired = required
    self.repeats = repeats
  }

  /// The same option, required.
  public var required: OptionSpec {
    var copy = self
    copy.isRequired = true
    return copy
  }

  /// The same option in the place of the global one of its name.
  public var shadowing: OptionSpec {
    var copy = self
    copy.shadowsGlobal = true
    return copy
  }

  /// What its values are kept under: two options of one name are two.
  var key: String { shadowsGlobal ? "\(name) of the command" : name }

  /// The same option with other words of help.
  public func meaning(vi: String, en: String) -> OptionSpec {
    var copy = self
    copy.help = Message(vi: vi, en: en)
    return copy
  }

  /// The word for the value in `--help`.
  public var placeholder: String? {
    switch value {
    case .none: nil
    case .text(let name), .path(let name): name
    case .date: "YYYY-MM-DD"
    case .year: "Y"
    case .count: "N"
    case .oneOf: longChoices == nil ? choices.joined(separator: "|") : name.uppercased()
    }
  }

  private var choices: [String] {
    if case .oneOf(let words) = value { words } else { [] }
  }

  /// Its choices where they are too many to stand in a line of usage; nil otherwise.
  public var longChoices: [String]? {
    choices.joined(separator: "|").count > 60 ? choices : nil
  }
}

extension OptionSpec {
  /// Options that every command accepts, before or after its name.
  public static let globals: [OptionSpec] = [
    workspace, format, output, language, today, actor, dryRun, quiet, noColor, help, version,
  ]

  public static let workspace = OptionSpec(
    "workspace", short: "w", .path("DIR"),
    vi: "thư mục làm việc (mặc định: thư mục gần nhất có thidua.json)",
    en: "the workspace (default: the nearest folder upward with thidua.json)")
  public static let format = OptionSpec(
    "format", short: "f", .text("F"), vi: "định dạng kết quả", en: "the format of the result")
  public static let output = OptionSpec(
    "output", short: "o", .path("FILE"),
    vi: "ghi kết quả vào tệp; đuôi tệp chọn định dạng",
    en: "write the result to a file; its extension chooses the format")
  public static let language = OptionSpec(
    "lang", .oneOf(["vi", "en"]), vi: "ngôn ngữ thông báo", en: "the language of messages")
  public static let today = OptionSpec(
    "today", .date, vi: "coi ngày này là hôm nay", en: "take this day for today")
  public static let actor = OptionSpec(
    "as", .text("NAME"), vi: "người thực hiện, ghi vào nhật ký",
    en: "who is acting, for the journal")
  public static let dryRun = OptionSpec(
    "dry-run", short: "n", .none, vi: "chỉ cho xem, không ghi gì",
    en: "show what would change, write nothing")
  public static let quiet = OptionSpec(
    "quiet", short: "q", .none, vi: "chỉ in kết quả, không thông báo", en: "print results only")
  public static let noColor = OptionSpec(
    "no-color", .none, vi: "không tô màu", en: "no colours")
  public static let help = OptionSpec(
    "help", short: "h", .none, vi: "xem hướng dẫn", en: "show help")
  public static let version = OptionSpec(
    "version", .none, vi: "xem phiên bản", en: "show the version")

  public static let year = OptionSpec(
    "year", .year, vi: "năm học (2024-2025) hoặc năm (2024)",
    en: "school year (2024-2025) or year (2024)")
  public static let campaign = OptionSpec(
    "campaign", .text("C"), vi: "mã phong trào thi đua", en: "the id of a campaign")
  public static let period = OptionSpec(
    "period", .text("P"), vi: "kỳ: 2024-10-07, T05, 2024-W41, 2024-10, HK1, HK2, year",
    en: "period: 2024-10-07, T05, 2024-W41, 2024-10, HK1, HK2, year")
  public static let subject = OptionSpec(
    "subject", .text("S"), vi: "mã hoặc tên cá nhân, tập thể",
    en: "an individual or collective, by id or name")
  public static let tier = OptionSpec(
    "tier", .text("T"), vi: "danh hiệu hoặc hình thức khen thưởng", en: "an award tier")
  public static let on = OptionSpec(
    "on", .date, vi: "theo luật của ngày này", en: "by the law of this day")
  public static let number = OptionSpec(
    "number", .text("N"), vi: "số, ký hiệu văn bản", en: "the number of the paper")
  public static let date = OptionSpec(
    "date", .date, vi: "ngày văn bản", en: "the date of the paper")
  /// What every command that gives a document accepts; `Call.prepared` does it.
  public static let ofPapers: [OptionSpec] = [forPublic, annotate]
  public static let forPublic = OptionSpec(
    "public", .none, vi: "bản công khai: lược bỏ nội dung riêng tư",
    en: "a version to post: without what is private")
  public static let annotate = OptionSpec(
    "annotate", .none, vi: "đánh số từng số liệu, thêm bảng nguồn số liệu ở cuối",
    en: "number every figure and add a table of their sources")
  public static let reason = OptionSpec("reason", .text("TEXT"), vi: "lý do", en: "the reason")
  public static let note = OptionSpec("note", .text("TEXT"), vi: "ghi chú", en: "a note")
}
