/// Writes a result outside the workspace: wholly or not at all.
public enum OutputFile {
  /// Refuses what no file or folder can be called.
  ///
  /// - Throws: `cannotCreate` for an empty name, and for one longer than a name may be.
  public static func checkName(_ shown: String) throws(Failure) {
    guard !trimmed(shown).isEmpty else {
      throw Failure(
        .cannotCreate,
        Message(vi: "tên tệp cần ghi để trống", en: "the name of the file to write is empty"))
    }
    guard let long = shown.split(separator: "/").first(where: { $0.utf8.count > longestName })
    else { return }
    let start = TextWidth.cut(String(long), to: 40)
    throw Failure(
      .cannotCreate,
      Message(
        vi: "tên \(start) quá dài: \(long.utf8.count) byte, nhiều nhất \(longestName)",
        en: "the name \(start) is too long: \(long.utf8.count) bytes, at most \(longestName)"))
  }

  /// So many bytes a name may have on the disks there are.
  private static let longestName = 255

  /// Refuses a place where a workspace keeps its data: nothing but commands that change the workspace write
  /// there. New plans, rubrics, rules, and texts of a year (`.md`) may begin as the output of a command.
  ///
  /// - Throws: `refused` for such a place, `cannotCreate` for one that cannot be reached.
  public static func check(
    _ path: String, shownAs shown: String, _ files: any FileSystem
  ) throws(Failure) {
    try checkName(shown)
    _ = try status(path, shown, files)
    let folder = try files.resolve(parentPath(path)) ?? parentPath(path)
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let place = try files.resolve(path) ?? joinPath(folder, name)
    guard let root = try Workspace.nearest(to: parentPath(place), files: files) else { return }
    let below = String(place.dropFirst(root.count).drop { $0 == "/" })
    let first = below.split(separator: "/").first.map(String.init) ?? ""
    let isNew = try files.status(place) == nil
    let isTaken =
      if first == below {
        Workspace.ownFiles.contains(below)
      } else if first == "years" {
        !isNew || !below.hasSuffix(".md")
      } else {
        first == ".thidua" || Workspace.ownFolders.contains(first) && !isNew
      }
    guard isTaken else { return }
    throw Failure.refused(
      vi: "không ghi đè \(shown): đó là nơi thư mục làm việc giữ dữ liệu",
      en: "\(shown) is not overwritten: the workspace keeps its data there",
      remedy: Message(
        vi: "Chọn tên khác, hoặc một nơi ngoài thư mục làm việc.",
        en: "Choose another name, or a place outside the workspace."))
  }

  private static let suffix = ".thidua-tmp"

  /// The file that a temporary sibling was to become: `a.docx` for `a.docx.123.thidua-tmp`; nil for other
  /// names.
  static func target(ofTemporary name: String) -> String? {
    guard name.hasSuffix(suffix) else { return nil }
    let rest = name.dropLast(suffix.count)
    guard let dot = rest.lastIndex(of: "."), UInt32(rest[rest.index(after: dot)...]) != nil else {
      return nil
    }
    return String(rest[..<dot])
  }

  /// A sibling of a file; a long name is cut, so that the sibling's is not too long.
  private static func temporaryPath(_ target: String) -> String {
    let ending = ".\(UInt32.random(in: .min ... .max))\(suffix)"
    let name = target.split(separator: "/").last ?? ""
    guard name.utf8.count + ending.utf8.count > longestName else { return target + ending }
    return joinPath(parentPath(target), String(name.prefix(20)) + ending)
  }

  /// Writes through a temporary sibling that takes the file's name at the end. The mode of a file that
  /// stands there is kept; a new one is 0644.
  ///
  /// - Throws: `cannotCreate` where the file cannot be made, `inputOutput` on a full disk.
  public static func write(
    _ bytes: [UInt8], to path: String, shownAs shown: String, _ files: any FileSystem
  ) throws(Failure) {
    let status = try Self.status(path, shown, files)
    if status?.kind == .folder {
      throw Failure(
        .cannotCreate, Message(vi: "\(shown) là thư mục", en: "\(shown) is a folder"))
    }
    if status?.kind == .other {
      // A device or a pipe is written in place.
      do throws(Failure) {
        return try files.write(path, bytes, mode: 0o644)
      } catch {
        throw error.ofOutput
      }
    }
    var target = path
    if status?.kind == .link {
      guard let end = try files.resolve(path) else {
        throw Failure(
          .cannotCreate,
          Message(
            vi: "\(shown) là liên kết không dẫn tới đâu",
            en: "\(shown) is a link that leads nowhere")
        )
      }
      target = end
    }
    let temporary = temporaryPath(target)
    // A link has bits of its own, which say nothing of the file.
    let mode = status?.kind == .link ? try files.status(target)?.mode : status?.mode
    // Who made a paper read-only wants it kept.
    if let mode, mode & 0o200 == 0 {
      throw Failure(
        .cannotCreate,
        Message(vi: "\(shown) chỉ để đọc, không ghi đè", en: "\(shown) is read-only; it stays"))
    }
    do {
      try files.write(temporary, bytes, mode: mode ?? 0o644)
      try files.rename(temporary, to: target)
    } catch {
      try? files.remove(temporary)
      guard error.kind != .inputOutput else { throw error }
      let hasFolder = try files.resolve(parentPath(path)) != nil
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

  /// What stands where the file is to be made.
  private static func status(
    _ path: String, _ shown: String, _ files: any FileSystem
  ) throws(Failure) -> FileStatus? {
    do throws(Failure) {
      return try files.status(path)
    } catch {
      throw Failure(
        error.ofOutput.kind,
        Message(
          vi: "không tạo được tệp \(shown): không vào được thư mục",
          en: "cannot create \(shown): the folder cannot be entered"))
    }
  }
}
