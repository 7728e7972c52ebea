/// Finds who has to do what under `TỔ CHỨC THỰC HIỆN`.
enum ResponsibilityReader {
  /// How those begin who are given something to do, folded.
  private static let actors = [
    "phong", "so", "nha truong", "chinh quyen", "cum", "thu truong", "hieu truong",
    "pho hieu truong", "ban giam hieu", "bgh", "cac", "hoi dong", "cong doan", "to", "giao vien",
    "lien doi", "doan", "ban", "thanh vien", "can bo", "toan the", "cb", "truong", "van thu",
    "ke toan", "bo phan", "khoi", "tong phu trach", "chi doan", "chi bo", "ubnd", "uy ban", "lop",
    "hoc sinh", "nhan vien", "dai dien", "y te", "thu vien", "moi", "tat ca", "trung tam",
    "doi thieu nien", "phu huynh", "thanh tra", "thuong truc", "ong", "dong chi", "chu tich",
    "xa", "phuong", "so giao duc", "huyen doan", "hoi", "van phong", "bi thu", "chi uy", "dang uy",
    "dang vien", "thu ky", "giam doc", "cong an", "tram y te", "lanh dao", "nhom", "doan vien",
    "phu trach", "gvcn", "cbgv", "cbgvnv", "mat tran", "don vi", "co quan", "hieu pho", "thu quy",
    "bao ve", "phong chuyen mon", "quan ly", "thanh doan", "tinh doan", "hdtd",
  ]
  /// The words with which a duty begins, folded.
  private static let verbs = [
    "xay dung", "can cu", "phoi hop", "chi dao", "to chuc", "trien khai", "thuc hien",
    "co trach nhiem", "chiu trach nhiem", "chu tri", "yeu cau", "tham muu", "kiem tra",
    "huong dan", "theo doi", "don doc", "tich cuc", "chu dong", "phat dong", "van dong", "dang ky",
    "tong hop", "tham gia", "ban hanh", "phan cong", "cu the hoa", "nghiem tuc", "tuyen truyen",
    "bao cao", "giup", "phu trach", "lap", "de xuat", "xet", "danh gia", "bao dam", "dam bao",
    "la co quan", "la dau moi", "quan triet", "tiep tuc", "tang cuong", "pho bien", "dong vien",
    "ho tro", "giam sat", "bo tri", "cap nhat", "chuan bi", "hoan thanh", "duoc giao",
    "nhac nho", "cham diem", "nop", "gui",
  ]

  /// The responsibilities of a part, each with its line.
  static func read(_ text: PlanText, _ range: Range<Int>) -> [(value: Responsibility, line: Int)] {
    var found: [(value: Responsibility, line: Int)] = []
    let paragraphs = PlanSections.paragraphs(text, range)
    // Where the first of the items names somebody, its sort of mark stands before each who is named.
    var mark: Character?
    if let first = paragraphs.first, let sort = sort(first.text), sort != "1" {
      let bare = PlanSections.bare(first.text)
      if split(bare) != nil || isActor(bare, false, hasDuties: paragraphs.count > 1) {
        mark = sort
      }
    }
    for (index, paragraph) in paragraphs.enumerated() {
      let sort = sort(paragraph.text)
      let bare = unasked(
        sort == "I"
          ? SectionNumber.split(paragraph.text)?.title ?? paragraph.text
          : PlanSections.bare(paragraph.text))
      let isNumbered = sort == "1" || sort == "I"
      let isNaming = mark != nil && sort == mark
      let isBullet = !isNumbered && !isNaming && TextFlow.isLabel(paragraph.text)
      if !isBullet, isActor(bare, isNumbered, hasDuties: index + 1 < paragraphs.count) {
        found.append((Responsibility(actor: tidy(bare)), paragraph.line))
      } else if !isBullet || found.isEmpty,
        let (actor, duty) = split(bare) ?? (isNumbered ? named(bare) : nil)
      {
        found.append((Responsibility(actor: actor, duties: [tidy(duty)]), paragraph.line))
      } else if let last = found.indices.last {
        found[last].value.duties.append(tidy(bare))
      }
    }
    return found
  }

  /// The sort of mark before an item: `I`, `1`, `a` for any letter, else the mark itself; nil without one.
  private static func sort(_ text: String) -> Character? {
    guard let first = text.first else { return nil }
    if first.isASCII, first.isUppercase, let (label, _) = SectionNumber.split(text),
      RomanNumber.value(label) != nil
    {
      return "I"
    }
    guard TextFlow.isLabel(text) else { return nil }
    if first.isNumber { return "1" }
    return first.isLetter ? "a" : first
  }

  /// Behind a number anybody may be named before a colon, if what follows is something to do:
  /// `1. Văn thư nhà trường: Tham mưu …`.
  private static func named(_ text: String) -> (String, String)? {
    guard let colon = text.firstIndex(of: ":"), text.first?.isUppercase == true,
      text.distance(from: text.startIndex, to: colon) <= 60, verbAt(String(text[..<colon])) == nil
    else { return nil }
    let duty = trimmed(text[text.index(after: colon)...])
    let folded = VietnameseText.folded(String(duty.prefix(40)))
    guard verbs.contains(where: { begins(folded, $0) }) else { return nil }
    return (trimmed(text[..<colon]), duty.capitalisedFirst)
  }

  /// `Đề nghị Công đoàn ngành: …` without the asking.
  private static func unasked(_ text: String) -> String {
    let head = VietnameseText.folded(String(text.prefix(8)))
    guard head == "de nghi " else { return text }
    return trimmed(text.dropFirst(8)).capitalisedFirst
  }

  /// A short line without a verb, such as `1. Ban giám hiệu:`.
  private static func isActor(_ text: String, _ isNumbered: Bool, hasDuties: Bool) -> Bool {
    guard hasDuties, text.count <= 90, isNumbered || beginsLikeActor(text), !text.hasSuffix("."),
      !text.hasSuffix(";")
    else { return false }
    return text.hasSuffix(":") ? beginsLikeActor(text) || isNumbered : verbAt(text) == nil
  }

  /// `Công đoàn phối hợp …`: who, and what.
  private static func split(_ text: String) -> (String, String)? {
    guard beginsLikeActor(text) else { return nil }
    if let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) <= 90,
      verbAt(String(text[..<colon])) == nil
    {
      let duty = trimmed(text[text.index(after: colon)...])
      return duty.isEmpty ? nil : (trimmed(text[..<colon]), duty.capitalisedFirst)
    }
    guard let verb = verbAt(text), verb <= 110 else { return nil }
    let at = text.index(text.startIndex, offsetBy: verb)
    let duty = text[at...]
    let actor = trimmed(text[..<at]).trimmedEnd
    return actor.isEmpty ? nil : (actor, duty.prefix(1).uppercased() + duty.dropFirst())
  }

  private static func beginsLikeActor(_ text: String) -> Bool {
    actorLength(VietnameseText.folded(String(text.prefix(40)))) > 0
  }

  /// How long the word is with which somebody is named at the head of a folded text; 0 where nobody is.
  private static func actorLength(_ folded: String) -> Int {
    guard !folded.hasPrefix("phong trao"), !verbs.contains(where: { begins(folded, $0) }) else {
      return 0
    }
    return actors.filter { begins(folded, $0) }.map(\.count).max() ?? 0
  }

  private static func begins(_ folded: String, _ words: String) -> Bool {
    guard folded.hasPrefix(words) else { return false }
    return !(folded.dropFirst(words.count).first?.isLetter ?? false)
  }

  /// Where the first verb stands, in characters; not at the very beginning.
  private static func verbAt(_ text: String) -> Int? {
    let head = Array(text.prefix(200))
    let plain = VietnameseText.folded(String(head))
    let folded = Array(plain)
    for index in folded.indices.dropFirst(max(2, actorLength(plain))) where folded[index - 1] == " "
    {
      // A capital begins a name: `Phòng Tổ chức - Hành chính`.
      if folded.count == head.count, head[index].isUppercase { continue }
      for verb in verbs where folded[index...].starts(with: verb) {
        let end = index + verb.count
        // `Anh (chị) phụ trách`: a post.
        if verb == "phu trach", end == folded.count { continue }
        if end == folded.count || !folded[end].isLetter { return index }
      }
    }
    return nil
  }

  private static func tidy(_ text: String) -> String {
    var text = Substring(text)
    if text.hasSuffix("./.") { text = text.dropLast(3) }
    while let last = text.last, ":;.".contains(last) || last == " " { text = text.dropLast() }
    return trimmed(text)
  }
}

extension String {
  /// The text without a comma or colon at its end.
  fileprivate var trimmedEnd: String {
    var text = Substring(self)
    while let last = text.last, ",:;".contains(last) || last == " " { text = text.dropLast() }
    return String(text)
  }
}
