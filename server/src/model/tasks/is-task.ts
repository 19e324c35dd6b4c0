import { spanText } from '../../syntax/tree';
import { headingOf } from '../structure/headings';
import type { Task } from '../types';

/** A task names its lead, or carries partners, a time or a product; facts on the whole plan ("Thời gian: …" under a Roman heading) are none. */
export function isTask(task: Task): boolean {
  if (task.lead || task.partners) return true;
  if (!task.time && !task.fields.some(({ role }) => role === 'product')) return false;
  if (task.layout === 'E') return true;
  const heading = headingOf(task.title.block);
  if (heading && heading.rank <= 1) return false;
  if (
    task.title.block === task.time?.label?.block &&
    task.fields.length > 0 &&
    task.layout !== 'G' &&
    task.time.label.range.start === task.title.block.content.start
  )
    return false;
  for (let section = task.section; section; section = section.parent) {
    if (section.role === 'purpose' || section.role === 'budget' || section.role === 'report') return false;
  }
  return !/^(?:thoi gian|dia diem|doi tuong|kinh phi|thanh phan|hinh thuc)/.test(spanText(task.title).normalize('NFC').toLowerCase());
}
