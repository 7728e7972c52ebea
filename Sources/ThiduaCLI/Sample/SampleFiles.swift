/// The files of the sample school that people write by hand: plans, rubrics, the narrative.
enum SampleFiles {
  static let classRubric = """
    {
      "schema": "thidua.rubric/1",
      "id": "ne-nep-lop",
      "title": "Thi đua tuần của lớp",
      "subjects": "class",
      "period": "week",
      "base": 0,
      "floor": 0,
      "cap": 100,
      "rounding": { "digits": 2, "mode": "halfUp", "at": "total" },
      "groups": [
        { "id": "CC", "title": "Chuyên cần", "base": 100, "floor": 0, "cap": 100, "weight": 1,
          "items": [
            { "id": "C01", "title": "Học sinh nghỉ học không phép", "kind": "event", "points": -5, "unit": "lượt" },
            { "id": "C02", "title": "Học sinh đi học muộn", "kind": "event", "points": -2, "unit": "lượt", "free": 1 }
          ] },
        { "id": "KL", "title": "Kỷ luật, nề nếp", "base": 100, "floor": 0, "cap": 100, "weight": 1,
          "items": [
            { "id": "K01", "title": "Vi phạm nội quy ghi sổ trực", "kind": "event", "points": -3, "unit": "lần" },
            { "id": "K02", "title": "Đánh nhau, gây mất đoàn kết", "kind": "event", "points": -20, "unit": "vụ" }
          ] },
        { "id": "VS", "title": "Vệ sinh, bảo vệ của công", "base": 100, "floor": 0, "cap": 100, "weight": 1,
          "items": [
            { "id": "V01", "title": "Lớp học, khu vực được giao chưa sạch", "kind": "event", "points": -10, "unit": "buổi" }
          ] },
        { "id": "HT", "title": "Học tập (trung bình sổ đầu bài)", "base": 0, "floor": 0, "cap": 100, "weight": 2,
          "items": [
            { "id": "H01", "title": "Điểm học tập trong tuần", "kind": "points", "max": 100, "step": 0.5 }
          ] }
      ],
      "combine": "weightedMean",
      "bonus": { "cap": 3, "items": [
        { "id": "T01", "title": "Việc tốt được tuyên dương trước cờ", "kind": "event", "points": 1, "unit": "việc", "limit": 3 }
      ] },
      "penalty": { "cap": null, "items": [] },
      "bands": [
        { "name": "Xuất sắc", "min": 95 },
        { "name": "Tốt", "min": 90 },
        { "name": "Khá", "min": 80 },
        { "name": "Cần cố gắng", "min": null }
      ],
      "knockouts": [ { "when": "K02", "band": "Cần cố gắng" } ],
      "ceilings": [],
      "ranking": { "by": ["band", "total"], "within": "grade", "ties": "competition", "tieBreak": ["HT", "CC"] },
      "aggregate": [
        { "to": "month", "by": "mean" },
        { "to": "semester", "by": "mean" },
        { "to": "year", "weights": { "HK1": 1, "HK2": 2 } }
      ]
    }

    """

  static let departmentRubric = """
    {
      "schema": "thidua.rubric/1",
      "id": "to-chuyen-mon",
      "title": "Trường học hạnh phúc: chấm điểm tổ hằng tháng",
      "subjects": "department",
      "period": "month",
      "base": 0,
      "floor": 0,
      "cap": 100,
      "rounding": { "digits": 2, "mode": "halfUp", "at": "total" },
      "groups": [
        { "id": "CM", "title": "Chuyên môn", "base": 0, "floor": 0, "cap": 60, "weight": 1,
          "items": [
            { "id": "CM1", "title": "Sinh hoạt chuyên môn đúng kế hoạch", "kind": "ratio", "max": 30 },
            { "id": "CM2", "title": "Chuyên đề, tiết dạy mẫu", "kind": "points", "max": 30, "step": 0.5 }
          ] },
        { "id": "NN", "title": "Nền nếp, đoàn kết", "base": 0, "floor": 0, "cap": 40, "weight": 1,
          "items": [
            { "id": "NN1", "title": "Ngày công", "kind": "points", "max": 20, "step": 0.5 },
            { "id": "NN2", "title": "Mức tham gia hoạt động chung", "kind": "band",
              "levels": [
                { "name": "Tốt", "points": 20 }, { "name": "Khá", "points": 15 },
                { "name": "Trung bình", "points": 10 }, { "name": "Yếu", "points": 0 } ] }
          ] }
      ],
      "combine": "sum",
      "bonus": { "cap": null, "items": [] },
      "penalty": { "cap": null, "items": [] },
      "bands": [
        { "name": "Xuất sắc", "min": 90 },
        { "name": "Tốt", "min": 80 },
        { "name": "Khá", "min": 65 },
        { "name": "Trung bình", "min": null }
      ],
      "knockouts": [],
      "ceilings": [],
      "ranking": { "by": ["total"], "ties": "competition", "tieBreak": ["CM"] },
      "aggregate": [ { "to": "year", "by": "mean" } ]
    }

    """

  static let narrative = """
    # Phần nhận định của báo cáo tổng kết năm học 2024-2025

    ## Thuận lợi

    - Đội ngũ {{staff}} người ổn định, đoàn kết; cán bộ quản lý sát việc, chia sẻ với giáo viên.
    - Phụ huynh đồng hành cùng nhà trường trong các hoạt động giáo dục và phong trào thi đua.

    ## Khó khăn

    - Một số phòng học bộ môn chưa đủ thiết bị; giáo viên mới cần thêm thời gian bồi dưỡng.
    - Đầu mối quản lý thay đổi giữa năm 2025 nên việc gửi hồ sơ phải điều chỉnh nhiều lần.

    ## Lãnh đạo, chỉ đạo

    Chi bộ và Ban giám hiệu đưa công tác thi đua vào kế hoạch năm học, giao chỉ tiêu cho từng tổ, kiểm tra hằng tháng và công khai kết quả trên bảng tin của trường.

    ## Phong trào thi đua

    Cả {{campaigns.total}} phong trào đều có nội dung, tiêu chí, thời gian rõ ràng; kết quả chấm hằng tuần, hằng tháng được công bố để các lớp, các tổ tự điều chỉnh.

    ## Điển hình tiên tiến

    Tổ 5 và cô Đoàn Thị Hạnh là điển hình về đổi mới cách dạy Toán; kinh nghiệm đã được chia sẻ với toàn trường trong hai buổi chuyên đề.

    ## Tồn tại, hạn chế

    - Một số lớp còn học sinh đi học muộn kéo dài, điểm chuyên cần chưa cao.
    - Sáng kiến chủ yếu ở phạm vi cơ sở ({{initiatives.unit}}/{{initiatives.total}}), ít sáng kiến có khả năng nhân rộng.

    ## Nguyên nhân

    - Công tác phối hợp giữa giáo viên chủ nhiệm và gia đình ở vài lớp chưa thường xuyên.
    - Việc hướng dẫn viết sáng kiến bắt đầu muộn.

    ## Bài học kinh nghiệm

    - Tiêu chí càng cụ thể, chấm càng đều thì phong trào càng bền.
    - **Khen kịp thời, đúng người**, nhất là giáo viên đứng lớp và các tổ.

    ## Phương hướng, nhiệm vụ

    - Giữ nền nếp chấm thi đua hằng tuần; giảm một nửa số lượt đi học muộn.
    - Mỗi tổ có ít nhất một sáng kiến được công nhận cấp cơ sở.

    ## Kiến nghị, đề xuất

    - Đề nghị cấp trên hướng dẫn sớm mẫu hồ sơ khen thưởng theo chính quyền địa phương hai cấp.

    """

  static let halfYearNarrative = """
    # Phần nhận định của báo cáo sơ kết học kỳ I năm học 2024-2025

    ## Thuận lợi

    - Tỷ lệ đăng ký danh hiệu cao: {{registered.people}}/{{staff}} người ({{registered.people.share}}).

    ## Khó khăn

    - Một số lớp mới thay giáo viên chủ nhiệm, nền nếp đầu năm chưa ổn định.

    ## Lãnh đạo, chỉ đạo

    Hiệu trưởng giao việc cho từng tổ ngay sau khi ban hành kế hoạch, kiểm tra việc chấm điểm hằng tuần.

    ## Phong trào thi đua

    Phong trào nền nếp lớp học được chấm đều: **{{campaigns.ne-nep.bands.xuat-sac}} lớp xếp loại Xuất sắc**, không lớp nào phải cố gắng thêm.

    ## Điển hình tiên tiến

    Tổ 5 bắt đầu thử cách dạy giải toán bằng sơ đồ, nhà trường theo dõi để giới thiệu.

    ## Tồn tại, hạn chế

    - Chưa tổ nào gửi sáng kiến để góp ý.

    ## Nguyên nhân

    - Việc hướng dẫn viết sáng kiến bắt đầu muộn.

    ## Nhiệm vụ học kỳ II

    - Góp ý sáng kiến trong tháng 3, xét cấp cơ sở trước giữa tháng 5.
    - Chấm điểm các tổ hằng tháng theo phong trào trường học hạnh phúc.

    ## Kiến nghị, đề xuất

    - Đề nghị cấp trên tập huấn cách viết báo cáo sáng kiến.

    """
}
