// Servers of other languages, each on a document of its own language with the same tasks and the same gaps, checked by a schema that wants
// what our rules want. They are not installed here: BENCH_PEERS names a folder in whose node_modules they stand, e.g. after
//   npm install yaml-language-server vscode-langservers-extracted
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SCHEMA = {
  type: 'object',
  required: ['nhiemVu'],
  properties: {
    nhiemVu: {
      type: 'array',
      items: {
        type: 'object',
        required: ['noiDung', 'chuTri', 'phoiHop', 'thoiGian'],
        properties: {
          noiDung: { type: 'string', description: 'Nội dung nhiệm vụ' },
          chuTri: {
            type: 'string',
            description: 'Cơ quan chủ trì',
            not: { pattern: '^Sở (Thông tin và Truyền thông|Kế hoạch và Đầu tư|Giao thông vận tải|Lao động)' },
          },
          phoiHop: { type: 'string', description: 'Cơ quan phối hợp' },
          thoiGian: { type: 'string', description: 'Thời gian thực hiện' },
        },
      },
    },
  },
};

const KEYS = { 'Chủ trì': 'chuTri', 'Phối hợp': 'phoiHop', 'Thời gian thực hiện': 'thoiGian', 'Sản phẩm': 'sanPham' };

/** The peers that are installed in `BENCH_PEERS`; their schema is written to `folder`, where they run. */
export function peers(folder) {
  const modules = path.join(process.env.BENCH_PEERS ?? '', 'node_modules');
  const schema = path.join(folder, 'plan.schema.json');
  writeFileSync(schema, JSON.stringify(SCHEMA));
  return [
    {
      name: 'yaml',
      program: 'yaml-language-server/bin/yaml-language-server',
      language: 'yaml',
      extension: '.yaml',
      makePlan: yaml,
      maxLines: 10_000,
      settings: {
        yaml: {
          validate: true,
          hover: true,
          completion: true,
          schemaStore: { enable: false },
          maxItemsComputed: 100_000,
          schemas: { [`file://${schema}`]: '*.yaml' },
        },
      },
    },
    {
      name: 'json, pull',
      program: 'vscode-langservers-extracted/bin/vscode-json-language-server',
      language: 'json',
      extension: '.json',
      makePlan: json,
      pull: true,
      initializationOptions: { handledSchemaProtocols: ['file'] },
      settings: { json: { validate: { enable: true }, resultLimit: 100_000, schemas: [{ fileMatch: ['*.json'], url: `file://${schema}` }] } },
    },
  ]
    .filter(({ program }) => existsSync(path.join(modules, program)))
    .map((peer) => ({ ...peer, command: ['node', path.join(modules, peer.program), '--stdio'] }));
}

/** The tasks of a generated plan as lists of [key, value]; the first of each is its content. */
function tasksOf(text) {
  const tasks = [];
  let open = null;
  for (const line of text.split('\n')) {
    const title = /^\d+\.\d+\. (.*)$/.exec(line);
    const field = /^- ([^:]{1,30}): (.*)$/.exec(line);
    if (title) {
      open = [['noiDung', title[1]]];
      tasks.push(open);
    } else if (field && open && KEYS[field[1]]) open.push([KEYS[field[1]], field[2]]);
    else if (open && line !== '' && !/^[IVXLC0-9-]/.test(line) && open.length === 1) open[0][1] += ` ${line}`;
  }
  return tasks;
}

/** `head`, the tasks as long as they fit into as many lines as the plan has, `tail`; the places that the measures need. */
function rendered(plan, head, tail, renderTask) {
  const wanted = plan.text.split('\n').length;
  const out = [...head];
  const clean = [];
  for (const [number, task] of tasksOf(plan.text).entries()) {
    const { lines, lead } = renderTask(task, number === 0);
    if (out.length + lines.length + tail.length > wanted) break;
    if (lead && task.some(([key]) => key === 'thoiGian')) clean.push({ ...lead, line: out.length + lead.line });
    out.push(...lines);
  }
  out.push(...tail);
  while (out.length < wanted) out.push('');
  const middle = clean.reduce((best, each) => (Math.abs(each.line - wanted / 2) < Math.abs(best.line - wanted / 2) ? each : best));
  return {
    text: out.join('\n'),
    // A letter in the key makes "chuTri" another, unknown one: the lead is missing.
    toggle: { line: middle.line, character: middle.key + 1, text: 'x' },
    complete: { line: middle.line, character: middle.value + 3, text: 'T' },
    hover: { line: middle.line, character: middle.key + 2 },
  };
}

function placesOf(lines) {
  const line = lines.findIndex((each) => each.includes('chuTri'));
  if (line < 0) return null;
  const key = lines[line].indexOf('chuTri');
  return { line, key, value: lines[line].indexOf('"', key + 8) + 1 };
}

function yaml(plan) {
  return rendered(plan, ['tieuDe: "Kế hoạch"', 'nhiemVu:'], [], (task) => {
    const lines = task.map(([key, value], i) => `${i === 0 ? '  - ' : '    '}${key}: ${JSON.stringify(value)}`);
    return { lines, lead: placesOf(lines) };
  });
}

function json(plan) {
  return rendered(plan, ['{', '  "nhiemVu": ['], ['  ]', '}'], (task, first) => {
    const lines = task.map(
      ([key, value], i) => `${i === 0 ? `    ${first ? '' : ','}{ ` : '      '}"${key}": ${JSON.stringify(value)}${i === task.length - 1 ? ' }' : ','}`,
    );
    return { lines, lead: placesOf(lines) };
  });
}
