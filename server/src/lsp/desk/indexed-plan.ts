import type { Place } from '../../../../protocol/desk';
import type { BoardFacts, BoardTask, Document, Service } from '../../service';
import { visible } from '../../text/visible';
import { rangeOf } from '../convert/convert';
import { fileName } from '../convert/uris';

/** A task with the place it stands at in its file. */
export interface PlacedTask extends BoardTask {
  readonly plan: string;
  readonly place: Place;
}

/** Something that a task lacks. */
export interface Gap {
  readonly rule: string;
  readonly message: string;
  readonly plan: string;
  readonly place: Place;
}

/** What the board keeps of a plan. Plain data. */
export interface IndexedPlan extends Omit<BoardFacts, 'tasks' | 'gaps'> {
  readonly uri: string;
  readonly tasks: readonly PlacedTask[];
  readonly gaps: readonly Gap[];
}

/** What stands on the board of a document. `service` judges it by the settings that hold for it; `gapsBy`: by these rules alone. */
export function indexedPlan(uri: string, document: Document, service: Service, gapsBy?: ReadonlySet<string>): IndexedPlan {
  const plan = visible(fileName(uri));
  const facts = service.boardFacts(document, plan, gapsBy);
  const place = (range: BoardTask['range']): Place => ({ uri, range: rangeOf(document.tree, range) });
  return {
    ...facts,
    uri,
    tasks: facts.tasks.map((task) => ({ ...task, plan, place: place(task.range) })),
    gaps: facts.gaps.map(({ rule, message, range }) => ({ rule, message, plan, place: place(range) })),
  };
}
