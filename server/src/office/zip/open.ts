import { unzipSync } from 'fflate';
import { OfficeError } from '../office-error';

/** Parts of an Office file: name inside the zip → bytes, in the order of the zip. */
export type Parts = Record<string, Uint8Array>;

/** More than this is no document but an attack, or nothing that one sitting could read: bytes unpacked, in all and of one part, and parts. */
const MAX_UNPACKED = 400_000_000;
const MAX_PART = 150_000_000;
const MAX_PARTS = 10_000;
/** Text packs to a tenth; a zip bomb to a thousandth. Small files may pack as they like. */
const MAX_RATIO = 250;
const SMALL = 20_000_000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Opens the zip that an Office file is. `kind`: what is expected, for the messages. Nothing is written anywhere; names that climb out of the file, bombs and
 * torn files are refused. Throws OfficeError.
 */
export function openParts(bytes: Uint8Array, kind: 'Word' | 'Excel'): Parts {
  if (startsWith(bytes, OLE)) throw new OfficeError(oldFormat(kind));
  if (!startsWith(bytes, ZIP)) throw new OfficeError(`Đây không phải tệp ${kind} (nội dung không khớp với đuôi tệp).`);
  const limits = { unpacked: 0, parts: 0 };
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        limits.parts++;
        limits.unpacked += originalSize;
        if (climbs(name)) throw new OfficeError('Tệp có thành phần mang đường dẫn ra ngoài tệp; không đọc vì lý do an toàn.');
        if (originalSize > SMALL && originalSize > size * MAX_RATIO)
          throw new OfficeError('Tệp nén bất thường (giải nén lớn gấp hàng trăm lần); không đọc vì lý do an toàn.');
        if (originalSize > MAX_PART || limits.unpacked > MAX_UNPACKED || limits.parts > MAX_PARTS) throw new OfficeError('Tệp quá lớn khi giải nén.');
        return !name.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof OfficeError) throw error;
    throw new OfficeError(`Tệp ${kind} hỏng hoặc bị cắt giữa chừng.`);
  }
}

/** The extensions of formats before 2007, and of files under a password, which look the same. */
function oldFormat(kind: 'Word' | 'Excel'): string {
  const [old, current] = kind === 'Word' ? ['.doc', '.docx'] : ['.xls', '.xlsx'];
  return `Đây là tệp ${kind} đời cũ (${old}) hoặc tệp có mật khẩu. Hãy mở bằng ${kind}, bỏ mật khẩu nếu có, rồi lưu lại thành ${current}.`;
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function climbs(name: string): boolean {
  return /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/.test(name);
}
