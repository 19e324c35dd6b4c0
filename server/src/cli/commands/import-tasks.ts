import { mergedText, taskSheetOf } from '../../service';
import { visible } from '../../text/visible';
import { Analyst } from '../analyse';
import { encode } from '../decode';
import { Failure } from '../failure';
import { findInputs, type Input } from '../files';
import type { Host } from '../host';
import type { Options } from '../options';
import { replaceFiles } from '../replace-files';
import { compareText } from '../reports/compare';
import { isExcelFile, readWordPlan } from '../word';

/**
 * `import LIST.xlsx --into PLAN`: tells what the list changes in the plan, and what nobody can write for the user; then writes it. Tasks that the list lacks
 * stay unless `--prune` says otherwise.
 */
export async function importTasks(inputs: readonly Input[], into: string, options: Options, host: Host): Promise<number> {
  const [list, ...more] = inputs;
  if (!list || more.length > 0 || !isExcelFile(list.name)) throw new Failure('Tùy chọn --into cần đúng một danh sách Excel (.xlsx).');
  const [plan, ...others] = await findInputs([into], host);
  if (!plan || others.length > 0) throw new Failure('Tùy chọn --into cần đúng một kế hoạch.');
  const { content } = await readWordPlan(list.path, list.name, host);
  const sheet = taskSheetOf(content);
  if (!sheet) throw new Failure(`Trang đầu của “${list.name}” không có bảng nhiệm vụ: cần một hàng tên cột có nội dung và chủ trì, phối hợp hay thời gian.`);
  const { service, document, encoding } = new Analyst(host, options.config).open(plan.path, plan.name);
  const merge = service.mergeTasks(document, sheet);
  if (!merge) throw new Failure(`Không nhiệm vụ nào trong “${list.name}” là của “${plan.name}”: có lẽ đây là danh sách của kế hoạch khác.`);
  const after = mergedText(
    document.text,
    merge.groups.filter(({ certain }) => certain || options.prune),
  );
  const changes = service.compare(document, service.open(after));
  host.print(compareText(changes, plan.name, changes.length === 0 ? list.name : plan.name));
  for (const line of merge.told) host.print(`  ${visible(line)}\n`);
  if (!options.prune) for (const title of merge.missing) host.print(`  không có trong danh sách, vẫn giữ (--prune để bỏ): ${visible(title)}\n`);
  if (options.dryRun) return 0;
  const done = `Đã ghi vào ${visible(plan.name)}`;
  const replacement = { input: plan, before: () => encode(document.text, encoding), after: () => encode(after, encoding), done };
  return replaceFiles(after === document.text ? [] : [replacement], 1, host);
}
