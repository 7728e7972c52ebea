/// The yearly plans of the sample school.
enum SamplePlans {
  /// What sets one year's plan apart from another's.
  struct Facts {
    var first: Int
    var number: String?
    var date: String?
    var superior: (number: String, date: String, issuer: String)?
    var decree: (number: String, date: String)
    var law: (number: String, date: String)
    var parent: String
    var anniversary: (name: String, years: Int, origin: String, date: String)
  }

  static let plan2023 = Facts(
    first: 2023, number: "18/KH-THHS", date: "2023-09-12",
    superior: ("215/KH-PGDĐT", "2023-09-05", "Phòng Giáo dục và Đào tạo huyện Sông Hồng"),
    decree: ("91/2017/NĐ-CP", "2017-07-31"), law: ("15/2003/QH11", "2003-11-26"),
    parent: "Phòng Giáo dục và Đào tạo huyện Sông Hồng",
    anniversary: ("Ngày Nhà giáo Việt Nam", 41, "1982-11-20", "2023-11-20"))

  static let plan2024 = Facts(
    first: 2024, number: "21/KH-THHS", date: "2024-09-10",
    superior: ("240/KH-PGDĐT", "2024-09-04", "Phòng Giáo dục và Đào tạo huyện Sông Hồng"),
    decree: ("98/2023/NĐ-CP", "2023-12-31"), law: ("06/2022/QH15", "2022-06-15"),
    parent: "Phòng Giáo dục và Đào tạo huyện Sông Hồng",
    anniversary: (
      "Ngày thành lập Quân đội nhân dân Việt Nam", 80, "1944-12-22", "2024-12-22"
    ))

  static let plan2025 = Facts(
    first: 2025, number: nil, date: nil,
    superior: ("36/KH-UBND", "2025-08-25", "Ủy ban nhân dân xã Bình Minh"),
    decree: ("152/2025/NĐ-CP", "2025-06-14"), law: ("06/2022/QH15", "2022-06-15"),
    parent: "Ủy ban nhân dân xã Bình Minh",
    anniversary: (
      "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam", 80, "1945-09-02", "2025-09-02"
    ))

  /// The plan of a year as a file.
  static func json(_ facts: Facts) -> String {
    let (first, second) = (facts.first, facts.first + 1)
    let issued = facts.number != nil
    let number = facts.number.map { "\"\($0)\"" } ?? "null"
    let date = facts.date.map { "\"\($0)\"" } ?? "null"
    let symbol = issued ? "" : "\n  \"symbol\": \"KH-THHS\","
    let superior = facts.superior.map { superior in
      """
      ,
          { "relation": "implements", "kind": "plan", "number": "\(superior.number)", "date": "\(superior.date)", "issuer": "\(superior.issuer)",
            "title": "Công tác thi đua, khen thưởng năm học \(first)-\(second)" }
      """
    }
    return """
      {
        "schema": "thidua.plan/1",
        "id": "ke-hoach-\(first)-\(second)",
        "kind": "annual",
        "status": "\(issued ? "issued" : "draft")",
        "title": "Công tác thi đua, khen thưởng năm học \(first)-\(second)",
        "number": \(number),\(symbol)
        "date": \(date),
        "place": "Bình Minh",
        "issuer": { "name": "Trường Tiểu học Hoa Sen", "parent": "\(facts.parent)", "level": "school" },
        "period": { "from": "\(first)-09-01", "to": "\(second)-08-31" },
        "legalBases": [
          { "relation": "basis", "kind": "law", "number": "\(facts.law.number)", "date": "\(facts.law.date)", "issuer": "Quốc hội", "title": "Luật Thi đua, khen thưởng" },
          { "relation": "basis", "kind": "decree", "number": "\(facts.decree.number)", "date": "\(facts.decree.date)", "issuer": "Chính phủ", "title": "Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng" }\(superior ?? "")
        ],
        "purposes": [
          "Khơi dậy tinh thần tự giác, sáng tạo của cán bộ, giáo viên, nhân viên và học sinh trong dạy và học.",
          "Khen đúng người, đúng việc, kịp thời; chú trọng người trực tiếp giảng dạy và các tổ."
        ],
        "requirements": [
          "Mỗi phong trào có tiêu chí chấm được, có người phụ trách, có sơ kết và tổng kết.",
          "Bình xét dân chủ, công khai, có biên bản và số phiếu."
        ],
        "campaigns": [
      \(campaigns(first, second))
        ],
        "anniversaries": [
          { "name": "\(facts.anniversary.name)", "years": \(facts.anniversary.years), "origin": "\(facts.anniversary.origin)", "date": "\(facts.anniversary.date)" }
        ],
        "targets": [
          { "id": "truc-tiep", "measure": "directWorkerShare", "scope": "school", "atLeast": 0.7 },
          { "id": "tap-the-nho", "measure": "smallCollectiveShare", "scope": "school", "atLeast": 0.8 }
        ],
        "solutions": [
          "Công bố kết quả chấm hằng tuần trên bảng tin và trong giờ chào cờ.",
          "Bồi dưỡng cách viết sáng kiến ngay từ đầu năm học."
        ],
        "tasks": [
          { "id": "q3-1", "quarter": 3, "text": "Đăng ký danh hiệu thi đua, ký giao ước giữa các tổ", "lead": "Hiệu trưởng", "support": ["Công đoàn"], "due": "Trước 30/9/\(first)" },
          { "id": "q4-2", "quarter": 4, "text": "Kiện toàn Hội đồng Thi đua - Khen thưởng", "lead": "Hiệu trưởng", "due": "Tháng 10/\(first)" },
          { "id": "q1-1", "quarter": 1, "text": "Sơ kết học kỳ I", "lead": "Phó Hiệu trưởng", "support": ["Các tổ"], "due": "Tháng 1/\(second)" },
          { "id": "q2-1", "quarter": 2, "text": "Xét sáng kiến cấp cơ sở", "lead": "Hội đồng sáng kiến", "due": "Từ 01/4/\(second) đến 15/5/\(second)" },
          { "id": "q2-2", "quarter": 2, "text": "Họp Hội đồng xét danh hiệu, hoàn thành hồ sơ trình cấp trên", "lead": "Hội đồng Thi đua - Khen thưởng", "due": "Trước 15/6/\(second)" },
          { "id": "tx-1", "text": "Tổng hợp điểm thi đua các lớp", "lead": "Tổng phụ trách Đội", "due": "Hàng tháng" }
        ],
        "responsibilities": [
          { "actor": "Ban giám hiệu", "duties": ["Chỉ đạo, kiểm tra, sơ kết, tổng kết các phong trào."] },
          { "actor": "Các tổ", "duties": ["Tổ chức đăng ký, chấm điểm, bình xét trong tổ."] },
          { "actor": "Tổng phụ trách Đội", "duties": ["Chấm và công bố điểm thi đua hằng tuần của các lớp."] }
        ],
        "recipients": [
          { "name": "\(facts.parent)", "purpose": "báo cáo" },
          { "name": "Các tổ, đoàn thể", "purpose": "thực hiện" },
          { "name": "Lưu: VT" }
        ],
        "signer": { "authority": "HIỆU TRƯỞNG", "name": "Lê Thị Thanh Mai" }
      }

      """
  }

  private static func campaigns(_ first: Int, _ second: Int) -> String {
    let happy =
      """
      ,
          { "id": "truong-hoc-hanh-phuc", "name": "Xây dựng trường học hạnh phúc", "kind": "thematic",
            "launchedBy": { "name": "Trường Tiểu học Hoa Sen", "level": "school" },
            "period": { "from": "\(second)-01-01", "to": "\(second)-08-31" },
            "purpose": "Mỗi ngày đến trường là một ngày vui của thầy và trò", "scope": "Toàn trường", "audience": ["leader", "teacher", "staff"],
            "contents": ["Sinh hoạt chuyên môn có chất lượng.", "Đồng nghiệp giúp nhau, tôn trọng học sinh."],
            "criteria": [ { "id": "hp-1", "text": "Tổ đạt loại Tốt trở lên", "target": 80, "unit": "%" } ],
            "measures": ["Chấm điểm các tổ hằng tháng."], "rubric": "to-chuyen-mon",
            "milestones": [ { "kind": "midterm", "date": "\(second)-04-30" }, { "kind": "final", "date": "\(second)-08-20" } ] }
      """
    return """
          { "id": "day-tot-hoc-tot", "name": "Dạy tốt - Học tốt", "kind": "regular",
            "launchedBy": { "name": "Trường Tiểu học Hoa Sen", "level": "school" },
            "period": { "from": "\(first)-09-05", "to": "\(second)-05-31" },
            "purpose": "Nâng chất lượng giờ dạy và kết quả học tập", "scope": "Toàn trường", "audience": ["leader", "teacher", "staff"],
            "contents": ["Đổi mới phương pháp, kiểm tra đánh giá theo năng lực."],
            "criteria": [ { "id": "dt-1", "text": "Giờ dạy được dự xếp loại khá, tốt", "target": 95, "unit": "%" } ],
            "measures": ["Dự giờ, hội giảng, chuyên đề của tổ."],\(first >= 2024 ? " \"rubric\": \"giao-vien-thang\"," : "")
            "milestones": [ { "kind": "midterm", "date": "\(second)-01-10" }, { "kind": "final", "date": "\(second)-05-30" } ] },
          { "id": "ne-nep", "name": "Lớp nền nếp, học tập chăm ngoan", "kind": "regular",
            "launchedBy": { "name": "Trường Tiểu học Hoa Sen", "level": "school" },
            "period": { "from": "\(first)-09-05", "to": "\(second)-05-31" },
            "purpose": "Giữ nền nếp, tập thói quen tự quản cho học sinh", "scope": "20 lớp", "audience": ["pupil"],
            "contents": ["Chuyên cần, kỷ luật, vệ sinh, học tập."],
            "criteria": [ { "id": "nn-1", "text": "Lớp xếp loại Tốt trở lên cả năm", "target": 75, "unit": "%" } ],
            "measures": ["Chấm điểm hằng tuần, công bố dưới cờ."], "rubric": "ne-nep-lop",
            "milestones": [ { "kind": "midterm", "date": "\(second)-01-15" }, { "kind": "final", "date": "\(second)-05-31" } ] },
          { "id": "van-hoa-cong-so", "name": "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", "kind": "thematic",
            "launchedBy": { "name": "Thủ tướng Chính phủ", "level": "nation" },
            "period": { "from": "2019-01-01", "to": "2025-12-31" },
            "purpose": "Xây dựng phong cách ứng xử, làm việc chuẩn mực", "scope": "Toàn trường", "audience": ["leader", "teacher", "staff"],
            "contents": ["Giờ giấc, trang phục, ứng xử với phụ huynh và đồng nghiệp."],
            "criteria": [ { "id": "vh-1", "text": "Người làm việc không vi phạm quy tắc ứng xử", "target": 100, "unit": "%" } ],
            "measures": ["Công đoàn theo dõi, nhắc nhở hằng tháng."],
            "milestones": [ { "kind": "midterm", "date": "2022-12-15" }, { "kind": "final", "date": "2025-12-15" } ] }\(first >= 2024 ? happy : "")
      """
  }
}
