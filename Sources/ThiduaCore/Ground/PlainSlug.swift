/// The words of a text as a name made of ASCII letters, digits and hyphens, safe as a file name on any
/// system: `Dạy tốt - Học tốt` is `day-tot-hoc-tot`, `112/QĐ-UBND` is `112-qd-ubnd`.
///
/// - Parameter limit: at most so many letters less one; words that go beyond are left out.
/// - Returns: the name; empty where the text has neither letter nor digit of the Latin alphabet.
public func plainSlug(_ text: String, limit: Int = 60) -> String {
  let words = VietnameseText.folded(text)
    .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  var slug = ""
  for word in words where slug.utf8.count + word.utf8.count < limit {
    slug += (slug.isEmpty ? "" : "-") + word
  }
  return slug
}
