/** A short plan that is in order. */
export const CLEAN = `KẾ HOẠCH
Tổ chức ngày hội đọc sách

I. MỤC ĐÍCH, YÊU CẦU
1. Khuyến khích việc đọc.

II. NHIỆM VỤ
1. Mở hội sách
1.1. Trưng bày sách mới.
- Chủ trì: Sở Văn hóa, Thể thao và Du lịch.
- Thời gian thực hiện: Tháng 4/2026.
1.2. Thi kể chuyện theo sách.
- Chủ trì: Sở Giáo dục và Đào tạo.
- Thời gian thực hiện: Tháng 5/2026.
1.3. Trao giải.
- Chủ trì: Sở Nội vụ.
- Thời gian thực hiện: Tháng 6/2026.
`;

/** The same without the lead of 1.2, and with a doubled word in 1.1. */
export const FLAWED = CLEAN.replace('- Chủ trì: Sở Giáo dục và Đào tạo.\n', '- Phối hợp: Sở Giáo dục và Đào tạo.\n').replace('bày sách', 'bày các các sách');
