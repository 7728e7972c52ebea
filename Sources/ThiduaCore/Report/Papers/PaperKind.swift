/// The kinds of papers, in the order of the contract's list; `report` has a command of each name.
public enum PaperKind: String, Sendable, CaseIterable {
  case plan
  case registration
  case pledge
  case scoresheet
  case ranking
  case minutes
  case submission
  case nominees
  case achievement
  case decision
  case certificate
  case midyear
  case year
  case statistics
  case fairness
  case register
  case fund
  case history

  /// Its place in the list, from 1: the number its files begin with, the same for ever.
  public var number: Int { (PaperKind.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// What it is called.
  public var name: Message {
    switch self {
    case .plan: Message(vi: "Kế hoạch", en: "Plans")
    case .registration: Message(vi: "Đăng ký thi đua", en: "Registration")
    case .pledge: Message(vi: "Giao ước thi đua", en: "Pledges")
    case .scoresheet: Message(vi: "Phiếu chấm điểm", en: "Score sheets")
    case .ranking: Message(vi: "Bảng tổng hợp, xếp hạng", en: "Rankings")
    case .minutes: Message(vi: "Biên bản họp Hội đồng", en: "Minutes")
    case .submission: Message(vi: "Tờ trình", en: "Submissions")
    case .nominees: Message(vi: "Danh sách đề nghị", en: "Nominees")
    case .achievement: Message(vi: "Báo cáo thành tích", en: "Achievement reports")
    case .decision: Message(vi: "Quyết định", en: "Decisions")
    case .certificate: Message(vi: "Giấy khen", en: "Certificates")
    case .midyear: Message(vi: "Báo cáo sơ kết", en: "Midyear report")
    case .year: Message(vi: "Báo cáo tổng kết", en: "Yearly report")
    case .statistics: Message(vi: "Thống kê", en: "Statistics")
    case .fairness: Message(vi: "Tỷ lệ khen thưởng", en: "Shares of awards")
    case .register: Message(vi: "Sổ vàng", en: "Register of awards")
    case .fund: Message(vi: "Quỹ thi đua, khen thưởng", en: "Prize fund")
    case .history: Message(vi: "Quá trình thi đua, khen thưởng", en: "Histories")
    }
  }

  /// What its files are called.
  public var slug: String {
    switch self {
    case .plan: "ke-hoach"
    case .registration: "dang-ky"
    case .pledge: "giao-uoc"
    case .scoresheet: "phieu-cham"
    case .ranking: "xep-hang"
    case .minutes: "bien-ban"
    case .submission: "to-trinh"
    case .nominees: "danh-sach-de-nghi"
    case .achievement: "thanh-tich"
    case .decision: "quyet-dinh"
    case .certificate: "giay-khen"
    case .midyear: "so-ket"
    case .year: "tong-ket"
    case .statistics: "thong-ke"
    case .fairness: "ti-le"
    case .register: "so-vang"
    case .fund: "quy"
    case .history: "qua-trinh"
    }
  }
}
