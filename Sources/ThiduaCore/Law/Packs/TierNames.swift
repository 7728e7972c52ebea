/// Ids of tiers that rules of other tiers, or what papers rest on, refer to.
enum TierNames {
  static let advanced = "lao-dong-tien-tien"
  static let baseFighter = "chien-si-thi-dua-co-so"
  static let provinceFighter = "chien-si-thi-dua-bo-tinh"
  static let nationalFighter = "chien-si-thi-dua-toan-quoc"
  static let advancedCollective = "tap-the-lao-dong-tien-tien"
  static let excellentCollective = "tap-the-lao-dong-xuat-sac"
  static let provinceFlag = "co-thi-dua-bo-tinh"
  static let governmentFlag = "co-thi-dua-chinh-phu"
  static let headCertificate = "giay-khen-hieu-truong"
  static let communeCertificate = "giay-khen-xa"
  static let districtCertificate = "giay-khen-huyen"
  static let departmentCertificate = "giay-khen-so"
  static let provinceMerit = "bang-khen-tinh"
  static let ministryMerit = "bang-khen-bo"
  static let primeMinisterMerit = "bang-khen-thu-tuong"
  static let labourThird = "huan-chuong-lao-dong-ba"
  static let labourSecond = "huan-chuong-lao-dong-nhi"
  static let labourFirst = "huan-chuong-lao-dong-nhat"
  static let educationMedal = "ky-niem-chuong-giao-duc"
  static let excellentTeacher = "nha-giao-uu-tu"
  static let peoplesTeacher = "nha-giao-nhan-dan"
  static let excellentPupil = "hoc-sinh-xuat-sac"
  static let goodPupil = "hoc-sinh-gioi"
  static let exemplaryPupil = "hoc-sinh-tieu-bieu"
  static let pupilCertificate = "giay-khen-hoc-sinh"

  /// Who holds one of these has met the standard of Lao động tiên tiến that year.
  static let advancedHolders = [advanced, baseFighter]
  static let ministryOrProvinceMerit = [provinceMerit, ministryMerit]
}
