import Foundation

/// The repository the tests stand in.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let sample = root + "/samples/truong-tieu-hoc"

  /// A folder with a copy of the samples, and a runner whose shell finds the program as `thidua`.
  static func copy() -> (folder: Folder, run: Runner) {
    let folder = Folder()
    let run = Runner(
      folder: folder.path, environment: ["PATH": folder.path(".bin") + ":/usr/bin:/bin"],
      keeping: folder)
    _ = run.shell("mkdir .bin && ln -s \"$T\" .bin/thidua && cp -a '\(root)/samples' samples")
    return (folder, run)
  }
}
