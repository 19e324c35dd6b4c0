import { textOf } from '../../syntax/block';
import { spanText } from '../../syntax/tree';
import { printedDate } from '../../text/calendar';
import type { Finding, Rule, Severity } from '../rule';
import { formerTownships } from '../shared/former-township';
import { nameFindings } from '../shared/name-findings';
import { fixesOf } from '../shared/name-fixes';
import { outdatedMessage } from '../shared/name-message';
import type { OutdatedName } from '../shared/outdated-names';
import { successorsOf, successorText } from '../shared/successors';

/** Bodies of districts and townships after 1/7/2025. */
export const capHuyenCu: Rule = {
  id: 'cap-huyen-cu',
  family: 'co-quan',
  scope: 'section',
  updatesNames: true,
  severity: 'warning',
  title: 'Cơ quan cấp huyện, thị trấn sau ngày 01/7/2025',
  why: 'Chính quyền địa phương chỉ còn hai cấp từ ngày 01/7/2025: việc giao cho cấp huyện không có người nhận, việc đó nay thuộc cấp xã hoặc cấp tỉnh.',
  ground: 'Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  invalid: [
    { text: '- Phối hợp: Các sở, ban, ngành; UBND các huyện, thị xã, thành phố.\n                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: 'Giao UBND cấp huyện và UBND cấp xã tổ chức thực hiện.\n     ^^^^^^^^^^^^^^\n' },
    { text: '- UBND các xã, phường, thị trấn;\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
  ],
  valid: [
    { text: '- Phối hợp: UBND các huyện, thị xã, thành phố.\n', asOf: '2025-06-30' },
    { text: '- Phối hợp: UBND các xã, phường, đặc khu; UBND cấp xã.\n' },
    { text: 'Hồ sơ do UBND các huyện, thành phố (cũ) bàn giao.\n' },
    { text: 'Nâng cấp Trường Mầm non thị trấn Mường Khến, trạm y tế thị trấn Mường Khến (cũ).\n' },
    { text: 'Trước ngày sắp xếp, năm 2023, UBND huyện đã xây dựng 12 trạm.\n' },
  ],
  *check(chunk, context): Iterable<Finding> {
    yield* formerTownships(chunk.blocks, context);
    yield* nameFindings(chunk, context, 'cap-huyen-cu', (name, scope) => {
      const fixes = fixesOf(name, scope);
      const [first] = fixes;
      return {
        span: { block: name.block, range: name.range },
        message:
          messageOf(name, first?.preferred ? first.edits[0]?.newText : undefined) ??
          outdatedMessage(spanText(name), name.entry, successorsOf(name, scope), scope.catalog, successorText(name, scope)),
        severity: severityOf(name),
        fixes,
        tag: 'deprecated',
      };
    });
  },
};

/** Collectives: the one fact, and what is written now. Null for single bodies, which have their own history. */
function messageOf({ block, range, entry }: OutdatedName, newText: string | undefined): string | null {
  if (!/^(?:cac|chu-tich-ubnd)-/.test(entry.id)) return null;
  const level = /thi-tran$/.test(entry.id) ? 'Thị trấn không còn là đơn vị hành chính' : 'Không còn cấp huyện';
  const now = newText ? `; “${textOf(block, range)}” nay là “${newText}”` : `: “${textOf(block, range)}”`;
  return `${level} từ ngày ${printedDate(entry.validTo ?? '')}${now}.`;
}

/** Names of district offices without their district may be those of other bodies. */
function severityOf({ entry, block, range }: OutdatedName): Severity {
  if (entry.confidence !== 'high') return 'information';
  return entry.id.startsWith('phong-') && !/huyện|quận|thị xã/iu.test(textOf(block, range)) ? 'information' : 'warning';
}
