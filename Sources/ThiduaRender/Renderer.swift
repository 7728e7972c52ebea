public import ThiduaCore

/// A format. Adding one is a file and a line in `Renderers.all`.
public protocol Renderer: Sendable {
  /// The name after `--format`.
  static var name: String { get }
  /// Extensions of file names that ask for this format, without the dot.
  static var fileExtensions: [String] { get }
  /// Whether the format holds tables only (csv, json, xlsx): documents without tables are refused.
  static var needsTable: Bool { get }
  /// The bytes of a document. The same document always gives the same bytes.
  static func render(_ document: ReportDocument) throws(Failure) -> [UInt8]
}

/// Every format there is, found by name or by file extension.
public enum Renderers {
  /// All formats, in the order of `--help`.
  public static let all: [any Renderer.Type] = [
    TextRenderer.self, MarkdownRenderer.self, HTMLRenderer.self, DOCXRenderer.self,
    XLSXRenderer.self, CSVRenderer.self, JSONRenderer.self,
  ]

  /// The format of this name.
  public static func named(_ name: String) -> (any Renderer.Type)? {
    all.first { $0.name == name }
  }

  /// The format a file name asks for.
  public static func forFile(_ path: String) -> (any Renderer.Type)? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return all.first { $0.fileExtensions.contains(ending) }
  }
}
