import fc from 'fast-check';

/** A plan as data, to be written out and edited. Every title tells its task from all others. */
export interface ModelTask {
  readonly title: string;
  readonly lead: string;
  readonly partners: readonly string[];
  readonly time: string;
  readonly product: string;
}

export interface ModelSection {
  readonly title: string;
  readonly tasks: readonly ModelTask[];
}

export interface Model {
  readonly citations: readonly string[];
  readonly sections: readonly ModelSection[];
}

/** How a plan is written: none of it changes what it says. */
export interface Writing {
  readonly bullet: string;
  readonly lead: string;
  readonly time: string;
  readonly bold: boolean;
  readonly wrap: number;
  readonly eol: string;
  readonly form: 'NFC' | 'NFD';
}

const VERBS = ['Rà soát', 'Xây dựng', 'Tổ chức', 'Khảo sát', 'Biên soạn', 'Nâng cấp', 'Tập huấn', 'Thống kê', 'Số hóa', 'Kiểm tra', 'Hướng dẫn', 'Công bố'];
const OBJECTS = [
  'danh mục hồ sơ lưu trữ giấy',
  'bản đồ điểm sạt lở ven sông',
  'tài liệu hướng dẫn nộp phí trực tuyến',
  'mạng lưới cộng tác viên dân số',
  'quy chế quản lý nhà văn hóa thôn',
  'hệ thống camera giao thông nông thôn',
  'lớp bơi an toàn cho học sinh tiểu học',
  'chuyên mục phát thanh bằng tiếng dân tộc',
  'kho dữ liệu đất đai của từng xã',
  'đội hình thanh niên dọn rác bãi biển',
  'phiên chợ nông sản cuối tuần',
  'bộ câu hỏi về phòng cháy chữa cháy',
];
const PLACES = ['ở các phường trung tâm', 'tại vùng cao biên giới', 'trong các trường trung học', 'cho người cao tuổi', 'dọc tuyến kênh chính'];
export const AGENCIES = ['Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ', 'Sở Xây dựng', 'Sở Công Thương', 'Sở Tài chính', 'Công an tỉnh', 'Thanh tra tỉnh'];
export const TIMES = ['Quý I/2026', 'Quý II/2026', 'Tháng 8/2026', 'Trước ngày 15/11/2026', 'Thường xuyên', 'Từ tháng 4 đến tháng 9 năm 2026'];
const PRODUCTS = ['Báo cáo', 'Quyết định phê duyệt', 'Bộ tài liệu', 'Danh sách'];
const SECTIONS = ['Công tác chỉ đạo, điều hành', 'Truyền thông và vận động', 'Hạ tầng kỹ thuật', 'Đào tạo, bồi dưỡng cán bộ', 'Giám sát, đánh giá kết quả'];
export const CITATIONS = [
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
  'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
  'Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ',
];

/** Titles are drawn without repetition: what a test counts must be told apart by people too. */
const TITLES = VERBS.flatMap((verb, i) => OBJECTS.map((object, k) => `${verb} ${object} ${PLACES[(i + k) % PLACES.length]}`));

const taskOf = (title: string): fc.Arbitrary<ModelTask> =>
  fc.record({
    title: fc.constant(title),
    lead: fc.constantFrom(...AGENCIES.slice(0, 4)),
    partners: fc.uniqueArray(fc.constantFrom(...AGENCIES.slice(4)), { minLength: 1, maxLength: 3 }),
    time: fc.constantFrom(...TIMES),
    product: fc.constantFrom(...PRODUCTS),
  });

/** Three to five sections of three to six tasks. */
export const model: fc.Arbitrary<Model> = fc
  .tuple(
    fc.shuffledSubarray(SECTIONS, { minLength: 3 }),
    fc.shuffledSubarray(TITLES, { minLength: 30, maxLength: 30 }),
    fc.array(fc.integer({ min: 3, max: 6 }), { minLength: 5, maxLength: 5 }),
  )
  .chain(([titles, tasks, sizes]) => {
    let next = 0;
    const sections = titles.map((title, i) => {
      const own = tasks.slice(next, next + (sizes[i] ?? 3));
      next += own.length;
      return fc.record({ title: fc.constant(title), tasks: fc.tuple(...own.map(taskOf)) });
    });
    return fc.record({ citations: fc.constant(CITATIONS), sections: fc.tuple(...sections) });
  });

/** Titles that no plan of `model` draws: for tasks that are added. */
export const NEW_TITLES = [
  'Trồng cây xanh quanh trụ sở bằng nguồn xã hội hóa',
  'Thay toàn bộ biển báo hư hỏng trên quốc lộ',
  'Mời chuyên gia thẩm định giá cổ vật đình làng',
];

export const writing: fc.Arbitrary<Writing> = fc.record({
  bullet: fc.constantFrom('-', '–', '+', '•'),
  lead: fc.constantFrom('Chủ trì', 'Cơ quan chủ trì', 'Đơn vị chủ trì'),
  time: fc.constantFrom('Thời gian', 'Thời gian thực hiện', 'Thời hạn'),
  bold: fc.boolean(),
  wrap: fc.constantFrom(0, 60, 80),
  eol: fc.constantFrom('\n', '\r\n'),
  form: fc.constantFrom('NFC', 'NFD'),
});

export const PLAIN: Writing = { bullet: '-', lead: 'Chủ trì', time: 'Thời gian', bold: false, wrap: 0, eol: '\n', form: 'NFC' };

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** The plan as text. */
export function written({ citations, sections }: Model, { bullet, lead, time, bold, wrap, eol, form }: Writing): string {
  const head = ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG', '', 'Số: 12/KH-UBND', 'Lâm Đồng, ngày 15 tháng 01 năm 2026', '', 'KẾ HOẠCH', 'Công tác năm 2026', ''];
  const grounds = citations.map((citation) => `Căn cứ ${citation};`);
  const body = sections.flatMap((section, i) => {
    const title = `${ROMAN[i]}. ${section.title.toUpperCase()}`;
    const tasks = section.tasks.flatMap((task, k) => [
      `${k + 1}. ${task.title}.`,
      `${bullet} ${lead}: ${task.lead}.`,
      `${bullet} Phối hợp: ${task.partners.join(', ')}.`,
      `${bullet} ${time}: ${task.time}.`,
      `${bullet} Sản phẩm: ${task.product}.`,
      '',
    ]);
    return ['', bold ? `**${title}**` : title, '', ...tasks];
  });
  const lines = [...head, ...grounds, ...body, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.'].flatMap((line) => wrapped(line, wrap));
  return `${lines.join(eol)}${eol}`.normalize(form);
}

/** `line` broken at spaces so that none of its parts is longer than `width` (0: not broken); a capital does not start one. */
function wrapped(line: string, width: number): string[] {
  if (width === 0 || line.length <= width) return [line];
  const at = line.slice(0, width).lastIndexOf(' ');
  return at < 20 || /^[^\p{Ll}]/u.test(line.slice(at + 1)) ? [line] : [line.slice(0, at), ...wrapped(line.slice(at + 1), width)];
}
