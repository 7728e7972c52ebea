import Foundation
import ThiduaCore

/// How fast many schools are added up: copies of the sample school (40 staff, their awards and ratings of
/// four years, two ledgers) on the disk, each with its own name, code and ratings.
enum MergeBenchmark {
  private static let sample = "samples/truong-tieu-hoc"
  private static let year = YearID.school(2024)
  private static let day = CivilDate(iso: "2025-09-10") ?? CivilDate(dayNumber: 0)

  /// Prints the times of finding, reading and adding up, and of the paper. With `THIDUA_BENCH_KEEP=DIR`
  /// the schools are made there and stay, for the program itself to be timed on them.
  static func run(schools: Int) throws {
    let kept = ProcessInfo.processInfo.environment["THIDUA_BENCH_KEEP"]
    let root = kept ?? NSTemporaryDirectory() + "thidua-merge-\(getpid())"
    if kept == nil || !FileManager.default.fileExists(atPath: root) {
      try write(schools, to: root)
    }
    defer { if kept == nil { try? FileManager.default.removeItem(atPath: root) } }
    let files = DiskFileSystem()
    var folders = try SchoolFolders([root], in: "/", files: files)
    line(
      "finding \(folders.entries.count) workspaces",
      try measure(3) {
        folders = try SchoolFolders([root], in: "/", files: files)
      })
    var merge: SchoolMerge?
    line(
      "reading and adding up",
      measure(3) {
        merge = SchoolMerge(folders, years: [year], today: day, issuer: nil, files: files)
      })
    guard let merge else { return }
    var blocks = 0
    line(
      "the paper",
      measure(3) {
        let report = MergedReport(
          merge, by: .awardedShare, issuer: .init(name: nil, parent: nil, place: nil), today: day)
        blocks = report.document().sections.reduce(0) { $0 + $1.blocks.count }
      })
    print("\(merge.schools.count) schools, \(merge.problems.count) problems, \(blocks) blocks")
    print("memory at most \(peakMemory()) MB")
  }

  private static func line(_ name: String, _ time: (best: Double, median: Double)) {
    func rounded(_ value: Double) -> String { String(Double(Int(value * 1000)) / 1000) }
    print("\(name): best \(rounded(time.best)) s, median \(rounded(time.median)) s")
  }

  /// Writes the copies. Ledgers and journals, which are never opened here, are one file by many names.
  private static func write(_ schools: Int, to root: String) throws {
    let manager = FileManager.default
    let paths = try manager.subpathsOfDirectory(atPath: sample).sorted().filter {
      !(try manager.attributesOfItem(atPath: sample + "/" + $0)[.type] as? FileAttributeType
        == .typeDirectory)
    }
    let unit = "thidua.json"
    for index in 1...schools {
      let folder = root + "/truong-" + String(10_000 + index).dropFirst()
      for path in paths {
        let target = folder + "/" + path
        try manager.createDirectory(
          atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        if path.hasSuffix(".jsonl") {
          try manager.linkItem(
            atPath: manager.currentDirectoryPath + "/" + sample + "/" + path, toPath: target)
          continue
        }
        var text = try String(contentsOfFile: sample + "/" + path, encoding: .utf8)
        if path == unit {
          text = text.replacingOccurrences(of: "Hoa Sen", with: "Hoa Sen \(index)")
            .replacingOccurrences(of: "THHS", with: "THHS\(index)")
        } else if path.hasSuffix("ratings.json"), index % 3 == 0 {
          text = text.replacingOccurrences(of: "HTXSNV", with: "HTTNV")
        }
        try text.write(toFile: target, atomically: false, encoding: .utf8)
      }
    }
  }
}
