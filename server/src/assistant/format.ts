/** How a plan is written as a plain text file; a resource for assistants. Markdown, Vietnamese. */
export const FORMAT = `# Định dạng tệp kế hoạch (.kehoach)

Tệp là văn bản thuần UTF-8, đọc lên đúng như bản in. Không có cú pháp riêng: viết sao cho người đọc thấy một kế hoạch hành chính đúng thể thức là đủ.

## Thứ tự các phần

1. Tên cơ quan chủ quản và cơ quan ban hành (chữ in hoa), Quốc hiệu, Tiêu ngữ.
2. \`Số: …/KH-UBND\`; \`Địa danh, ngày … tháng … năm …\` (được để trống khi là dự thảo).
3. \`KẾ HOẠCH\` và trích yếu ở dòng sau.
4. Các dòng \`Căn cứ …;\`, mỗi dòng một văn bản, viện dẫn đầy đủ: tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu. Luật chỉ ghi tên.
5. Các mục \`I. TIÊU ĐỀ IN HOA\`, dưới là \`1.\`, \`1.1.\`, \`a)\`, \`-\`, \`+\`. Chữ cái theo thứ tự tiếng Việt: a b c d đ e g h i k l.
6. Câu kết, kết thúc bằng \`./.\`.
7. \`Nơi nhận:\`, mỗi dòng \`- …;\`, dòng cuối \`- Lưu: VT, <đơn vị soạn thảo>.\`; phần ký: \`TM. …\`, chức vụ, họ tên.

## Nhiệm vụ

Mỗi nhiệm vụ cần rõ cơ quan chủ trì và thời gian. Các cách trình bày đều đọc được; trong một kế hoạch nên dùng một cách:

\`\`\`
1. Tổ chức tập huấn kỹ năng số cho cán bộ cấp xã
- Chủ trì: Sở Khoa học và Công nghệ.
- Phối hợp: Sở Nội vụ; UBND các xã, phường.
- Thời gian thực hiện: Quý II/2026.
- Sản phẩm: Báo cáo kết quả.
\`\`\`

hoặc một bảng có các cột Nội dung, Cơ quan chủ trì, Cơ quan phối hợp, Thời gian hoàn thành, Sản phẩm:

\`\`\`
| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- | --- |
| 1 | Rà soát thủ tục hành chính | Văn phòng UBND tỉnh | Các sở, ban, ngành | Tháng 6/2026 | Quyết định công bố |
\`\`\`

hoặc câu văn “Sở Nội vụ chủ trì, phối hợp với Sở Tài chính …”, hoặc tên cơ quan làm đề mục với các việc ở dưới.

## Điều cần giữ

- Tên cơ quan, địa danh đúng vào ngày của văn bản; chưa chắc thì tra (look_up_agency, look_up_place).
- Viện dẫn đúng số, ngày, cơ quan, trích yếu; không tra được thì để trống và nói rõ, không tự nghĩ ra (look_up_document).
- Ngày viết “05/3/2026” hoặc “ngày 05 tháng 3 năm 2026”: thêm số 0 trước ngày dưới 10 và tháng 1, 2.
- Dòng bắt đầu bằng \`//\` là ghi chú, không thuộc văn bản. \`// bỏ qua <mã quy tắc>: lý do\` bỏ qua một quy tắc cho đoạn sau.
`;
