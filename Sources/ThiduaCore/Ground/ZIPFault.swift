/// Why a ZIP file cannot be read.
public enum ZIPFault: Error, Sendable, Hashable {
  /// The file ends early.
  case truncated
  /// The file contradicts itself, or a checksum is wrong.
  case corrupt
  /// An entry is locked with a password.
  case encrypted
  /// The form for files over 4 GB.
  case zip64
  /// Another way of packing than store and deflate.
  case method(Int)
  /// The file holds more than a document does.
  case tooLarge

  /// What is wrong, in words.
  public var message: Message {
    switch self {
    case .truncated:
      Message(vi: "tệp bị cắt cụt", en: "the file is cut off")
    case .corrupt:
      Message(vi: "tệp bị hỏng", en: "the file is damaged")
    case .encrypted:
      Message(vi: "tệp có đặt mật khẩu", en: "the file is locked with a password")
    case .zip64:
      Message(
        vi: "tệp dùng dạng ZIP64, không phải văn bản Word thông thường",
        en: "the file is a ZIP64 file, which documents are not")
    case .method(let method):
      Message(
        vi: "tệp nén theo cách \(method) không đọc được",
        en: "the file is packed in a way (\(method)) that cannot be read")
    case .tooLarge:
      Message(
        vi: "nội dung sau khi giải nén quá lớn so với một văn bản",
        en: "the content is too large for a document once expanded")
    }
  }
}
