/// A time of the year in which public holidays fall, and how many working days they take at most
/// (Bộ luật Lao động 2019, Điều 112). Their days differ from year to year with the moon.
struct HolidaySeason {
  /// The first and last day as month × 100 + day.
  let from: Int
  let to: Int
  /// Working days lost.
  let days: Int

  static let all = [
    HolidaySeason(from: 101, to: 103, days: 1), HolidaySeason(from: 118, to: 228, days: 5),
    HolidaySeason(from: 328, to: 429, days: 1), HolidaySeason(from: 430, to: 505, days: 2),
    HolidaySeason(from: 901, to: 905, days: 2),
  ]

  func contains(_ day: CivilDate) -> Bool {
    (from...to).contains(day.month * 100 + day.day)
  }
}
