import type { TimeValue } from '../../model/types';
import { printedDate } from '../../text/calendar';
import { escapeMarkdown } from '../markdown';

/** A time expression as days: "Đến hết ngày 14/11/2025", "Từ ngày … đến hết ngày …". Null when the words give no day and no kind. */
export function timeCard(text: string, value: TimeValue): string | null {
  const said = saidOf(value);
  return said === null ? null : `**${escapeMarkdown(text)}**\n\n${said}`;
}

function saidOf({ kind, from, to }: TimeValue): string | null {
  const days = [from === null ? '' : `từ ngày ${printedDate(from)}`, to === null ? '' : `đến hết ngày ${printedDate(to)}`].filter(Boolean).join(' ');
  switch (kind) {
    case 'by':
      return to === null ? 'Thời hạn, chưa rõ năm' : `Thời hạn: ngày cuối cùng là ${printedDate(to)}`;
    case 'during':
      return days === '' ? null : `Khoảng thời gian: ${days}`;
    case 'recurring':
      return days === '' ? 'Việc thường xuyên hoặc định kỳ' : `Việc thường xuyên hoặc định kỳ, ${days}`;
    case 'conditional':
      return 'Tùy thuộc vào việc khác, không có ngày cố định';
    default:
      return null;
  }
}
