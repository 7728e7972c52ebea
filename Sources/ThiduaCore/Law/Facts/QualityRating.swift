/// How well a person or a unit did the year's work (xếp loại chất lượng): Nghị định 90/2020/NĐ-CP,
/// from 01/07/2026 Nghị định 233/2026/NĐ-CP. Compares from the lowest to the highest.
///
/// For pupils the same four codes stand for the levels of their circular: Hoàn thành xuất sắc (Xuất sắc),
/// Hoàn thành tốt (Tốt), Hoàn thành, Chưa hoàn thành.
public enum QualityRating: String, Sendable, CaseIterable, Comparable {
  case excellent = "HTXSNV"
  case good = "HTTNV"
  case completed = "HTNV"
  case failed = "KHTNV"

  /// The name in full.
  public var name: String {
    switch self {
    case .excellent: "Hoàn thành xuất sắc nhiệm vụ"
    case .good: "Hoàn thành tốt nhiệm vụ"
    case .completed: "Hoàn thành nhiệm vụ"
    case .failed: "Không hoàn thành nhiệm vụ"
    }
  }

  /// The word for a pupil's overall level (Thông tư 27/2020/TT-BGDĐT, Điều 9).
  public var pupilName: String {
    switch self {
    case .excellent: "Hoàn thành xuất sắc"
    case .good: "Hoàn thành tốt"
    case .completed: "Hoàn thành"
    case .failed: "Chưa hoàn thành"
    }
  }

  private var rank: Int {
    switch self {
    case .excellent: 3
    case .good: 2
    case .completed: 1
    case .failed: 0
    }
  }

  public static func < (left: QualityRating, right: QualityRating) -> Bool {
    left.rank < right.rank
  }
}
