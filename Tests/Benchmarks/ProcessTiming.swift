import Foundation

/// A program run once, from its start to its end.
struct ProcessTiming {
  /// Seconds by the clock.
  let wall: Double
  /// Seconds of all its threads together, of the system's work for it too.
  let cpu: Double
  let output: String

  /// Runs a program; nil if it cannot be started or does not end well.
  init?(_ program: String, _ arguments: [String]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    let before = ProcessTiming.childrenCPU()
    let start = ContinuousClock.now
    guard (try? process.run()) != nil else { return nil }
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    wall = seconds(start.duration(to: .now))
    guard process.terminationStatus == 0 else { return nil }
    cpu = ProcessTiming.childrenCPU() - before
    output = String(decoding: answer, as: UTF8.self)
  }

  private static func childrenCPU() -> Double {
    var usage = rusage()
    // RUSAGE_CHILDREN, which is a number on some systems and an enumeration on others.
    guard getrusage(-1, &usage) == 0 else { return 0 }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}
