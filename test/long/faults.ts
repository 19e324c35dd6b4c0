// `fix` over a folder of plans while everything goes wrong: others save into the files, the program is killed, the disk is full, folders are read-only,
// links are put in the place of files and folders. Afterwards each file holds, whole, what somebody last saved or that text fixed; nothing outside is touched.
//   node --import tsx test/long/faults.ts [--runs 500] [--files 200] [--seed 1] [--cli dist/cli.js]
// Needs a build. Prints one line of JSON: how often each happened, and what failed. Linux and macOS; disks are filled where a small one may be mounted.
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    files: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    cli: { type: 'string', default: path.resolve(__dirname, '../../dist/cli.js') },
  },
});
const [runs, fileCount, seed] = [values.runs, values.files, values.seed].map(Number) as [number, number, number];
const FOLDERS = 10;
/** Whom files belong to and who runs the program, when this runs as root: root may write anywhere, which would prove nothing. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
/** Room of the disk that fills up, and less than so much of it is left (KB). */
const [DISK_KB, LEFT_KB] = [4096, 12];

/** The same numbers for the same seed (mulberry32). */
let state = seed;
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
}

const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
/** A plan that says whose it is, with slips that `fix` mends. */
function plan(mark: string): string {
  const tasks = Array.from({ length: 12 }, (_, i) => `${i + 1}. Mở lớp tập huấn thứ ${i + 1},theo dõi .\n- Chủ trì: Sở Y tế.\n- Thời gian: Quý I/2026.\n`);
  return `KẾ HOẠCH\nTập huấn ${mark}\n\nI. NHIỆM VỤ\n${tasks.join('')}`;
}
const fixed = (text: string): string => service.fixedText(service.open(text));
{
  const once = fixed(plan('a'));
  assert.notEqual(once, plan('a'));
  assert.equal(fixed(once), once);
}
/** What `fix` makes of `plan(mark)`, without asking it for each. */
const template = fixed(plan('@@@'));
const fixedPlan = (mark: string): string => template.replace('@@@', mark);
assert.equal(fixedPlan('lần 1-2'), fixed(plan('lần 1-2')));

const counts = {
  runs: 0,
  saves: 0,
  killed: 0,
  interrupted: 0,
  full: 0,
  readOnly: 0,
  linkedFiles: 0,
  linkedFolders: 0,
  replaced: 0,
  leftAlone: 0,
  leftBehind: 0,
};
const codes: Record<string, number> = {};
const failures: string[] = [];

/** A folder of plans: file → the marks of what it may hold now, the first being what it began with. */
class Plans {
  readonly marks = new Map<string, string>();
  /** Files that are links now, or stand behind one: where their text is. */
  readonly moved = new Map<string, string>();

  constructor(
    readonly root: string,
    name: string,
  ) {
    for (let i = 0; i < fileCount; i++) {
      const file = path.join(root, `p${i % FOLDERS}`, `k${i}.kehoach`);
      mkdirSync(path.dirname(file), { recursive: true });
      const mark = `${name} tệp ${i}`;
      writeFileSync(file, plan(mark));
      this.marks.set(file, mark);
    }
    if (isRoot)
      for (const each of [root, ...readdirSync(root, { recursive: true, encoding: 'utf8' }).map((inside) => path.join(root, inside))])
        chownSync(each, NOBODY, NOBODY);
  }

  /** One that still lies where it was. */
  any(): string {
    const files = [...this.marks.keys()];
    for (;;) {
      const file = files[random(files.length)] as string;
      if (!this.moved.has(file)) return file;
    }
  }

  /** Somebody saves: over the file as it is, or beside it and then in its place. */
  save(mark: string): void {
    const file = this.any();
    counts.saves++;
    try {
      if (random(2) === 0) writeFileSync(file, plan(mark));
      else {
        const beside = `${file}~`;
        writeFileSync(beside, plan(mark));
        if (isRoot) chownSync(beside, NOBODY, NOBODY);
        renameSync(beside, file);
      }
      this.marks.set(file, mark);
    } catch (error) {
      // A full disk keeps others from saving too; half of their own file is their own doing, so it is set right.
      if ((error as { code?: string }).code !== 'ENOSPC') throw error;
      rmSync(`${file}~`, { force: true });
      this.marks.delete(file);
    }
  }
}

/** What lies outside of the folder and must stay as it is. */
class Outside {
  private readonly texts = new Map<string, string>();

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    for (let i = 0; i < fileCount; i++) this.texts.set(path.join(folder, `k${i}.kehoach`), plan(`bên ngoài ${i}`));
    for (const [file, text] of this.texts) writeFileSync(file, text);
    if (isRoot) for (const each of [folder, ...this.texts.keys()]) chownSync(each, NOBODY, NOBODY);
  }

  faults(): string[] {
    const wrong = [...this.texts].flatMap(([file, text]) => (readFileSync(file, 'utf8') === text ? [] : [`${path.basename(file)} outside was written`]));
    return readdirSync(this.folder).length === this.texts.size ? wrong : [...wrong, 'something new lies outside'];
  }
}

/** Puts a link to outside in the place of a file, or of a folder. */
function swap(plans: Plans, outside: Outside): void {
  const file = plans.any();
  if (random(4) > 0) {
    const aside = `${file}.goc`;
    renameSync(file, aside);
    symlinkSync(path.join(outside.folder, path.basename(file)), file);
    plans.moved.set(file, aside);
    counts.linkedFiles++;
    return;
  }
  const folder = path.dirname(file);
  const aside = `${folder}.goc`;
  if (existsSync(aside)) return;
  renameSync(folder, aside);
  symlinkSync(outside.folder, folder);
  for (const each of plans.marks.keys())
    if (path.dirname(each) === folder) plans.moved.set(each, path.join(aside, path.basename(plans.moved.get(each) ?? each)));
  counts.linkedFolders++;
}

/** What is wrong with the folder now. `isClean`: the program had the time to clear away. */
function faultsIn(plans: Plans, isClean: boolean): string[] {
  const wrong: string[] = [];
  for (const [file, mark] of plans.marks) {
    const at = plans.moved.get(file) ?? file;
    let text: string;
    try {
      text = readFileSync(at, 'utf8');
    } catch (error) {
      wrong.push(`${path.basename(at)}: ${(error as Error).message}`);
      continue;
    }
    if (text === fixedPlan(mark)) counts.replaced++;
    else if (text === plan(mark)) counts.leftAlone++;
    else wrong.push(`${path.basename(at)} should be of “${mark}”, is ${JSON.stringify(text.slice(0, 60))}… (${text.length} characters)`);
  }
  for (const inside of readdirSync(plans.root, { recursive: true, encoding: 'utf8' })) {
    if (!path.basename(inside).startsWith('.kh-')) continue;
    if (isClean) wrong.push(`${inside} was left behind`);
    else counts.leftBehind++;
  }
  return wrong;
}

/** The program over `root`, as somebody who is not root. */
function startFix(root: string): ChildProcess {
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  return spawn(process.execPath, [values.cli, 'fix', '.'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], ...as });
}

const ended = (child: ChildProcess): Promise<string> => new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? String(code))));
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long an undisturbed run takes (ms); what goes wrong is spread over it. */
let usual = 1000;

type Trouble = 'saves' | 'kill' | 'interrupt' | 'full' | 'readOnly' | 'links';
const TROUBLES: readonly Trouble[] = ['saves', 'kill', 'interrupt', 'full', 'readOnly', 'links'];

/** One run with one kind of trouble, and somebody who saves meanwhile. Gives what is wrong afterwards. */
async function run(number: number, trouble: Trouble, base: string): Promise<string[]> {
  const disk = path.join(base, trouble === 'full' ? 'dia' : 'thu-muc');
  mkdirSync(disk, { recursive: true });
  if (trouble === 'full') execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_KB}k,mode=777`, 'tmpfs', disk]);
  try {
    const plans = new Plans(path.join(disk, 'ke-hoach'), `lần ${number}`);
    const outside = new Outside(path.join(base, 'ben-ngoai'));
    if (trouble === 'full') fill(disk);
    const locked = trouble === 'readOnly' ? [...new Set([...plans.marks.keys()].map(path.dirname))].filter(() => random(2) === 0) : [];
    for (const folder of locked) chmodSync(folder, 0o555);
    const start = performance.now();
    const child = startFix(plans.root);
    const end = ended(child);
    let running = true;
    void end.then(() => {
      running = false;
    });
    const stop = random(usual);
    for (let i = 0; running; i++) {
      const passed = performance.now() - start;
      if (trouble === 'kill' && passed >= stop) child.kill('SIGKILL');
      if (trouble === 'interrupt' && passed >= stop) child.kill(i % 2 === 0 ? 'SIGINT' : 'SIGTERM');
      if (trouble === 'links' && random(3) === 0) swap(plans, outside);
      else if (trouble !== 'readOnly') plans.save(`lần ${number} lưu ${i}`);
      await pause(random(Math.max(2, usual / 20)));
    }
    const code = await end;
    codes[code] = (codes[code] ?? 0) + 1;
    if (trouble === 'saves' && number < 30) usual = Math.max(50, performance.now() - start);
    if (trouble === 'kill' && code === 'SIGKILL') counts.killed++;
    if (trouble === 'interrupt' && /^SIG/.test(code)) counts.interrupted++;
    if (trouble === 'full') counts.full++;
    if (trouble === 'readOnly') counts.readOnly++;
    for (const folder of locked) chmodSync(folder, 0o755);
    return [...faultsIn(plans, code !== 'SIGKILL'), ...outside.faults()];
  } finally {
    if (trouble === 'full') execFileSync('umount', ['-l', disk]);
    rmSync(base, { recursive: true });
  }
}

/** Leaves little room on the disk. */
function fill(disk: string): void {
  const ballast = path.join(disk, 'day');
  let size = 0;
  const piece = Buffer.alloc(4096);
  try {
    for (;;) {
      writeFileSync(ballast, piece, { flag: 'a' });
      size += piece.length;
    }
  } catch {
    truncateSync(ballast, Math.max(0, size - random(LEFT_KB) * 1024));
  }
}

/** True where a small disk may be mounted. */
function mounts(): boolean {
  const at = mkdtempSync(path.join(os.tmpdir(), 'kehoach-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at], { stdio: 'ignore' });
    execFileSync('umount', [at]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(at, { recursive: true });
  }
}

async function main(): Promise<void> {
  const troubles = mounts() ? TROUBLES : TROUBLES.filter((each) => each !== 'full');
  for (let number = 0; number < runs; number++) {
    const base = mkdtempSync(path.join(os.tmpdir(), 'kehoach-faults-'));
    if (isRoot) chmodSync(base, 0o777);
    const trouble = troubles[number % troubles.length] as Trouble;
    const wrong = await run(number, trouble, base);
    counts.runs++;
    if (wrong.length > 0)
      failures.push(`run ${number} (${trouble}): ${wrong.slice(0, 5).join('; ')}${wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''}`);
  }
  console.log(JSON.stringify({ ...counts, files: fileCount, seed, codes, failure: failures.length > 0 ? failures.slice(0, 20).join('\n') : null }));
}

void main();
