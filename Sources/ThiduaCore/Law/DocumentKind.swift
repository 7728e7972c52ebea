/// The kinds of documents plans cite (Nghị định 30/2020/NĐ-CP, Điều 7; Luật Ban hành văn bản quy phạm
/// pháp luật).
public enum DocumentKind: String, Sendable, CaseIterable {
  case law
  case decree
  case circular
  case directive
  case resolution
  case decision
  case plan
  case guideline
  /// Công văn.
  case dispatch
  case conclusion
  /// Đề án.
  case project
  case notice
  case other

  /// The kind in messages.
  public var title: Message { Message(vi: name, en: english) }

  private var english: String {
    switch self {
    case .law: "Law"
    case .decree: "Decree"
    case .circular: "Circular"
    case .directive: "Directive"
    case .resolution: "Resolution"
    case .decision: "Decision"
    case .plan: "Plan"
    case .guideline: "Guideline"
    case .dispatch: "Dispatch"
    case .conclusion: "Conclusion"
    case .project: "Project"
    case .notice: "Notice"
    case .other: "Document"
    }
  }

  /// The kind as documents write it.
  public var name: String {
    switch self {
    case .law: "Luật"
    case .decree: "Nghị định"
    case .circular: "Thông tư"
    case .directive: "Chỉ thị"
    case .resolution: "Nghị quyết"
    case .decision: "Quyết định"
    case .plan: "Kế hoạch"
    case .guideline: "Hướng dẫn"
    case .dispatch: "Công văn"
    case .conclusion: "Kết luận"
    case .project: "Đề án"
    case .notice: "Thông báo"
    case .other: "Văn bản"
    }
  }

  /// The letters that stand for the kind in a number, `NĐ` in `98/2023/NĐ-CP`; empty where a number
  /// carries none (công văn) or anything is possible.
  public var symbols: [String] {
    switch self {
    case .law: ["QH", "L"]
    case .decree: ["NĐ"]
    case .circular: ["TT", "TTLT"]
    case .directive: ["CT"]
    case .resolution: ["NQ", "NQLT", "UBTVQH"]
    case .decision: ["QĐ"]
    case .plan: ["KH", "KHLT"]
    case .guideline: ["HD", "HDLT"]
    case .conclusion: ["KL", "TB"]
    case .project: ["ĐA", "QĐ"]
    case .notice: ["TB", "TT"]
    case .dispatch, .other: []
    }
  }
}
