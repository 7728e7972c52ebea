import Foundation
import Testing

@Suite("The built binary")
struct VersionTests {
  @Test("there is a binary beside the tests")
  func exists() throws {
    #expect(FileManager.default.isExecutableFile(atPath: Binary.path))
  }
}

/// The built program.
enum Binary {
  /// Its path: beside the test bundle.
  static let path: String = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0])
    return bundle.deletingLastPathComponent().appendingPathComponent("thidua").path
  }()
}
