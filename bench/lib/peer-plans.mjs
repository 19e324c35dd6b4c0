// One generated plan as a document of another language, with the same tasks and the same gaps.

const KEYS = { 'Chủ trì': 'chuTri', 'Phối hợp': 'phoiHop', 'Thời gian thực hiện': 'thoiGian', 'Sản phẩm': 'sanPham' };

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
    complete: { line: middle.line, character: middle.value, text: 'T', ...middle.complete },
    hover: { line: middle.line, character: middle.key + 2 },
  };
}

function placesOf(lines) {
  const line = lines.findIndex((each) => each.includes('chuTri'));
  if (line < 0) return null;
  const key = lines[line].indexOf('chuTri');
  return { line, key, value: lines[line].indexOf('"', key + 8) + 4 };
}

export function yaml(plan) {
  return rendered(plan, ['tieuDe: "Kế hoạch"', 'nhiemVu:'], [], (task) => {
    const lines = task.map(([key, value], i) => `${i === 0 ? '  - ' : '    '}${key}: ${JSON.stringify(value)}`);
    return { lines, lead: placesOf(lines) };
  });
}

export function json(plan) {
  return rendered(plan, ['{', '  "nhiemVu": ['], ['  ]', '}'], (task, first) => {
    const lines = task.map(
      ([key, value], i) => `${i === 0 ? `    ${first ? '' : ','}{ ` : '      '}"${key}": ${JSON.stringify(value)}${i === task.length - 1 ? ' }' : ','}`,
    );
    return { lines, lead: placesOf(lines) };
  });
}

/** Each agency is a heading; a task links to the one of its lead. What lacks its lead, or names one of before, links to none. */
export function markdown(plan) {
  const agencies = [...new Set(tasksOf(plan.text).flatMap((task) => leadOf(task) ?? []))].slice(0, 20);
  const head = ['# Kế hoạch', '', ...agencies.flatMap((_, i) => [`## DV${10 + i}`, ''])];
  return rendered(plan, head, [], (task) => {
    const lead = leadOf(task);
    const link = `dv${10 + Math.max(0, agencies.indexOf(lead))}${lead && !isOutdated(lead) ? '' : '-cu'}`;
    const start = `- Chủ trì: [${lead ?? 'chưa rõ'}](#`;
    const rest = task.filter(([key]) => key !== 'noiDung' && key !== 'chuTri').map(([key, value]) => `- ${key}: ${value}`);
    const lines = [`### ${task[0][1]}`, '', `${start}${link})`, ...rest, ''];
    return { lines, lead: lead && !isOutdated(lead) ? { line: 2, key: start.length - 1, value: start.length, complete: { text: 'd' } } : null };
  });
}

/** A scenario for each task; the step of a lead that is missing or of before is defined nowhere. */
export function gherkin(plan) {
  return rendered(plan, ['# language: vi', 'Tính năng: Kế hoạch', ''], [], (task) => {
    const lead = leadOf(task);
    const good = lead && !isOutdated(lead);
    const value = (key) => JSON.stringify((Object.fromEntries(task)[key] ?? 'chưa rõ').replaceAll('"', ''));
    const step = good ? 'chủ trì là' : 'cơ quan làm';
    const lines = [
      `  Kịch bản: ${task[0][1]}`,
      `    Biết ${step} ${value('chuTri')}`,
      `    Khi phối hợp với ${value('phoiHop')}`,
      `    Thì thời gian là ${value('thoiGian')}`,
      '',
    ];
    return { lines, lead: good ? { line: 1, key: '    Biết ch'.length - 1, value: '    Biết chủ trì là'.length, complete: { text: ' ' } } : null };
  });
}

function leadOf(task) {
  return task.find(([key]) => key === 'chuTri')?.[1] ?? null;
}

function isOutdated(agency) {
  return /^Sở (?:Thông tin và Truyền thông|Kế hoạch và Đầu tư|Giao thông vận tải|Lao động)/.test(agency);
}
