import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatEdits } from '../../server/src/features/format/format';
import { createService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/edit';
import { planText } from '../properties/arbitrary-plan';
import { files, read } from '../tidy/repository';
import { catalog, TODAY } from './helpers';

const service = createService({ catalog, today: () => TODAY });
const RUNS = 150;

function formatted(text: string, within: string | null = null): string {
  const document = service.open(text);
  const start = within === null ? 0 : text.indexOf(within);
  const range = within === null ? null : { start, end: start + within.length };
  return applyEdits(text, formatEdits(service.plan(document), catalog, text, range));
}

/** What formatting must leave as it is: all but white space, kinds of bullets, the dashes of a table's rule, composition. Labels are taken out. */
function essence(text: string): string {
  const { tasks } = service.plan(service.open(text.normalize('NFC')));
  const labels = tasks.flatMap(({ fields }) => fields.flatMap(({ label }) => (label ? [label.block.plain.slice(label.range.start, label.range.end)] : [])));
  let rest = text.normalize('NFC');
  for (const label of [...new Set(labels)].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(label, '');
  return rest.replace(/\s+/g, '').replace(/[–—−•●▪■◦·○*-]+/g, '-');
}

/** What the reader makes of a text, without places and looks. */
function meaning(text: string): string {
  return JSON.stringify(service.outline(service.open(text)), (key, value: unknown) =>
    ['line', 'column', 'endLine', 'endColumn', 'label', 'version', 'file'].includes(key)
      ? undefined
      : typeof value === 'string'
        ? value
            .normalize('NFC')
            .replace(/[\s*_]+/g, ' ')
            .replace(/[–—−]/g, '-')
            .trim()
        : value,
  );
}

describe('formatting', () => {
  it('tidies white space, marks, labels and tables', () => {
    const untidy = [
      '1.Rà soát  hồ sơ.  ',
      '- Chủ trì :Sở Nội vụ.',
      '– Phối hợp:   Sở Y tế.',
      '-Thời gian:\u00a0Quý II/2026.',
      '2. Kiểm tra.',
      '- Chủ trì: Sở Nội vụ.',
      '3. Tổng kết.',
      '- Chủ trì: Sở Y tế.',
      '4. Báo cáo.',
      '- Cơ quan chủ trì: Sở Y tế.',
      '| STT | Nội dung |',
      '|---|---|',
      '| 1 | Rà soát hồ sơ |',
      '| 10 | Kiểm tra|',
    ].join('\n');
    assert.equal(
      formatted(untidy),
      [
        '1. Rà soát hồ sơ.',
        '- Chủ trì: Sở Nội vụ.',
        '- Phối hợp: Sở Y tế.',
        '- Thời gian: Quý II/2026.',
        '2. Kiểm tra.',
        '- Chủ trì: Sở Nội vụ.',
        '3. Tổng kết.',
        '- Chủ trì: Sở Y tế.',
        '4. Báo cáo.',
        '- Chủ trì: Sở Y tế.',
        '| STT | Nội dung      |',
        '| --- | ------------- |',
        '| 1   | Rà soát hồ sơ |',
        '| 10  | Kiểm tra      |',
      ].join('\n'),
    );
  });

  it('composes letters, keeps line ends, and the blanks of a letterhead', () => {
    const text = 'TỈNH  LÀO CAI\r\nSố:      /KH-UBND\r\n\r\nKẾ HOẠCH\r\nThử\r\n\r\nI. MỤC ĐÍCH  \r\nNâng  cao.\r\n';
    assert.equal(formatted(text.normalize('NFD')), text.replace('  \r\nNâng  cao', '\r\nNâng cao'));
  });

  it('of a range leaves the rest alone', () => {
    assert.equal(formatted('Một  hai.\n\nBa  bốn.\n\nNăm  sáu.\n', 'Ba  bốn.'), 'Một  hai.\n\nBa bốn.\n\nNăm  sáu.\n');
  });

  const judge = (text: string): void => {
    const once = formatted(text);
    assert.equal(formatted(once), once, 'again');
    assert.equal(essence(once), essence(text), 'characters');
    assert.equal(meaning(once), meaning(text), 'meaning');
  };

  it('changes nothing but what it says, and nothing the second time: all samples', () => {
    const samples = files('.').filter((file) => /^(?:test\/fixtures\/plans|examples)\/.*\.kehoach$/.test(file));
    assert.ok(samples.length > 15);
    for (const file of samples) judge(read(file));
  });

  it('and all plans that can be thought of', () => {
    fc.assert(
      fc.property(planText(), (text) => judge(text)),
      { numRuns: RUNS },
    );
  });
});
