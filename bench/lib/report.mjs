const number = (value) => (Number.isFinite(value) ? (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)) : '–');
const cell = (entry) => (entry ? (entry.error ? 'lỗi' : `${number(entry.median)} / ${number(entry.p95)}`) : '–');
const ratio = (entry, base) => (entry?.median && base?.median ? `${number(entry.median / base.median)}×` : '–');

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Measures in the order of the tables, with the words for them. */
const MEASURES = {
  keystroke: 'key → diagnostics',
  completion: 'key → completion',
  hover: 'key → hover',
  symbols: 'key → symbols',
  folding: 'key → folding',
  tokens: 'key → semantic tokens',
  open: 'open → diagnostics',
  burst: 'last key of a burst → diagnostics',
};

/** The results as Markdown. */
export function report(results) {
  const { machine, core, start, memory, sizes, growth, gates } = results;
  const parts = [
    `${machine.when}; Node ${machine.node}; ${machine.cores} × ${machine.cpu}; ${machine.memory} GB. Noise (one fixed piece of arithmetic, median / p95 ms): ${number(machine.before.median)} / ${number(machine.before.p95)} before, ${number(machine.after.median)} / ${number(machine.after.p95)} after; load ${machine.load}.`,
    'All times in ms, median / 95th percentile; “×” is the ratio of the medians to the null server in the same interleaved run.',
  ];
  if (gates.length > 0) {
    parts.push(
      '### Gates',
      table(
        ['gate', 'bound', 'measured', ''],
        gates.map(({ name, bound, value, met }) => [name, bound, number(value), met ? 'met' : '**missed**']),
      ),
    );
  }
  if (core) {
    parts.push(
      '### The core alone, in process',
      table(
        ['lines', 'parse the whole file', 'parse after one key', 'check after one key', 'first check of a fresh file'],
        Object.entries(core).map(([size, each]) => [size, cell(each.parse), cell(each.key), cell(each.check), cell(each.first)]),
      ),
    );
  }
  if (start) {
    const base = start.null;
    parts.push(
      '### Start',
      table(
        ['server', 'spawn → initialized', '×', 'spawn → first diagnostics', '×'],
        Object.entries(start).map(([name, each]) => [
          name,
          cell(each.initialized),
          ratio(each.initialized, base?.initialized),
          cell(each.diagnostics),
          ratio(each.diagnostics, base?.diagnostics),
        ]),
      ),
    );
  }
  if (memory) {
    const base = memory.null;
    const share = (value, of) => (value && of ? `${number(value / of)}×` : '–');
    parts.push(
      '### Memory (peak, MB)',
      table(
        ['server', '1 plan', '×', `${memory.documents} plans`, '×'],
        Object.entries(memory.servers).map(([name, each]) => [
          name,
          number(each.one),
          share(each.one, memory.servers.null?.one),
          number(each.many),
          share(each.many, memory.servers.null?.many),
        ]),
      ),
    );
    void base;
  }
  for (const [size, servers] of Object.entries(sizes)) {
    const names = Object.keys(servers);
    const shown = Object.keys(MEASURES).filter((measure) => names.some((name) => servers[name][measure]));
    if (shown.length === 0) continue;
    parts.push(
      `### ${size} lines`,
      table(
        ['server', 'diagnostics', 'kB', ...shown.flatMap((measure) => [MEASURES[measure], '×'])],
        names.map((name) => {
          const each = servers[name];
          if (each.error) return [name, each.error, '', ...shown.flatMap(() => ['', ''])];
          return [
            name,
            `${each.off} / ${each.on}`,
            number(each.bytes / 1000),
            ...shown.flatMap((measure) => [cell(each[measure]), ratio(each[measure], servers.null?.[measure])]),
          ];
        }),
      ),
    );
  }
  if (growth && Object.keys(growth).length > 0) {
    parts.push(
      '### Growth',
      'k of time ~ lines^k over the sizes above; 0 is “no matter how long”, 1 is “in proportion”.',
      table(
        ['server', ...Object.keys(Object.values(growth)[0])],
        Object.entries(growth).map(([name, each]) => [name, ...Object.values(each).map(number)]),
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
