import ThiduaCore

/// A page of `thidua help` that explains a file and no command.
struct HelpTopic {
  let name: String
  let text: Message

  static let all = [
    HelpTopic(name: "csv", text: tables), HelpTopic(name: "rules", text: rules),
    HelpTopic(name: "certificate", text: certificate),
  ]

  private static let rules = Message(
    vi: """
      Quy định của địa phương, của trường: rules/*.json

      Mỗi quy chế một tệp. Quy định chỉ được thêm hoặc chặt hơn luật đã kiểm chứng; điều nào
      'thidua award tiers NAME' đánh dấu * (chưa kiểm chứng) thì được sửa cho đúng.
      'thidua check' kiểm tra mọi tệp một lượt, chỉ ra dòng, cột.

      \(example)

      tiers      sửa một danh hiệu, hình thức đã có:
        quota        chỉ tiêu: percent, of, rounding (floor, halfUp, ceiling), minimum
        threshold    tỷ lệ phiếu cao hơn luật: 0.85
        ballot       method (secretBallot, ballot, showOfHands), threshold, base (allMembers, present)
        prize        hệ số thưởng: individual, collective, pupil
        authorities  ai quyết định, nơi luật chưa kiểm chứng
        deadlines    [{ step, text }]; documents [{ id, name, form }]
        minimumMonths, collectives (tập thể nào được xét), requires (thêm tiêu chuẩn), council
        rules        sửa tiêu chuẩn có dấu *: rule và một trong confirm, waive, requires
      newTiers   danh hiệu mới: id, code, name, kind (title, form, student), level, nominees,
                 authority, categories, requires, ballot, prize, quota, documents, deadlines,
                 council; dùng được ở mọi lệnh
      council    quorum: tỷ lệ thành viên phải dự họp

      requires: { "condition": … } hoặc { "all": […] }, { "any": […] }, { "meets": "LDTT" };
      chia theo đối tượng: { "individual": …, "collective": …, "pupil": … }. Điều kiện:
      \(conditions)

      Trường hợp để thử (rules/cases/*.json, lược đồ thidua.cases/1): dữ kiện, câu hỏi, kết quả
      mong đợi; 'thidua check' chạy tất cả:
      \(cases)
      """,
    en: """
      Local regulations: rules/*.json

      One file a regulation. It may add to the law or be stricter than what was verified; what
      'thidua award tiers NAME' marks with * (not verified) it may put right.
      'thidua check' names everything wrong in all files, by line and column.

      \(example)

      tiers      changes a known tier:
        quota        percent, of, rounding (floor, halfUp, ceiling), minimum
        threshold    a share of votes above the law's: 0.85
        ballot       method (secretBallot, ballot, showOfHands), threshold, base (allMembers, present)
        prize        multiples: individual, collective, pupil
        authorities  who decides, where the law was not verified
        deadlines    [{ step, text }]; documents [{ id, name, form }]
        minimumMonths, collectives, requires (in addition), council
        rules        puts a rule marked * right: rule and one of confirm, waive, requires
      newTiers   new tiers: id, code, name, kind (title, form, student), level, nominees,
                 authority, categories, requires, ballot, prize, quota, documents, deadlines,
                 council; every command knows them
      council    quorum: the share of the members that must take part

      requires: { "condition": … } or { "all": […] }, { "any": […] }, { "meets": "LDTT" };
      by nominee: { "individual": …, "collective": …, "pupil": … }. Conditions:
      \(conditions)

      Cases to try them (rules/cases/*.json, schema thidua.cases/1): facts, a question, the answer
      expected; 'thidua check' runs them all:
      \(cases)
      """)

  static let example = """
    { "schema": "thidua.rules/1", "id": "quy-che-tinh", "title": "Quy chế thi đua của tỉnh",
      "citation": "Quyết định 01/2025/QĐ-UBND", "issuer": "UBND tỉnh",
      "from": "2025-12-15", "to": "2027-12-31",
      "tiers": [
        { "tier": "CSTDCS", "threshold": 0.85,
          "quota": { "percent": 20, "of": "LDTT", "rounding": "halfUp", "minimum": 1 },
          "deadlines": [ { "step": "submit", "text": "Trước 10/7" } ] },
        { "tier": "CSTDBT", "rules": [ { "rule": "no-overlap", "waive": true } ] } ],
      "newTiers": [
        { "id": "giao-vien-tieu-bieu", "code": "GVTB", "name": "Giáo viên tiêu biểu",
          "kind": "form", "nominees": ["individual"], "authority": "headmaster",
          "requires": { "all": [ { "meets": "LDTT" },
            { "condition": "roles", "roles": ["teacher"] } ] } } ],
      "council": { "quorum": 0.75 } }
    """

  private static let conditions = """
    rating (atLeast) · ratingIs (is) · ratingRun (atLeast, years) · ratingCount (atLeast, count,
    years) · held (tiers) · notHeld (tiers, years) · heldBefore (tiers, years) · heldRun (tiers,
    times, every) · heldCount (tiers, count, years) · initiatives (scope, count, years) · share
    (atLeast/moreThan; rated/holding) · memberHolding (tiers) · noMemberDiscipline (atLeast) ·
    noDiscipline (atLeast) · serviceMonths (months) · serviceYears (years) · teachingYears (years)
    · leaveDays (below) · registered · roles · collectives · schools · pupilLevel (level)
    """

  static let cases = """
    { "schema": "thidua.cases/1", "title": "Trường hợp của trường",
      "cases": [
        { "id": "gv-moi", "title": "Giáo viên mới chưa đủ tháng", "citation": "Quy chế, Điều 5",
          "facts": { "kind": "teacher", "start": "2025-09-01",
            "ratings": { "2025-2026": "HTTNV" } },
          "ask": { "tier": "LDTT", "year": "2025-2026", "on": "2026-01-10" },
          "expect": { "verdict": "ineligible",
            "reasons": [ { "criterion": "service", "satisfied": false } ] } } ] }
    """
}
