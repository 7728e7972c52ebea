import Testing

@testable import ThiduaCore

@Suite struct PlanFormatTests {
  /// Every member of the format, in the contract's order.
  static let full = """
    {
      "schema": "thidua.plan/1",
      "id": "ke-hoach-2024",
      "kind": "annual",
      "status": "issued",
      "title": "Công tác thi đua, khen thưởng năm 2024",
      "number": "12/KH-NGT",
      "date": "2024-02-28",
      "place": "Đắk Song",
      "issuer": {
        "name": "Trường Tiểu học Bình An",
        "parent": "Phòng GDĐT",
        "level": "school"
      },
      "period": {
        "from": "2024-01-01",
        "to": "2024-12-31"
      },
      "years": [
        {
          "year": 2024,
          "theme": "Đoàn kết",
          "commemorations": [
            {
              "name": "Giải phóng Thủ đô",
              "years": 70,
              "origin": "1954-10-10",
              "date": "2024-10-10"
            }
          ]
        }
      ],
      "legalBases": [
        {
          "relation": "basis",
          "kind": "law",
          "number": "06/2022/QH15",
          "date": "2022-06-15",
          "issuer": "Quốc hội",
          "title": "Luật Thi đua, khen thưởng"
        },
        {
          "relation": "implements",
          "kind": "plan",
          "number": "50/KH-UBND",
          "date": "2024-02-19"
        }
      ],
      "purposes": [
        "Tạo khí thế"
      ],
      "requirements": [
        "Thiết thực"
      ],
      "objectives": [
        "Hoàn thành nhiệm vụ"
      ],
      "campaigns": [
        {
          "id": "van-hoa-cong-so",
          "name": "Thi đua thực hiện văn hóa công sở",
          "kind": "thematic",
          "launchedBy": {
            "name": "Thủ tướng Chính phủ",
            "level": "nation"
          },
          "launchDocument": {
            "kind": "plan",
            "number": "50/KH-UBND",
            "date": "2024-02-19"
          },
          "period": {
            "from": "2019-01-01",
            "to": "2025-12-31"
          },
          "purpose": "Kỷ cương",
          "scope": "Toàn trường",
          "audience": [
            "staff"
          ],
          "contents": [
            "Giờ giấc"
          ],
          "criteria": [
            {
              "id": "tc-1",
              "text": "Đúng giờ",
              "target": 95,
              "unit": "%"
            }
          ],
          "measures": [
            "Nhắc nhở"
          ],
          "rubric": "van-hoa-cong-so",
          "milestones": [
            {
              "kind": "midterm",
              "date": "2024-06-30"
            },
            {
              "kind": "final",
              "date": "2024-12-15"
            }
          ]
        }
      ],
      "anniversaries": [
        {
          "name": "Chiến thắng Điện Biên Phủ",
          "years": 70,
          "origin": "1954-05-07",
          "date": "2024-05-07"
        }
      ],
      "targets": [
        {
          "id": "tap-the-nho-tinh",
          "measure": "smallCollectiveShare",
          "scope": "province",
          "atLeast": 0.7
        }
      ],
      "solutions": [
        "Tuyên truyền"
      ],
      "tasks": [
        {
          "id": "q1-1",
          "quarter": 1,
          "text": "Phát động",
          "lead": "Nhà trường",
          "support": [
            "Các đoàn thể"
          ],
          "due": "Trước 15/3/2024"
        }
      ],
      "responsibilities": [
        {
          "actor": "Ban giám hiệu",
          "duties": [
            "Chỉ đạo"
          ]
        }
      ],
      "recipients": [
        {
          "name": "Phòng Nội vụ",
          "purpose": "báo cáo"
        }
      ],
      "signer": {
        "mode": "KT.",
        "authority": "HIỆU TRƯỞNG",
        "title": "PHÓ HIỆU TRƯỞNG",
        "name": "Nguyễn Thị Hòa"
      }
    }

    """

  private func read(_ text: String) throws -> Plan {
    try JSONDocument(SourceText(file: "a.json", bytes: Array(text.utf8)))
      .value(Plan.self, schema: Plan.schema)
  }

  @Test func readingAndWritingGiveTheSameBytes() throws {
    #expect(try read(Self.full).json.pretty == Self.full)
  }

  @Test func theFullPlanIsClean() throws {
    let findings = try PlanLinter.check(SourceText(file: "a.json", bytes: Array(Self.full.utf8)))
    #expect(findings.map { $0.line(in: .english) } == [])
  }

  @Test func blankNumberAndDayStayBlank() throws {
    let text = """
      {
        "schema": "thidua.plan/1",
        "id": "a",
        "kind": "annual",
        "status": "draft",
        "number": null,
        "symbol": "KH-THTB2",
        "date": null
      }

      """
    let plan = try read(text)
    #expect(plan.number == nil && plan.symbol == "KH-THTB2" && plan.hasBlankDate)
    #expect(plan.json.pretty == text)
  }

  @Test func onlySchemaIdAndKindAreRequired() throws {
    let text = #"{"schema":"thidua.plan/1","id":"a","kind":"stage"}"#
    #expect(try read(text).json.compact == text)
  }
}
