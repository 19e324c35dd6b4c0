// The words that open, continue and end names of agencies that issue documents. Marks matter where a set says so: "và" is not "vã".
import type { CitationText } from './text';

/** Small-letter words that go on a name: units of the state, and ends of names of ministries. Marks matter, so these are compared in the text itself. */
export const GOES_ON = new Set([
  'tỉnh',
  'thành',
  'phố',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thị',
  'trấn',
  'đặc',
  'khu',
  'cấp',
  'nhân',
  'dân',
  'nhà',
  'nước',
  'tối',
  'cao',
  'hội',
  'quốc',
  'gia',
  'vận',
  'tải',
  'nông',
  'thôn',
  'sát',
  'ương',
  'uỷ',
  'ủy',
  'liên',
  'quân',
  'sự',
]);

/** After these words a name of a place follows, whose last syllable takes no small-letter word. */
export const PLACE_HEADS = new Set(['tinh', 'pho', 'huyen', 'quan', 'xa', 'phuong', 'tran', 'khu', 'uy']);

/** Words that a name of an agency does not hold: the sentence goes on behind it. Marks matter. */
export const STOPS = new Set(
  'về,việc,v,phê,triển,sửa,tại,trong,trên,cho,để,theo,được,đã,có,là,gồm,giao,đối,khóa,khoá,kỳ,nhiệm,ngày,năm,số,thì,do,đến,từ,này,nêu,nói,yêu,đề,nhằm,với,các,những,và,của,như,đang,sẽ,phải,cần'.split(
    ',',
  ),
);
/** Words that names hold as well ("Truyền thông", "Chấp hành"): a stop only with the one behind it. Marks matter. */
export const STOP_PAIRS = new Set(
  'quy định,ban hành,hướng dẫn,thực hiện,thông qua,công bố,công nhận,chỉ đạo,chỉ rõ,tổ chức,thành lập,tăng cường,kiện toàn,bãi bỏ,tiếp tục,đẩy mạnh,nâng cao,điều chỉnh,xử lý,phát động,tổng kết,sơ kết,chấp thuận,đồng ý,bổ sung,trả lời,thông báo,gửi kèm'.split(
    ',',
  ),
);
/** Heads whose names go on in small letters: "Cục Kiểm soát thủ tục hành chính", "Cổng Thông tin điện tử Chính phủ". Folded. */
export const LONG_TAILS = new Set(['cuc', 'vu', 'cong', 'vien', 'trung', 'tong', 'chi']);

/** Titles that may begin with a capital right behind the issuer. Folded. */
const TITLE_STARTS = ['ve viec', 've', 'v v', 'quy dinh', 'ban hanh', 'phe duyet', 'trien khai', 'sua doi', 'huong dan', 'thuc hien'].map((words) =>
  words.split(' '),
);

/** Heads whose names may hold "và" or a comma: "Sở Văn hóa, Thể thao và Du lịch". Folded. */
export const COMPOUND_HEADS = new Set(['so', 'bo', 'ban', 'phong', 'cuc', 'vu', 'tong', 'vien', 'trung', 'hoi', 'lien', 'bao', 'dai', 'thanh']);
/** Heads that start an agency of their own, so "và" or a comma before them ends the name. Folded. */
const AGENCY_HEADS = new Set([
  'so',
  'bo',
  'ubnd',
  'uy',
  'hdnd',
  'hoi',
  'chu',
  'thu',
  'chinh',
  'quoc',
  'ban',
  'cong',
  'tinh',
  'thanh',
  'trung',
  'cac',
  'van',
  'giam',
  'phong',
  'cuc',
  'vien',
  'toa',
  'ngan',
  'mat',
  'tong',
]);
const SECOND_OF_HEAD: Readonly<Record<string, readonly string[]>> = {
  uy: ['ban'],
  hoi: ['dong'],
  chu: ['tich'],
  thu: ['tuong'],
  chinh: ['phu'],
  quoc: ['hoi'],
  cong: ['an', 'van', 'dien'],
  tinh: ['uy'],
  thanh: ['uy'],
  trung: ['uong', 'tam'],
  van: ['phong', 'ban'],
  giam: ['doc'],
  vien: ['kiem'],
  toa: ['an'],
  ngan: ['hang'],
  mat: ['tran'],
  tong: ['cuc', 'lien', 'thanh', 'kiem', 'cong'],
};

/** Whether the word at `index` opens what stands behind a name. */
export function isStop(text: CitationText, index: number): boolean {
  const written = wordText(text, index);
  if (written === 'triển' && text.words[index - 1]?.folded === 'phat') return false;
  return STOPS.has(written) || STOP_PAIRS.has(`${written} ${wordText(text, index + 1)}`);
}

/** Kinds of documents in two words that no field of work begins with. Folded. */
const DOCUMENT_WORDS = new Set([
  'ket luan',
  'thong bao',
  'nghi quyet',
  'nghi dinh',
  'quyet dinh',
  'chi thi',
  'thong tu',
  'cong van',
  'cong dien',
  'to trinh',
  'bao cao',
  'ke hoach',
  'chuong trinh',
]);

/** A kind of document is named at `index`, and no field of work. */
export function kindStartsAt(text: CitationText, index: number): boolean {
  const before = text.words[index - 1]?.folded ?? '';
  // "Phòng Tài chính và Kế hoạch", "Vụ Kế hoạch".
  const field = ['bo', 'so', 'cuc', 'vu', 'phong', 'ban'].includes(before) || ['cuc', 'vu', 'phong', 'ban'].includes(text.words[index - 4]?.folded ?? '');
  return !field && DOCUMENT_WORDS.has(`${text.words[index]?.folded} ${text.words[index + 1]?.folded}`);
}

/** The title of a document begins at `index`. */
export function startsTitle(text: CitationText, index: number): boolean {
  const word = text.words[index];
  if (!word) return false;
  // "Ban hành", "Phê duyệt" behind an agency; but "Quy hoạch", "Thực phẩm" in its name.
  return TITLE_STARTS.some(
    (start) =>
      start.every((part, i) => text.words[index + i]?.folded === part) &&
      !(word.upper && start.length === 1 && text.plain.slice(word.start, word.end) !== 'Về'),
  );
}

/** A new agency begins at `index`. */
export function startsAgency(text: CitationText, index: number): boolean {
  const word = text.words[index];
  if (!word || !AGENCY_HEADS.has(word.folded)) return false;
  const seconds = SECOND_OF_HEAD[word.folded];
  return !seconds || seconds.includes(text.words[index + 1]?.folded ?? '');
}

/** The words at `index` are written in capitals, as in a letterhead. */
export function isShouting(text: CitationText, index: number): boolean {
  const words = text.words.slice(index, index + 3).filter((word) => /\p{L}/u.test(text.plain[word.start] ?? ''));
  return (
    words.length >= 2 &&
    words.every((word) => word.caps) &&
    words.some((word) => /[ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ]/.test(text.plain.slice(word.start, word.end)))
  );
}

/** The word at `index` as written; empty behind the end. */
export function wordText(text: CitationText, index: number): string {
  const word = text.words[index];
  return word ? text.plain.slice(word.start, word.end) : '';
}
