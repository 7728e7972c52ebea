public import ThiduaCore

/// Calendars as iCalendar files (RFC 5545), for phones and desktop calendars.
///
/// Tasks are VEVENTs of whole days: the calendars of phones pass over VTODO. An event has no state
/// "completed" (RFC 5545, 3.8.1.11): work that is done is marked in its title.
public enum ICalendarRenderer {
  /// The name after `--format`, and the extension of file names.
  public static let name = "ics"

  /// The bytes of a calendar. The same calendar always gives the same bytes.
  ///
  /// - Parameters:
  ///   - stamp: the moment at which the entries were made (DTSTAMP).
  ///   - remind: how many days before the last day to remind at eight o'clock; nil for no reminder.
  public static func render(_ calendar: EventCalendar, stamp: Moment, remind: Int? = nil) -> [UInt8]
  {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//thidua//plan tasks//VI", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(escaped(calendar.name))",
    ]
    for event in calendar.events { lines += self.lines(event, utc(stamp), remind) }
    lines.append("END:VCALENDAR")
    return lines.flatMap(folded)
  }

  private static func lines(_ event: CalendarEvent, _ stamp: String, _ remind: Int?) -> [String] {
    var lines = ["BEGIN:VEVENT", "UID:\(escaped(event.uid))", "DTSTAMP:\(stamp)"]
    if let day = event.replaces { lines.append("RECURRENCE-ID;VALUE=DATE:\(compact(day))") }
    lines.append("DTSTART;VALUE=DATE:\(compact(event.first))")
    // The end of an event is the first day that is no longer part of it.
    lines.append("DTEND;VALUE=DATE:\(compact(event.last.adding(days: 1)))")
    if let rule = event.rule { lines.append("RRULE:" + text(rule, until: event.until)) }
    lines.append("SUMMARY:" + escaped((event.isDone ? "✓ " : "") + event.title))
    if !event.lines.isEmpty {
      lines.append("DESCRIPTION:" + escaped(event.lines.joined(separator: "\n")))
    }
    lines += ["CATEGORIES:" + escaped("Thi đua, khen thưởng"), "STATUS:CONFIRMED"]
    lines.append("TRANSP:TRANSPARENT")
    if let remind, !event.isDone {
      // Eight in the morning of the day so many days before the last one: its midnight lies `remind`
      // days and one day before the end.
      let hours = 24 * (remind + 1) - 8
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escaped(event.title),
        "TRIGGER;RELATED=END:-P\(hours / 24)DT\(hours % 24)H", "END:VALARM",
      ]
    }
    lines.append("END:VEVENT")
    return lines
  }

  private static func text(_ rule: CalendarEvent.Rule, until: CivilDate?) -> String {
    let end = until.map { ";UNTIL=\(compact($0))" } ?? ""
    switch rule {
    case .daily(let step): return "FREQ=DAILY" + interval(step) + end
    case .weekly(let step): return "FREQ=WEEKLY" + interval(step) + end
    case .monthly(let step, let day):
      let days =
        day < 0
        ? ";BYMONTHDAY=-1"
        : day <= 28
          ? ";BYMONTHDAY=\(day)"
          // The last of these days that the month has.
          : ";BYMONTHDAY=\((28...day).map(String.init).joined(separator: ","));BYSETPOS=-1"
      return "FREQ=MONTHLY" + interval(step) + end + days
    }
  }

  private static func interval(_ step: Int) -> String { step == 1 ? "" : ";INTERVAL=\(step)" }

  private static func compact(_ day: CivilDate) -> String {
    day.description.filter { $0 != "-" }
  }

  private static func utc(_ moment: Moment) -> String {
    let seconds = moment.date.dayNumber * 86_400 + moment.second - moment.offset * 60
    let text = Moment(unix: seconds).text
    return text.filter { $0 != "-" && $0 != ":" }
  }

  /// A text value (RFC 5545, 3.3.11); control characters that have no place in one are left out.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      case "\t": result += " "
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line of at most 75 octets; what is longer goes on in the next line behind a space (RFC 5545,
  /// 3.1). No letter is cut, not even one of several scalars.
  private static func folded(_ line: String) -> [UInt8] {
    var result: [UInt8] = []
    var length = 0
    for character in line {
      let whole = Array(String(character).utf8)
      // A letter of more marks than a line holds can only be cut between them.
      let pieces =
        whole.count <= 74 ? [whole] : character.unicodeScalars.map { Array(String($0).utf8) }
      for bytes in pieces {
        if length + bytes.count > 75, length > 1 {
          result += [0x0D, 0x0A, 0x20]
          length = 1
        }
        result += bytes
        length += bytes.count
      }
    }
    return result + [0x0D, 0x0A]
  }
}
