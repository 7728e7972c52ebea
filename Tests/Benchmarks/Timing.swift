import Foundation

/// The best and the median of some runs, in seconds.
func measure(_ runs: Int, _ body: () throws -> Void) rethrows -> (best: Double, median: Double) {
  var times: [Double] = []
  for _ in 0..<runs { times.append(try time(body)) }
  return summary(times)
}

/// How long one run takes, in seconds.
func time(_ body: () throws -> Void) rethrows -> Double {
  seconds(try ContinuousClock().measure { try body() })
}

/// The best and the median of some times.
func summary(_ times: [Double]) -> (best: Double, median: Double) {
  let sorted = times.sorted()
  guard let best = sorted.first else { return (0, 0) }
  return (best, sorted[sorted.count / 2])
}

func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

/// A time or a ratio with three decimals.
func rounded(_ value: Double) -> String { String(Double(Int(value * 1000)) / 1000) }

func show(_ name: String, _ time: (best: Double, median: Double), bytes: Double) {
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
