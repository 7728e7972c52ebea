/// The rubric of the sample school's teachers: a sheet of one month with three stages.
enum SampleRubrics {
  static let teacher = """
    {
      "schema": "thidua.rubric/1",
      "id": "giao-vien-thang",
      "title": "Chấm điểm thi đua giáo viên hằng tháng",
      "subjects": "teacher",
      "period": "month",
      "base": 0,
      "floor": 0,
      "cap": 100,
      "rounding": { "digits": 2, "mode": "halfUp", "at": "total" },
      "groups": [
        { "id": "A", "title": "Ý thức kỷ luật, đoàn kết", "base": 0, "floor": 0, "cap": 30, "weight": 1,
          "items": [
            { "id": "A1", "title": "Ngày công, giờ giấc", "kind": "points", "max": 15, "step": 0.25 },
            { "id": "A2", "title": "Đoàn kết, tham gia hoạt động chung", "kind": "points", "max": 15, "step": 0.25 }
          ] },
        { "id": "B", "title": "Chuyên môn", "base": 0, "floor": 0, "cap": 65, "weight": 1,
          "items": [
            { "id": "B1", "title": "Thực hiện chương trình, kế hoạch bài dạy", "kind": "points", "max": 35, "step": 0.25 },
            { "id": "B2", "title": "Hồ sơ, sổ sách", "kind": "points", "max": 15, "step": 0.25 },
            { "id": "B3", "title": "Giờ dạy được dự", "kind": "band",
              "levels": [
                { "name": "Tốt", "points": 15 }, { "name": "Khá", "points": 12 },
                { "name": "Đạt", "points": 8 }, { "name": "Chưa đạt", "points": 0 } ] }
          ] }
      ],
      "combine": "sum",
      "bonus": { "cap": 5, "items": [
        { "id": "G1", "title": "Dạy thay đồng nghiệp", "kind": "event", "points": 0.5, "unit": "tiết", "limit": 4 }
      ] },
      "penalty": { "cap": 5, "items": [
        { "id": "P1", "title": "Nộp hồ sơ, báo cáo chậm", "kind": "event", "points": -1, "unit": "lần", "free": 1 }
      ] },
      "bands": [
        { "name": "Hoàn thành xuất sắc", "min": 90 },
        { "name": "Hoàn thành tốt", "min": 80 },
        { "name": "Hoàn thành", "min": 50 },
        { "name": "Không hoàn thành", "min": null }
      ],
      "knockouts": [],
      "ceilings": [ { "when": "khien-trach", "band": "Hoàn thành tốt" } ],
      "unrated": [ { "when": "maternity", "days": 15 } ],
      "stageGap": 3,
      "ranking": { "by": ["band", "total"], "within": "department", "ties": "competition", "tieBreak": ["B"] },
      "aggregate": []
    }

    """
}
