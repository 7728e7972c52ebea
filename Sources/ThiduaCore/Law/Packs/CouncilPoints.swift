/// What no record can show: named with the tier, for the council to confirm.
enum CouncilPoints {
  static let unity = Message(
    vi: "tinh thần tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua",
    en: "self-reliance, unity, mutual help, active part in emulation")
  static let collectiveUnity = Message(
    vi: "nội bộ đoàn kết, chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước",
    en: "unity within the collective and obedience to the law")
  static let campaigns = Message(
    vi: "tham gia phong trào thi đua thường xuyên, thiết thực, có hiệu quả",
    en: "regular, practical and effective part in emulation campaigns")
  static let outstanding = Message(
    vi: "có thành tích xuất sắc tiêu biểu, được lựa chọn trong số những người đủ tiêu chuẩn",
    en: "outstanding achievements, chosen among those who qualify")
  static let leadsCluster = Message(
    vi: "dẫn đầu cụm, khối thi đua, hoàn thành vượt các chỉ tiêu được giao",
    en: "leads its cluster and surpasses all targets")
  static let exemplary = Message(
    vi: "gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
    en: "exemplary in obeying the law")
  static let achievements = Message(
    vi: "có thành tích xuất sắc trong công tác hoặc trong phong trào thi đua",
    en: "excellent achievements in work or in campaigns")
  static let meritOnly = Message(
    vi:
      "ở đây chỉ xét theo công trạng; khen đột xuất, chuyên đề do Hội đồng xét theo thành tích cụ thể",
    en: "judged by merit only; sudden and campaign achievements are for the council")
  static let selfDemocracy = Message(
    vi: "thực hành dân chủ ở cơ sở, chăm lo đời sống, thực hành tiết kiệm",
    en: "grassroots democracy, care for the members' life, thrift")
  static let medalTerms = Message(
    vi:
      "thời gian học tập, nghĩa vụ quân sự được tính; thời gian chịu kỷ luật không tính; giảm 05 năm"
      + " nếu có từ 05 năm ở vùng đặc biệt khó khăn",
    en: "study and military service count, time under discipline does not; five years less with"
      + " five years in especially hard areas")
  static let teacherRound = Message(
    vi: "xét theo đợt ba năm một lần, công bố dịp 20/11; thời gian ở vùng khó khăn được nhân hệ số",
    en: "given every three years on 20 November; time in hard areas counts more")
  static let pupilProgress = Message(
    vi:
      "có thành tích xuất sắc về ít nhất một môn học hoặc tiến bộ rõ rệt về ít nhất một phẩm chất,"
      + " năng lực; được tập thể lớp công nhận",
    en: "excellent in at least one subject or clear progress in one quality; the class agrees")
  static let pupilDeed = Message(
    vi:
      "phẩm chất tốt, thực hiện đúng nội quy và có thành tích học tập, rèn luyện, phong trào, cuộc"
      + " thi hoặc thành tích đột xuất",
    en: "good conduct and an achievement in study, campaigns, contests, or a sudden deed")
  static let fiveYearCampaign = Message(
    vi: "theo chuyên đề: dẫn đầu phong trào do Thủ tướng phát động từ 05 năm, khi sơ kết, tổng kết",
    en: "thematic: leads a campaign of the Prime Minister of five years or more, at its review")
  static let ministryProposal = Message(
    vi:
      "theo công trạng do Chủ tịch UBND cấp tỉnh đề nghị; Giám đốc Sở chỉ đề nghị ngoài công trạng"
      + " (Thông tư 29/2023/TT-BGDĐT, Điều 12)",
    en: "by merit the province chair proposes; the department director only otherwise")
  static let oneStateAwardAYear = Message(
    vi:
      "mỗi năm chỉ đề nghị một hình thức khen thưởng cấp Nhà nước; thời gian tính từ lần khen trước",
    en: "one award of the State a year; time counts from the award before")
  static let counted = Message(
    vi: "thành tích đã dùng cho một hình thức khen thưởng không dùng lại cho hình thức khác",
    en: "an achievement rewarded once serves no other form")
}
