import Foundation

/// The best and the median of some runs, in seconds.
func measure(_ runs: Int, _ body: () throws -> Void) rethrows -> (best: Double, median: Double) {
  let clock = ContinuousClock()
  var times: [Double] = []
  for _ in 0..<runs {
    let elapsed = try clock.measure { try body() }
    times.append(
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
  }
  times.sort()
  return (times[0], times[times.count / 2])
}

func show(_ name: String, _ time: (best: Double, median: Double), bytes: Double) {
  func rounded(_ value: Double) -> String { String(Double(Int(value * 1000)) / 1000) }
  print(
    "\(name): best \(rounded(time.best)) s, median \(rounded(time.median)) s, "
      + "\(Int(bytes / time.median)) MB/s")
}

/// The most memory the process ever had, in MB; 0 where the system does not tell.
func peakMemory() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
  return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 / 1024 } ?? 0
}
