/// Which days a clerk can mean in records of people.
enum EnrollDates {
  /// The earliest day anything is entered for.
  static let first = CivilDate(year: 1900, month: 1, day: 1) ?? CivilDate(dayNumber: 0)

  /// Whether a day is near enough to be meant: from 1900 to ten years ahead.
  static func isPlausible(_ day: CivilDate, today: CivilDate) -> Bool {
    day >= first && day <= today.adding(months: 120)
  }

  /// What is wrong with a day that is too far away.
  static func farAway(_ day: CivilDate) -> Message {
    Message(
      vi: "ngày \(day.slashed) xa hôm nay quá: chỉ nhận từ năm 1900 đến mười năm tới",
      en: "\(day) is too far away: days from 1900 to ten years ahead are taken")
  }

  /// Refuses a day nobody can mean.
  ///
  /// - Throws: `refused`.
  static func check(_ day: CivilDate, today: CivilDate) throws(Failure) {
    guard isPlausible(day, today: today) else {
      let message = farAway(day)
      throw Failure.refused(
        vi: message.vi, en: message.en,
        remedy: Message(vi: "Xem lại năm.", en: "Look at the year again."))
    }
  }
}
