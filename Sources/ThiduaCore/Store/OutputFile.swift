/// Writes a result outside the workspace: wholly or not at all.
public enum OutputFile {
  /// Writes through a temporary sibling that takes the file's name at the end. The mode of a file that
  /// stands there is kept; a new one is 0644.
  ///
  /// - Throws: `cannotCreate` where the file cannot be made, `inputOutput` on a full disk.
  public static func write(
    _ bytes: [UInt8], to path: String, shownAs shown: String, _ files: any FileSystem
  ) throws(Failure) {
    let status = try files.status(path)
    if status?.kind == .folder {
      throw Failure(
        .cannotCreate, Message(vi: "\(shown) là thư mục", en: "\(shown) is a folder"))
    }
    if status?.kind == .other {
      // A device or a pipe is written in place.
      return try files.write(path, bytes, mode: 0o644)
    }
    let target = status?.kind == .link ? try files.resolve(path) ?? path : path
    let temporary = target + ".thidua-tmp"
    // A link has bits of its own, which say nothing of the file.
    let mode = status?.kind == .link ? try files.status(target)?.mode : status?.mode
    do {
      try files.write(temporary, bytes, mode: mode ?? 0o644)
      try files.rename(temporary, to: target)
    } catch {
      try? files.remove(temporary)
      guard error.kind != .inputOutput else { throw error }
      let hasFolder = try files.status(parentPath(path))?.kind != nil
      throw Failure(
        .cannotCreate,
        hasFolder
          ? Message(
            vi: "không tạo được tệp \(shown): không có quyền ghi vào thư mục",
            en: "cannot create \(shown): no permission to write into the folder")
          : Message(
            vi: "không tạo được tệp \(shown): không có thư mục ấy",
            en: "cannot create \(shown): there is no such folder"))
    }
  }
}
