import Foundation

/// How long DuckDB takes for less than what a ranking needs: the sum of points of each subject.
enum DuckDBTiming {
  private static let script = """
    import sys, time
    try:
        import duckdb
    except ImportError:
        sys.exit(3)
    query = '''select subject, sum(cast(value as decimal(18, 6))) from read_json(?,
      format = 'newline_delimited', columns = {subject: 'VARCHAR', value: 'VARCHAR'})
      group by subject'''
    for run in range(int(sys.argv[2])):
        connection = duckdb.connect(config = {'threads': 2})
        start = time.perf_counter()
        connection.execute(query, [sys.argv[1]]).fetchall()
        print(time.perf_counter() - start)
    """

  /// The best and the median of some runs with two threads, in seconds; nil without DuckDB or Python.
  static func sums(of path: String, runs: Int) -> (best: Double, median: Double)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, path, String(runs)]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    let times = String(decoding: answer, as: UTF8.self).split(separator: "\n")
      .compactMap { Double($0) }.sorted()
    guard let best = times.first else { return nil }
    return (best, times[times.count / 2])
  }
}
