import Testing

@testable import ThiduaCore

@Suite("What a revoked award takes with it")
struct RevocationTests {
  /// gv-1 held the base title three years, and what rests on it; to-1 has three of four advanced.
  private func school() throws -> AwardSchool {
    let school = try AwardSchool()
    try school.scratch.importing(
      .ratings,
      """
      subject,year,rating
      gv-1,2023-2024,HTXSNV
      gv-1,2022-2023,HTXSNV
      """)
    try school.scratch.importing(
      .initiatives,
      """
      id,title,authors,year,scope,decision,date
      sk-9,Thư viện mở,gv-1,2023-2024,province,8/QĐ-UBND,2024-05-20
      """)
    try school.scratch.importing(
      .awards,
      """
      subject,tier,year,decision,date
      gv-1,CSTDCS,2022-2023,1/QĐ,2023-06-20
      gv-1,CSTDCS,2023-2024,2/QĐ,2024-06-20
      gv-1,CSTDBT,2024-2025,4/QĐ-UBND,2025-08-20
      gv-1,LDTT,2024-2025,3/QĐ,2025-06-20
      gv-1,KNCGD,2024-2025,6/QĐ-BGDĐT,2025-08-20
      """)
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    let ids = [
      try school.passed("gv-1", "CSTDCS", initiative: "sk-1"), try school.passed("gv-2", "LDTT"),
      try school.passed("to-1", "TTLDTT"),
    ]
    try school.act { try $0.submit(ids, to: "UBND", number: "3/TTr", date: day("2025-06-12")) }
    try school.act {
      try $0.decide(ids, number: "7/QĐ-UBND", date: day("2025-06-20"), signer: nil, refusal: nil)
    }
    return school
  }

  private func revoke(_ school: AwardSchool, _ id: String) throws -> [Message] {
    try school.act(on: "2025-10-01") {
      try $0.revoke(id, reason: "Gian dối", number: "9/QĐ-UBND", date: day("2025-10-01")).warnings
    }
  }

  @Test("the chain of three years breaks, and the award it carried is named with its decision")
  func chain() throws {
    let school = try school()
    let warnings = try revoke(school, "dn-2024-001")
    #expect(warnings.count == 2)
    #expect(warnings[0].vi == "Phải xem xét lại 1 khen thưởng dựa vào đó:")
    #expect(
      warnings[1].vi.hasPrefix(
        "  - Nguyễn Thị Hoa – Chiến sĩ thi đua cấp bộ, tỉnh năm học 2024 - 2025 (4/QĐ-UBND, 20/08/2025): không còn đạt điều kiện 03 năm liên tục"
      ))
  }

  @Test("a collective loses the share of its members")
  func collective() throws {
    let school = try school()
    let warnings = try revoke(school, "dn-2024-002")
    #expect(warnings.count == 2)
    #expect(warnings[1].vi.contains("Tổ 1 – Tập thể lao động tiên tiến năm học 2024 - 2025"))
    #expect(warnings[1].vi.contains("từ 70% trở lên cá nhân đạt Lao động tiên tiến"))
  }

  @Test("what rested on nothing of it is not named")
  func nothing() throws {
    let school = try school()
    #expect(try revoke(school, "dn-2024-003").isEmpty)
  }

  @Test("what rests on a doubtful award is doubtful too")
  func cascade() throws {
    let school = try school()
    try school.scratch.importing(
      .awards,
      """
      subject,tier,year,decision,date
      gv-1,CSTDBT,2021-2022,0/QĐ-UBND,2022-08-20
      gv-1,CSTDTQ,2025-2026,11/QĐ-TTg,2026-06-20
      """)
    _ = try revoke(school, "dn-2024-001")
    let effects = try RevocationEffects(school.scratch.open(.reading)).effects
    #expect(effects.map(\.key.tier) == ["chien-si-thi-dua-bo-tinh", "chien-si-thi-dua-toan-quoc"])
    #expect(effects.map(\.isIndirect) == [false, true])
    #expect(effects[1].decision == "11/QĐ-TTg")
    // The check of the workspace keeps saying so, as a warning.
    let workspace = try school.scratch.open(.reading)
    let findings = WorkspaceCheck.findings(workspace, try workspace.audit())
    #expect(findings.map(\.check) == ["rests-on-revoked", "rests-on-revoked"])
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test("a workspace without revoked awards has no such effects")
  func none() throws {
    #expect(try RevocationEffects(try school().scratch.open(.reading)).effects.isEmpty)
  }
}
