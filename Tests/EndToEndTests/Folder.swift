import Foundation
import Glibc

/// A folder of its own for a test; it goes away with the value.
final class Folder: Sendable {
  let path: String

  /// The folder all others stand in; it goes away with the process, and with it the folders that
  /// live as long.
  private static let root: String = {
    let root = "/tmp/thidua-e2e.\(getpid())"
    mkdir(root, 0o700)
    atexit { try? FileManager.default.removeItem(atPath: "/tmp/thidua-e2e.\(getpid())") }
    return root
  }()

  init() {
    var template = Array("\(Folder.root)/XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
    }
  }

  /// A copy of a folder.
  convenience init(copying source: String) {
    self.init()
    // The shell's cp keeps modes and hidden files, and is there wherever the tests run.
    _ = Runner(folder: "/").run("/bin/cp", ["-a", source + "/.", path])
  }

  deinit {
    if path.hasPrefix("/tmp/thidua-e2e.") {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  func path(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: URL(fileURLWithPath: path(name)))).map { [UInt8]($0) } ?? []
  }

  func text(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func write(_ name: String, _ bytes: [UInt8]) {
    let parent = (path(name) as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true)
    try? Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  /// Every file below, with its content; folders have the content nil.
  func snapshot(_ below: String = "") -> [String: [UInt8]?] {
    var files: [String: [UInt8]?] = [:]
    let root = below.isEmpty ? path : path(below)
    guard let names = FileManager.default.enumerator(atPath: root) else { return files }
    for case let name as String in names {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder)
      files[name] =
        isFolder.boolValue
        ? .some(nil)
        : (try? Data(contentsOf: URL(fileURLWithPath: root + "/" + name))).map { [UInt8]($0) }
          ?? []
    }
    return files
  }
}
