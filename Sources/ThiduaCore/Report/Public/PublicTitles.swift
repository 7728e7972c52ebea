/// Guards the names in titles of papers that stand outside of them: in lists of files.
public struct PublicTitles: Sendable {
  private let names: NameGuard

  /// - Parameter names: whose name is not for everybody, with what stands in its place; none to leave all
  ///   titles as they are.
  public init(_ names: [GuardedName]) { self.names = NameGuard(names) }

  /// A title as everybody may read it.
  public func replaced(_ title: String) -> String { names.replaced(title) ?? title }
}
