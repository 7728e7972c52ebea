/// Invented plans with the dirt of real ones: headers in two columns, spaces in numbers, wrapped lines,
/// footnotes in the page flow, quotes lost, text recognition, a table of tabs with holes.
enum PlanTexts {
  static let yearly = """
    UBND HUYỆN BÌNH MINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    TRƯỜNG TIỂU HỌC SAO MAI\tĐộc lập - Tự do - Hạnh phúc
    Số: 07 /KH-THSM\tSao Mai, ngày 05 tháng 3 năm 2024

    KẾ HOẠCH

    **Công tác thi đua, khen thưởng năm 2024**
    **và triển khai các phong trào**

    Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;
    Căn cứ Nghị định số 98/2023/NĐ - CP ngày 31/12/2023 của Chính phủ quy định chi tiết một số điều;
    Căn cứ Thông tư số 29/2023/TT-BGDĐT ngày 29 tháng 12 năm 2023 hướng dẫn công tác thi đua của Bộ Giáo dục và Đào tạo;
    Thực hiện Kế hoạch số 61/KH- UBND ngày 20 tháng 02 năm 2024 của UBND huyện Bình Minh về thi đua, khen thưởng năm 2024.

    Trường Tiểu học Sao Mai xây dựng kế hoạch như sau:

    I. MỤC ĐÍCH, YÊU CẦU

    1. Mục đích
    - Tạo khí thế thi đua theo Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị Khóa XI.
    - Khen thưởng kịp thời, đúng người.
    2. Yêu cầu
    Phong trào thiết thực, gắn với nhiệm vụ năm học.

    II NỘI DUNG

    1. Tập trung các phong trào thi đua trọng tâm do Thủ tướng Chính phủ phát động: “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025; phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019-2025.
    Tiếp tục phong trào thỉ đua “Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập” giai đoạn 2020-2025 theo Kế

    hoạch số 1402/KH-PGD&ĐT ngày 18/11/2021 của Phòng Giáo dục và Đào tạo huyện Bình Minh; gắn với Kết luận số 01- KL/TW ngày 18/5/2021 của Bộ Chính trị¹.
    Thực hiện tốt gương “người tốt, việc tốt” và Quyết định số 512/QĐ-UBND ngày 30/8/2019 của Ủy ban nhân dân huyện Bình Minh về nếp sống văn minh.

    2. Thi đua thực hiện các phong trào thi đua chuyên đề năm 2024:
    - “Bảo đảm trật tự an toàn giao thông”;
    - “Trường học xanh - sạch - đẹp”.
    3. *Phong trào thi đua “Vì người nghèo – không để ai bị bỏ lại phía sau” giai đoạn 2021-2025*; phong trào thi đua lập thành tích chào mừng kỷ niệm 40 năm Ngày thành lập trường (12/10/1984 - 12/10/2024).

    ¹ Công văn số 91/PGD&ĐT ngày 08/9/2023 về việc hướng dẫn đăng ký; Hướng dẫn số 118/HD-SNV ngày 12/6/2020 của Sở Nội vụ thực hiện Quy định về thi đua.

    4. Chú trọng khen thưởng tập thể nhỏ (đạt 80% trở lên ở cấp huyện, 65% đối với cấp tỉnh). Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ; 70 năm Ngày Giải phóng Thủ đô.
    Đoạn này không nói gì về ai.

    III. TỔ CHỨC THỰC HIỆN

    1. Ban giám hiệu:
    - Ban hành và triển khai kế hoạch;
    - Kiểm tra các tổ.
    2. Các tổ trưởng:
    - Vận động thành viên trong tổ.
    Công đoàn trường phối hợp tuyên truyền, vận động.

    Trên đây là Kế hoạch thi đua, khen thưởng năm 2024 của Trường Tiểu học Sao Mai./.

    *** Nơi nhận:**\tKT.HIỆU TRƯỞNG
    - Phòng GD&ĐT (b/c);\tPHÓ HIỆU TRƯỞNG
    - Các tổ (t/h);
    - Lưu: VT.

    \tThS. Lý Thanh Bình

    PHỤ LỤC
    (Kèm theo Kế hoạch số 07/KH-THSM ngày 05/3/2024 của Trường Tiểu học Sao Mai)

    TT\tNội dung thực hiện\tChủ trì\tPhối hợp\tThời gian
    I\tQuý I\t\t\t
    1\tPhát động thi đua năm 2024\tNhà trường\tCác đoàn thể\tTháng 1/2024; tháng 2/2024
    2\tBan hành kế hoạch\tHiệu trưởng\t\tTrước 15/3/2024
    II\tQuý II
    1\tSơ kết 6 tháng đầu năm\tNhà trường\tCác tổ\tTháng 6/2024
    và báo cáo về huyện
    IV\tQuý IV
    \tHọp cụm thi đua\tCụm số 2\tNhà trường\t

    2\tGiới thiệu gương người tốt;\tCác tổ\t\tHằng tháng

    """

  static let stage = """
     KẾ HOẠCH
    Công tác Thi đua - Khen thưởng giai đoạn 2024 -2028

    Thực hiện kế hoạch số số 12/KH-PGDĐT ngày 03/3/2024 của Phòng Giáo dục và Đào tạo huyện Bình Minh.
    A. MỤC ĐÍCH
    [bookmark: bookmark1]I. Phát động
    [bookmark: bookmark2]\t+ Năm 2024: Kỷ niệm 70 năm Ngày Giải phóng Thủ đô (10/10/1954 -10/10/2024)
    [bookmark: bookmark3]\t+ Năm 2025: Kỷ niệm 90 năm ngày thành lập Đảng (3/2/1030-3/2/2025); 50 năm Ngày Giải phóng Miền Nam, thống nhất đất nước (30/4/1975- 30/4/2025)
    """

  static let bare = """
    Số: /KH-MNHS
    Hoa Sen, ngày tháng 02 năm 2024

    KẾ HOẠCH
    Công tác thi đua năm 2024

    Căn cứ Kế hoạch số 7/KH-UBND ngày 05/02/2024 của Ủy ban nhân dân xã Hoa Sen;
    I. MỤC ĐÍCH
    Tạo khí thế  thỉ đua.
    V. TỔ CHỨC THỰC HIỆN
    Nhà trường thực hiện.
    Nơi nhận:
    - Lưu: VT.
    HIỆU TRƯỞNG
    Cao Thị Sen
    """
}
