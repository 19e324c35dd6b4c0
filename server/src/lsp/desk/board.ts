import type { BoardAnswer, BoardItem, BoardItemsParams, BoardView, Group, SheetAnswer } from '../../../../protocol/desk';
import {
  type BoardGroup,
  byAgency,
  byDeadline,
  bySection,
  type Catalog,
  conflictsOf,
  DUE_WORDS,
  dueOf,
  matrixOf,
  neverNamed,
  overloaded,
  RULE_BY_ID,
  type TaskFilter,
  taskFilter,
} from '../../service';
import type { IsoDate } from '../../text/calendar';
import { MAX_BOARD_ITEMS, MAX_SHEET_TASKS } from '../limits';
import type { Gap, IndexedPlan, PlacedTask } from './indexed-plan';

/** Said beside a task: its icon may say that it is overdue. */
const ROLE_WORDS = { lead: 'chủ trì', partners: 'phối hợp' } as const;

/** The plans a view looks at, and the tasks of them that meet its query. */
export class Board {
  private readonly tasks: readonly PlacedTask[];
  private readonly keeps: TaskFilter;

  constructor(
    private readonly plans: readonly IndexedPlan[],
    query: string,
    private readonly today: IsoDate,
    private readonly catalog: Catalog,
  ) {
    this.keeps = taskFilter(query, today);
    this.tasks = plans.flatMap(({ tasks }) => tasks.filter(this.keeps));
    this.filtered = query.trim() !== '';
  }

  private readonly filtered: boolean;

  answer(): BoardAnswer {
    const groups = (view: BoardView) =>
      this.groups(view).map(({ id, label, description, entries }): Group => ({ id, label, description, count: entries.length }));
    return {
      views: {
        agency: groups('agency'),
        deadline: groups('deadline'),
        section: groups('section'),
        missing: this.missing().map(({ items, ...group }) => group),
      },
      plans: this.plans.length,
      tasks: this.tasks.length,
      overdue: this.tasks.filter((task) => dueOf(task, this.today) === 'overdue').length,
      missing: this.gaps().length,
    };
  }

  items({ view, group }: Pick<BoardItemsParams, 'view' | 'group'>): BoardItem[] {
    const all =
      view === 'missing'
        ? (this.missing().find(({ id }) => id === group)?.items ?? [])
        : (this.groups(view).find(({ id }) => id === group)?.entries ?? []).map(({ task, role }) => this.itemOf(task, role, view));
    if (all.length <= MAX_BOARD_ITEMS) return all;
    const more = `… và ${all.length - MAX_BOARD_ITEMS} nhiệm vụ nữa; lọc để thu hẹp`;
    return [...all.slice(0, MAX_BOARD_ITEMS), { label: more, description: '', tooltip: more, icon: 'more', place: null }];
  }

  sheet(): SheetAnswer {
    const shown = this.tasks.slice(0, MAX_SHEET_TASKS);
    const { agencies, rows } = matrixOf(shown);
    const [only] = this.plans;
    return {
      title: this.plans.length === 1 && only ? only.title : `${this.plans.length} kế hoạch`,
      today: this.today,
      agencies,
      tasks: shown.map((task, i) => ({
        title: task.title,
        number: task.number,
        plan: task.plan,
        place: task.place,
        time: task.time?.text ?? '',
        from: task.time?.from ?? null,
        to: task.time?.to ?? null,
        due: DUE_WORDS[dueOf(task, this.today)],
        lead: rows[i]?.lead ?? [],
        partners: rows[i]?.partners ?? [],
      })),
      left: this.tasks.length - shown.length,
    };
  }

  private groups(view: Exclude<BoardView, 'missing'> | BoardView): BoardGroup<PlacedTask>[] {
    if (view === 'agency') return byAgency(this.tasks);
    if (view === 'deadline') return byDeadline(this.tasks, this.today);
    return this.plans.length > 1 ? bySection(this.tasks, ({ plan }) => plan) : bySection(this.tasks);
  }

  private itemOf(task: PlacedTask, role: 'lead' | 'partners' | null, view: BoardView): BoardItem {
    const overdue = dueOf(task, this.today) === 'overdue';
    const who = task.lead?.text ?? 'chưa ghi chủ trì';
    const when = task.time?.text ?? 'chưa ghi thời gian';
    const plan = this.plans.length > 1 && view !== 'section' ? ` · ${task.plan}` : '';
    const own = view === 'agency' ? when : view === 'deadline' ? `${when} · ${who}` : `${who} · ${when}`;
    const tooltip = [
      task.title,
      `Chủ trì: ${who}`,
      ...(task.partners ? [`Phối hợp: ${task.partners.text}`] : []),
      `Thời gian: ${when}${overdue ? ' (đã quá hạn)' : ''}`,
      ...(task.section ? [`Mục: ${task.section}`] : []),
      ...(this.plans.length > 1 ? [`Tệp: ${task.plan}`] : []),
    ].join('\n');
    return {
      label: task.number ? `${task.number}. ${task.title}` : task.title,
      description: `${role ? `${ROLE_WORDS[role]} · ` : ''}${own}${plan}`,
      tooltip,
      icon: overdue ? 'overdue' : (role ?? 'task'),
      place: task.place,
    };
  }

  /** Gaps of tasks that meet the query; without one all of them, also of lists. */
  private gaps(): Gap[] {
    if (!this.filtered) return this.plans.flatMap(({ gaps }) => gaps);
    const lines = new Set(this.tasks.map(({ place }) => `${place.uri} ${place.range.start.line}`));
    return this.plans.flatMap(({ gaps }) => gaps.filter(({ place }) => lines.has(`${place.uri} ${place.range.start.line}`)));
  }

  /** What is missing, by rule; then what does not go together across plans. */
  private missing(): (Group & { readonly items: BoardItem[] })[] {
    const byRule = new Map<string, BoardItem[]>();
    for (const { rule, message, plan, place } of this.gaps()) {
      const label = this.plans.length > 1 ? `${plan}:${place.range.start.line + 1}` : `Dòng ${place.range.start.line + 1}`;
      const list = byRule.get(rule) ?? [];
      list.push({ label: message, description: label, tooltip: message, icon: 'missing', place });
      byRule.set(rule, list);
    }
    const groups = [...byRule].map(([id, items]) => ({
      id,
      label: RULE_BY_ID.get(id)?.title ?? id,
      description: String(items.length),
      count: items.length,
      items,
    }));
    return this.plans.length > 1 && !this.filtered ? [...groups, ...this.conflicts()] : groups;
  }

  private conflicts(): (Group & { readonly items: BoardItem[] })[] {
    const conflicts = conflictsOf(this.plans);
    const leads = conflicts.filter(({ kind }) => kind === 'two-leads');
    const dates = conflicts.filter(({ kind }) => kind === 'two-dates');
    const items = [
      ...leads.flatMap(({ tasks }) =>
        tasks.map((task): BoardItem => ({ ...this.itemOf(task, null, 'missing'), description: `${task.lead?.text ?? ''} · ${task.plan}`, icon: 'conflict' })),
      ),
    ];
    return [
      { id: 'two-leads', label: 'Một việc, hai cơ quan chủ trì', description: String(leads.length), count: items.length, items },
      {
        id: 'two-dates',
        label: 'Một văn bản, hai ngày ban hành',
        description: String(dates.length),
        count: dates.length,
        items: dates.map(({ label }): BoardItem => ({ label, description: '', tooltip: label, icon: 'conflict', place: null })),
      },
      this.agencyGroup(
        'overloaded',
        'Chủ trì nhiều việc hơn hẳn',
        overloaded(this.tasks).map(({ name, lead }) => [name, `chủ trì ${lead}`]),
      ),
      this.agencyGroup(
        'never-named',
        'Sở không được giao việc nào',
        neverNamed(this.tasks, this.catalog, this.today).map((name) => [name, '']),
      ),
    ].filter(({ count }) => count > 0);
  }

  private agencyGroup(id: string, label: string, agencies: readonly (readonly [string, string])[]): Group & { readonly items: BoardItem[] } {
    const items = agencies.map(([name, description]): BoardItem => ({ label: name, description, tooltip: `${label}: ${name}`, icon: 'partners', place: null }));
    return { id, label, description: String(items.length), count: items.length, items };
  }
}
