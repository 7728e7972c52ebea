/// Numbers in the form of the Party and the mass organisations.
extension HeaderReader {
  /// `Số: 15-KH/HĐ`, `Số:     -KH/CB`: the Party's and the Youth Union's form.
  mutating func readPartyNumber(_ cell: String, _ line: Int) -> Bool {
    let all = Array(cell)
    let folded = Array(VietnameseText.folded(cell))
    guard folded.count == all.count, folded.starts(with: "so") else { return false }
    var at = 2
    while at < all.count, " :.…_".contains(all[at]) { at += 1 }
    let start = at
    while at < all.count, all[at].isASCII, all[at].isNumber { at += 1 }
    let digits = String(all[start..<at])
    while at < all.count, " .…".contains(all[at]) { at += 1 }
    guard digits.count <= 5, at < all.count, HeaderReader.isHyphen(all[at]) else { return false }
    at += 1
    let (tail, end) = HeaderReader.symbol(all, at)
    guard let slash = tail.firstIndex(of: "/"), tail[..<slash].count <= 4,
      tail[..<slash].allSatisfy({ $0.isUppercase || $0 == "r" }), tail.first?.isUppercase == true,
      tail[slash...].contains(where: \.isUppercase)
    else { return false }
    numberLine = line
    used.insert(line)
    if digits.isEmpty {
      symbol = tail
    } else {
      written = trimmed(String(all[start..<max(end, start)]))
      number = digits + "-" + tail
    }
    return true
  }
}
