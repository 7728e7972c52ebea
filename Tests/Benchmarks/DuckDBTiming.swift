import Foundation

/// How long DuckDB takes for less than what a ranking needs: the sum of points of each subject.
struct DuckDBTiming {
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

  /// The whole process with one query: start of Python and of DuckDB, query, end.
  let whole: ProcessTiming
  /// The query alone, in seconds: the second of two in one process, when all is warm.
  let query: Double

  /// Asks DuckDB with two threads; nil without DuckDB or Python.
  init?(sumsOf path: String) {
    func run(_ times: Int) -> ProcessTiming? {
      ProcessTiming("/usr/bin/env", ["python3", "-c", DuckDBTiming.script, path, String(times)])
    }
    guard let whole = run(1), let warm = run(2) else { return nil }
    let times = warm.output.split(separator: "\n").compactMap { Double($0) }
    guard times.count == 2 else { return nil }
    self.whole = whole
    query = times[1]
  }
}
