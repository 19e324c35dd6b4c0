import { visible } from '../text/visible';
import { Failure } from './failure';
import { fileFailure } from './files';
import type { Host } from './host';

type Command = (args: readonly string[], host: Host) => Promise<number>;

/** Each command is loaded when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  outline: async () => (await import('./commands/outline')).outline,
  check: async () => (await import('./commands/check')).check,
  fix: async () => (await import('./commands/fix')).fix,
  compare: async () => (await import('./commands/compare')).compare,
  review: async () => (await import('./commands/review')).review,
  import: async () => (await import('./commands/import')).importWord,
  export: async () => (await import('./commands/export')).exportPlans,
  config: async () => (await import('./commands/config')).config,
  rules: async () => (await import('./commands/rules')).rules,
  mcp: async () => (await import('./commands/mcp')).mcp,
};

const HELP = `Kiểm tra kế hoạch hành chính.

Cách dùng: ke-hoach LỆNH [TÙY CHỌN] TỆP|THƯ MỤC|MẪU…

  outline   in ra mục, nhiệm vụ, viện dẫn, cơ quan mà chương trình đọc được
  check     kiểm tra
  fix       sửa những lỗi hình thức có một cách sửa duy nhất
  compare   so sánh hai dự thảo: nhiệm vụ thêm, bỏ, chuyển chỗ, đổi chủ trì, thời gian …
  review    rà soát tệp Word: ghi bản sao có góp ý và theo dõi thay đổi; văn bản kế hoạch: ghi phiếu góp ý
  import    chuyển tệp Word (.docx) hay danh sách Excel (.xlsx) thành văn bản kế hoạch
  export    xuất ra tệp Word theo thể thức Nghị định 30; danh sách nhiệm vụ ra xlsx, csv, ics, md, html, json
  config    cho xem cấu hình đang dùng và nó lấy từ đâu
  rules     kê các quy tắc
  mcp       trả lời trợ lý soạn thảo (Model Context Protocol) qua đầu vào, đầu ra chuẩn

  --format text|json|sarif|junit|github   dạng kết quả (outline, config, rules: text|json;
                                          compare: text|json|markdown|html)
  --as-of NĂM-THÁNG-NGÀY                  coi như văn bản ban hành ngày này
  --rule MÃ                               chỉ quy tắc này (dùng nhiều lần được)
  --fail-on error|warning|information|hint|never   mức làm cho mã thoát là 1 (mặc định error)
  --config TỆP                            dùng tệp cấu hình này thay cho kehoach.config.json
  --dry-run                               fix, import --into: chỉ in khác biệt, không ghi
  -o, --output TỆP|THƯ MỤC                import, export, review: nơi ghi (mặc định: cạnh tệp gốc)
  --fixes preferred|lossless|none         review: những cách sửa nào được ghi thành theo dõi thay đổi
  --unread                                outline: kê các điểm đánh số, bảng chưa đọc được là mục hay nhiệm vụ
  --blocks                                import: bảng nhiệm vụ thành từng khối nhiệm vụ
  --into TỆP                              import: cho biết danh sách Excel khác gì kế hoạch này, rồi ghi vào đó
                                          (--dry-run: chỉ cho biết)
  --prune                                 import --into: bỏ cả nhiệm vụ không có trong danh sách
  --force                                 cho ghi đè tệp đã có
  --root THƯ_MỤC                          mcp: thư mục được phép đọc (dùng nhiều lần được)

Trong thư mục, tệp .kehoach và .kh.txt được đọc. Mã thoát: 0 không có gì; 1 có phát hiện; 2 không chạy được.
`;

/** Runs one command; gives the exit code. Never throws: what goes wrong is one line on stderr and exit code 2. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help' || asksForHelp(rest)) {
      host.print(HELP);
      return name === undefined ? 2 : 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load)
      throw new Failure(
        name.startsWith('-')
          ? `Không có tùy chọn “${name}”. Gõ --help để xem cách dùng.`
          : `Không có lệnh “${name}”. Các lệnh: ${Object.keys(COMMANDS).join(', ')}.`,
      );
    return await (await load())(rest, host);
  } catch (error) {
    host.complain(`${visible(messageOf(error))}\n`);
    return 2;
  }
}

/** Behind `--` everything is a name. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

function messageOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const { code, path, stack } = error as { readonly code?: unknown; readonly path?: unknown; readonly stack?: string };
  // A file that went away between two looks at it.
  if (typeof code === 'string' && typeof path === 'string') return fileFailure(error, path, 'đọc').message;
  return `Lỗi bên trong chương trình: ${(stack ?? String(error)).split('\n').slice(0, 2).join(' ')}`;
}
