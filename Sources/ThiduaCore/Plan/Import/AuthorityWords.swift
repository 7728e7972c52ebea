/// What the words of an authority's name say.
enum AuthorityWords {
  /// The words for levels, folded. The one that stands first in a name decides (`Phòng … huyện` is a
  /// district's, `Sở … tỉnh` a department); at one place the longer, which stands first here.
  private static let levels: [(String, AuthorityLevel)] = [
    ("cum thi dua", .cluster), ("khoi thi dua", .cluster), ("thu tuong", .nation),
    ("chinh phu", .nation), ("quoc hoi", .nation), ("bo chinh tri", .nation),
    ("trung uong", .nation), ("ban bi thu", .nation), ("chu tich nuoc", .nation),
    ("truong", .school), ("nha truong", .school),
    ("phong", .district), ("huyen", .district), ("thi xa", .district), ("quan", .district),
    ("thi uy", .district), ("so", .department), ("cong doan nganh", .sector), ("tinh", .province),
    ("thanh uy", .province),
    ("thanh pho", .province), ("xa", .commune), ("phuong", .commune), ("bo", .sector),
    ("nganh", .sector), ("tong lien doan", .sector),
  ]

  /// The level of an authority by its name.
  static func level(_ name: String) -> AuthorityLevel? {
    let words = VietnameseText.folded(name).split { !$0.isLetter }.map(String.init)
    for index in words.indices {
      // `Chi bộ`, `Đảng bộ`, `cán bộ`, `bộ phận` are no ministries.
      if words[index] == "bo" {
        let before = index > 0 ? words[index - 1] : ""
        let next = index + 1 < words.count ? words[index + 1] : ""
        if ["chi", "dang", "can", "noi"].contains(before) || ["phan", "mon"].contains(next) {
          continue
        }
      }
      let rest = words[index...].joined(separator: " ") + " "
      if let level = levels.first(where: { rest.hasPrefix($0.0 + " ") })?.1 { return level }
    }
    return nil
  }

  /// The name that begins at an index: its kind in whatever case, then words with capitals or numbers.
  static func name(_ flow: TextFlow, _ start: Int) -> String? {
    let kinds: Set<String> = [
      "trường", "tiểu", "học", "trung", "cơ", "sở", "phổ", "thông", "mầm", "non", "mẫu", "giáo",
      "phòng", "dục", "và", "đào", "tạo", "huyện", "thị", "xã", "thành", "phố", "tỉnh", "quận",
      "phường", "dân", "tộc", "nội", "trú", "bán",
    ]
    var end = start
    var index = start
    var hasProper = false
    while index < flow.characters.count, index - start < 80 {
      var stop = index
      while stop < flow.characters.count,
        flow.characters[stop].isLetter || flow.characters[stop].isNumber
          || flow.characters[stop] == "&"
      {
        stop += 1
      }
      guard stop > index else { break }
      let word = String(flow.characters[index..<stop])
      let isKind = kinds.contains(word.lowercased())
      let first = word.first ?? " "
      let isProper = first.isUppercase || first.isNumber
      // "Kế hoạch" behind a name begins something else.
      if word == "Kế" || word == "Hội" || word == "Căn" { break }
      guard
        isKind || isProper
          || (index > start && hasProper && word.count <= 4 && isInside(flow, stop))
      else { break }
      if isProper && !isKind { hasProper = true }
      if isProper || (isKind && !hasProper) { end = stop }
      guard stop < flow.characters.count, flow.characters[stop] == " " else { break }
      index = flow.skipSpaces(stop)
    }
    let name = flow.text(start..<end)
    let isOffice = flow.has("phong giao duc", at: start) || flow.has("so giao duc", at: start)
    return (hasProper || isOffice) && name.count >= 8 ? name : nil
  }

  /// A word in small letters inside a name (`Ngô gia Tự`): the next one has a capital.
  private static func isInside(_ flow: TextFlow, _ stop: Int) -> Bool {
    let next = flow.skipSpaces(stop)
    return next < flow.characters.count && flow.characters[next].isUppercase
  }
}
