/// The word among candidates that was probably meant, or nil if none is near.
///
/// Nearness is the number of letters inserted, dropped, changed or swapped (at most a third of the word).
///
/// Words over sixty letters are not compared: they are no slips of the finger, and comparing is slow.
public func nearest(to word: String, among candidates: [String]) -> String? {
  guard word.utf8.count <= 240, word.count <= 60 else { return nil }
  let limit = max(1, min(3, word.count / 3 + (word.count > 2 ? 1 : 0)))
  return
    candidates
    .map {
      (candidate: $0, distance: editDistance(Array(word.lowercased()), Array($0.lowercased())))
    }
    .filter { $0.distance <= limit && $0.distance < max(word.count, 1) }
    .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?
    .candidate
}

extension Message {
  /// `Ý bạn là 'năm'?`
  public static func didYouMean(_ word: String) -> Message {
    Message(vi: "Ý bạn là '\(word)'?", en: "Did you mean '\(word)'?")
  }
}

/// The Damerau-Levenshtein distance (optimal string alignment) of two words.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      var best = min(
        last[column + 1] + 1, current[column] + 1,
        last[column] + (left[row] == right[column] ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
