#!/usr/bin/env node
// Plans of any length from a seed: the same seed and length give the same text, on every machine.
// As a program: node bench/generate.mjs LINES [SEED] > plan.kehoach
import { pathToFileURL } from 'node:url';

const AGENCIES = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Nông nghiệp và Môi trường',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Thanh tra tỉnh',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Công an tỉnh',
  'Ủy ban nhân dân các xã, phường',
];
const OUTDATED = ['Sở Thông tin và Truyền thông', 'Sở Kế hoạch và Đầu tư', 'Sở Lao động - Thương binh và Xã hội', 'Sở Giao thông vận tải'];
const VERBS = ['Rà soát', 'Xây dựng', 'Tổ chức tập huấn', 'Cập nhật', 'Đánh giá', 'Công khai', 'Kiểm tra', 'Tổng hợp'];
const OBJECTS = [
  'quy trình giải quyết thủ tục hành chính theo cơ chế một cửa',
  'danh mục dịch vụ công trực tuyến toàn trình',
  'kế hoạch sử dụng trụ sở công sau sắp xếp',
  'hồ sơ số hóa của công dân và doanh nghiệp',
  'chương trình hỗ trợ doanh nghiệp nhỏ và vừa',
  'cơ sở dữ liệu hộ tịch, đất đai và bảo hiểm',
  'phương án phòng, chống thiên tai và tìm kiếm cứu nạn',
  'nội dung truyền thông về cải cách hành chính',
];
const SCOPES = ['trên địa bàn tỉnh', 'tại các xã, phường', 'trong các cơ quan, đơn vị thuộc tỉnh', 'gắn với nhiệm vụ chuyên môn được giao'];
const TIMES = [
  'Thường xuyên',
  'Quý II/2026',
  'Quý IV/2026',
  'Trước ngày 30/6/2026',
  'Tháng 9/2026',
  'Năm 2026 và các năm tiếp theo',
  'Hoàn thành trước ngày 15/12/2026',
];
const PRODUCTS = ['Báo cáo kết quả rà soát', 'Quyết định của Ủy ban nhân dân tỉnh', 'Tài liệu tập huấn', 'Danh mục được công bố'];
const CITATIONS = [
  'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
  'Luật Tiếp cận thông tin',
];
const SECTIONS = ['CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 'CHUYỂN ĐỔI SỐ', 'TÀI CHÍNH CÔNG', 'TỔ CHỨC BỘ MÁY', 'CHẾ ĐỘ CÔNG VỤ', 'THÔNG TIN, TUYÊN TRUYỀN'];
const GROUPS = ['Nhiệm vụ thường xuyên', 'Nhiệm vụ trọng tâm năm 2026', 'Nhiệm vụ phối hợp'];

/** One line in about this many carries something to report. */
const LINES_PER_DEFECT = 60;
const WIDTH = 92;

/**
 * A plan of exactly `lines` lines.
 * Gives its text, how many tasks it holds, and three places (0-based line and UTF-16 character) in its middle: `toggle`, where typing `text`
 * makes one more problem appear and deleting it makes that go; `complete`, within the name of an agency; `hover`, on one.
 */
export function generatePlan(lines, seed = 1) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const out = [];
  const write = (text) => out.push(...wrap(text));
  for (const text of opening()) write(text);
  const clean = [];
  let tasks = 0;
  for (let section = 0; out.length + 16 < lines; section++) {
    write(`${roman(section + 2)}. ${SECTIONS[section % SECTIONS.length]}`);
    for (let group = 1; group <= GROUPS.length && out.length + 14 < lines; group++) {
      write(`${group}. ${GROUPS[group - 1]}`);
      for (let number = 1; number <= 8 && out.length + 12 < lines; number++) {
        const defect = random() < 8 / LINES_PER_DEFECT ? pick(['lead', 'time', 'outdated']) : null;
        write(`${group}.${number}. ${pick(VERBS)} ${pick(OBJECTS)} ${pick(SCOPES)}; gắn với việc thực hiện ${pick(CITATIONS)}.`);
        const lead = defect === 'outdated' ? pick(OUTDATED) : pick(AGENCIES);
        if (!defect) clean.push(out.length);
        if (defect !== 'lead') write(`- Chủ trì: ${lead}.`);
        write(
          `- Phối hợp: ${[pick(AGENCIES), pick(AGENCIES), pick(AGENCIES)].filter((name, i, all) => name !== lead && all.indexOf(name) === i).join('; ') || 'Các sở, ban, ngành'}.`,
        );
        if (defect !== 'time') write(`- Thời gian thực hiện: ${pick(TIMES)}.`);
        if (random() < 0.15) write(`- Sản phẩm: ${pick(PRODUCTS)}.`);
        if (random() < 0.25) out.push('');
        tasks++;
      }
    }
  }
  while (out.length < lines) out.push('');
  out.length = lines;
  const middle = clean.reduce((best, line) => (Math.abs(line - lines / 2) < Math.abs(best - lines / 2) ? line : best), clean[0] ?? 0);
  const label = '- Chủ trì: '.length;
  return {
    text: out.join('\n'),
    tasks,
    toggle: { line: middle, character: 3, text: 'x' },
    complete: { line: middle, character: label + 3, text: 'T' },
    hover: { line: middle, character: label + 1 },
  };
}

function opening() {
  return [
    'ỦY BAN NHÂN DÂN',
    'TỈNH HÒA AN',
    'Số: 12/KH-UBND',
    'Hòa An, ngày 06 tháng 01 năm 2026',
    'KẾ HOẠCH',
    'Cải cách hành chính và chuyển đổi số năm 2026',
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
    'Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính và chuyển đổi số năm 2026, cụ thể như sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    '- Nâng cao chất lượng phục vụ người dân, doanh nghiệp; bảo đảm các nhiệm vụ được phân công rõ ràng.',
    '2. Yêu cầu',
    '- Mỗi nhiệm vụ có cơ quan chịu trách nhiệm chính và thời gian hoàn thành cụ thể.',
  ];
}

/** A small generator of numbers in [0, 1), the same on every machine (mulberry32). */
function randomFrom(seed) {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function wrap(text) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

function roman(number) {
  const parts = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = number;
  let text = '';
  for (const [value, letters] of parts) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lines = Number(process.argv[2]);
  if (!(lines > 0)) {
    console.error('usage: node bench/generate.mjs LINES [SEED]');
    process.exit(2);
  }
  process.stdout.write(generatePlan(lines, Number(process.argv[3] ?? 1)).text);
}
