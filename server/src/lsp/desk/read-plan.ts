import type { Place } from '../../../../protocol/desk';
import type { Settings } from '../../config/config';
import type { PlanFacts } from '../../features/board/across';
import { type BoardTask, boardTasks } from '../../features/board/facts';
import { citationsOf } from '../../model/citations/citations';
import { isCentral, yearInNumber } from '../../model/citations/resolve';
import type { Plan } from '../../model/types';
import { RULE_BY_ID } from '../../rules/registry';
import type { Document, Service } from '../../service';
import { foldKey } from '../../text/fold';
import { visible } from '../../text/visible';
import { rangeOf } from '../convert/convert';

/** A task with the place it stands at in its file. */
export interface PlacedTask extends BoardTask {
  readonly plan: string;
  readonly place: Place;
}

/** Something that a task lacks, as the rules of the family "day-du" say it. */
export interface Gap {
  readonly rule: string;
  readonly message: string;
  readonly plan: string;
  readonly place: Place;
}

/** What the board keeps of a plan. Plain data. */
export interface IndexedPlan extends PlanFacts<PlacedTask> {
  readonly uri: string;
  readonly title: string;
  readonly gaps: readonly Gap[];
}

/** The rules that tell what a task lacks, without those that are off where nobody says otherwise. */
const GAP_RULES: readonly string[] = [...RULE_BY_ID.values()].filter(({ family, enabled }) => family === 'day-du' && enabled !== false).map(({ id }) => id);

/** Those of them that are on by `settings`: all that the index asks of a file that no editor holds. */
export function gapRules({ severities }: Settings): ReadonlySet<string> {
  return new Set(GAP_RULES.filter((id) => severities[id] !== 'off'));
}

/** What stands on the board of a document. `service` judges it by the settings that hold for it; `only`: by these rules. */
export function indexedPlan(uri: string, document: Document, service: Service, only?: ReadonlySet<string>): IndexedPlan {
  const plan = service.plan(document);
  const name = fileName(uri);
  const { header, tree } = plan;
  const gaps = service
    .check(document, { limit: Number.MAX_SAFE_INTEGER, ...(only ? { only } : {}) })
    .filter(({ rule }) => RULE_BY_ID.get(rule)?.family === 'day-du');
  return {
    uri,
    name,
    title: visible(header.title ?? name),
    year: header.date === null ? null : Number(header.date.slice(0, 4)),
    province: header.province,
    tasks: boardTasks(plan, service.catalog).map((task) => ({ ...task, plan: name, place: { uri, range: rangeOf(tree, task.range) } })),
    gaps: gaps.map(({ rule, message, range }) => ({ rule, message, plan: name, place: { uri, range: rangeOf(tree, range) } })),
    citations: citationsIn(plan),
  };
}

/** Documents cited with number, issuer and day. A number comes back every year, and in every province. */
function citationsIn(plan: Plan): IndexedPlan['citations'] {
  const found = new Map<string, { key: string; label: string; date: string }>();
  for (const block of plan.tree.blocks) {
    if (block.kind !== 'text' && block.kind !== 'row') continue;
    for (const { type, number, date, issuer, damaged, malformed } of citationsOf(block)) {
      if (damaged || malformed !== null || number === null || date?.length !== 10) continue;
      const which = [type, number, isCentral(number) ? '' : `${issuer} ${plan.header.province}`, yearInNumber(number) === null ? date.slice(0, 4) : ''];
      const key = foldKey(which.join(' '));
      found.set(`${key} ${date}`, { key, label: visible(`${type} số ${number}`), date });
    }
  }
  return [...found.values()];
}

/** The name of a file, as people call it. */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return visible(decodeURIComponent(name));
  } catch {
    return visible(name);
  }
}
