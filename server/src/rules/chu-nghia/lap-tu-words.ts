// Which words Vietnamese writes twice on purpose, and which never.

/** Reduplication, things named by a doubled word, numbers. */
const REPEATS = new Set(
  (
    'ai|am|chung|riêng|sơ|qua|giông|đại|tàm|vừa|nhàng|đường|tương|hâm|kha|khá|chang|phơi|hun|ào|ăm|ầm|ba|băng|bon|bong|bồng|bừng|bốn|bảy|bằng|bời|cao|cào|chan|chang|chăm|chằm|chằng|chậm|chầm|chiều|chín|chốn|chôm|chong|chuồn|cuồn|cứng|dài|dào|dần|dăm|dập|dễ|dồn|dửng|đăm|đằng|đâu|đau|đen|đều|đêm|điệp|đinh|đoàn|đỏ|đời|đồng|đu|đùng|' +
    'êm|gần|gật|giờ|gì|hai|hàng|hao|hay|hằng|hâm|hây|hiu|hoài|hối|hớn|hơi|hừng|kè|khang|khăng|khăn|khẳng|kiếp|kìn|là|lác|lao|làng|lâng|lâu|lăm|lăng|lằng|lầm|lẫm|lên|lơ|lớp|lù|luôn|lững|lừng|mai|mãi|màu|mang|mau|mây|mấy|mây|miên|mon|mong|mơn|muôn|mười|' +
    'năm|nao|nao|nào|năng|ngan|ngang|ngành|ngày|ngay|ngăm|ngẫm|ngầm|ngây|ngăn|ngần|ngập|nghìn|ngon|nguôi|ngùn|người|nhan|nhanh|nhà|nhau|nhăm|nhăn|nhẹ|nhè|nhiên|nho|nhỏ|nhỡ|nơi|nước|oai|oang|ong|phau|phăng|phần|phây|phừng|quanh|quen|rành|rào|ran|rau|rằng|rần|ríu|rồi|rộn|rung|rưng|rừng|' +
    'san|sang|sáng|sao|sau|sần|sâu|sầm|sẵn|se|song|sờ|sôi|sừng|tầng|tăm|tằn|tăng|tà|tám|tháng|thao|tháng|thăm|thẳm|thẳng|thênh|thình|thoăn|thỏ|thôi|thon|thông|thơm|thu|thùng|thừng|thường|tin|tím|tít|to|tối|trang|trăm|trăng|trẻ|triền|triệu|trong|trơ|trùng|trưng|trưa|từ|tưng|từng|tươi|tuần|tỷ|ù|ùn|vang|vàng|vành|vạn|văng|vằng|vân|vầng|viên|vòng|vui|vùn|vừa|xa|xanh|xăm|xinh|xôn|xồn|xung|xuân|yêu|sáu|một|không'
  ).split('|'),
);

/**
 * Never doubled, on purpose or by the way words meet. Words that end one phrase and open the next are left out: "kết quả đạt được | được đánh giá",
 * "thiết bị | bị hỏng", "nêu trên | trên địa bàn", "tồn tại | tại xã", "biểu kèm theo | theo mẫu", "lý do | do thiên tai".
 */
const NEVER_DOUBLED = new Set(
  'các|và|của|cho|những|với|về|để|bởi|nhằm|cũng|đã|sẽ|phải|nếu|hoặc|này|khi|trong|là|một|mọi|mỗi|thì|mà|gồm|giữa|vẫn|đang|chưa|rằng'.split('|'),
);

/** Words of grammar: what stands behind them is no second half of a compound. */
const GRAMMAR = new Set(
  'các|và|của|được|cho|những|với|về|tại|theo|đến|để|bởi|nhằm|trên|dưới|trước|việc|cũng|đã|sẽ|phải|cần|nếu|như|hoặc|vào|bị|này|khi|có|trong|là|từ|một|mọi|mỗi|tới|do|ở|thì|mà|nên|vì|hay|không|cùng|giữa|ngoài|sau|đó|kể|gồm'.split(
    '|',
  ),
);

/** They open no compound: a word before them stands alone. Not "với", "đến", "do": "phản đối | đối với", "hướng dẫn | dẫn đến", "quản lý | lý do". */
const OPEN_NOTHING = new Set('và|của|các|những|hoặc|để|nhằm|cũng|này'.split('|'));

const PHRASES =
  /^(?:từng|ngày|mỗi|càng|dần|nhiều|vừa|lần|ai|người|nhà|năm|tháng|hết|rất|đời|lớp|bước|cứ|nửa|chị|anh|cha|mẹ|số|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|không) /;

/** True when `text` (one word or two, lower case) may stand twice: reduplication, "từng bước từng bước". */
export function mayRepeat(text: string): boolean {
  if (text.includes(' ')) return PHRASES.test(text);
  return REPEATS.has(text) && !NEVER_DOUBLED.has(text);
}

/** True when `word` (lower case) twice is always a slip. */
export function neverDoubled(word: string): boolean {
  return NEVER_DOUBLED.has(word);
}

/** True when `word` (lower case) is a word of grammar. */
export function isGrammar(word: string): boolean {
  return GRAMMAR.has(word);
}

/** True when `word` (lower case) opens no compound with the word before it. */
export function standsApart(word: string): boolean {
  return OPEN_NOTHING.has(word);
}
