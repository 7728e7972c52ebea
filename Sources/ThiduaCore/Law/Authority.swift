/// Who may decide on an award (thẩm quyền quyết định).
public enum Authority: String, Sendable, CaseIterable {
  case headmaster
  case communeChair
  case districtChair
  case departmentDirector
  case provinceChair
  case minister
  case primeMinister
  case president

  /// The office as documents write it.
  public var name: String {
    switch self {
    case .headmaster: "Hiệu trưởng"
    case .communeChair: "Chủ tịch Ủy ban nhân dân cấp xã"
    case .districtChair: "Chủ tịch Ủy ban nhân dân cấp huyện"
    case .departmentDirector: "Giám đốc Sở Giáo dục và Đào tạo"
    case .provinceChair: "Chủ tịch Ủy ban nhân dân cấp tỉnh"
    case .minister: "Bộ trưởng Bộ Giáo dục và Đào tạo"
    case .primeMinister: "Thủ tướng Chính phủ"
    case .president: "Chủ tịch nước"
    }
  }
}

/// Which authority decides for which kind of school.
public struct AuthorityRule: Sendable, Hashable {
  public var authority: Authority
  /// The kinds of school under it; empty for all.
  public var schools: [SchoolKind]
  public var citation: Citation

  /// Makes a rule.
  public init(_ authority: Authority, for schools: [SchoolKind] = [], _ citation: Citation) {
    self.authority = authority
    self.schools = schools
    self.citation = citation
  }
}
