// Who holds the work of an outdated name on the day: judged by the words of its task, then by the title of the plan.
import type { AgencyEntry } from '../../catalog/catalog';
import type { NameMention } from '../../model/mentions/mentions';
import type { Block } from '../../syntax/block';
import { textOf } from '../../syntax/block';
import { fold } from '../../text/fold';
import { type NameScope, workOf, workWords } from './name-context';
import { wordingOf } from './name-wording';
import type { OutdatedName } from './outdated-names';

/** What holds the work of an outdated name on the day. */
export interface Successors {
  readonly entries: readonly AgencyEntry[];
  /** The first one is the answer. */
  readonly clear: boolean;
}

/** The successors of an outdated name; worked out once for all names of one entry in one task. */
export function successorsOf({ entry, block }: OutdatedName, scope: NameScope): Successors {
  if (entry.successors.length === 0) return { entries: [], clear: false };
  const work = workOf(scope.chunk, block);
  const known = scope.successors.get(work) ?? new Map<AgencyEntry, Successors>();
  scope.successors.set(work, known);
  const successors = known.get(entry) ?? inProvince(findSuccessors(entry, work, scope), scope);
  known.set(entry, successors);
  return successors;
}

function findSuccessors(entry: AgencyEntry, work: readonly Block[], { catalog, day, title: titleText }: NameScope): Successors {
  const words = workWords(work, catalog);
  const title = fold(titleText ?? '');
  const byTask = catalog.successorsOn(entry, day, words);
  if (byTask.clear || byTask.entries.length < 2) return byTask;
  const byBoth = catalog.successorsOn(entry, day, `${words} ; ${title}`);
  if (byBoth.clear) return byBoth;
  const byTitle = catalog.successorsOn(entry, day, title);
  return byTitle.clear ? byTitle : byTask;
}

/** Where the province of the plan is known to have another department in place of the first one ("Sở Văn hóa và Thể thao"), that one comes first, for a person to choose. */
function inProvince(successors: Successors, { catalog, day, province }: NameScope): Successors {
  const [first] = successors.entries;
  const other =
    province && catalog.allAgencies().find(({ insteadOf, seenIn }) => insteadOf !== undefined && insteadOf === first?.id && seenIn?.includes(province.code));
  return other && catalog.isCurrent(other, day) ? { entries: [other, ...successors.entries], clear: false } : successors;
}

/** How the first of the successors is written where `name` stands; null when none is known. For what is said of the name. */
export function successorText(name: OutdatedName, scope: NameScope): string | null {
  const [first] = successorsOf(name, scope).entries;
  const mention = name.mentions[name.index] as NameMention;
  return first ? wordingOf(first, name.entry, mention, textOf(name.block, mention.range), scope) : null;
}
