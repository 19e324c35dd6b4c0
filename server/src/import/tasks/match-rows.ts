import { matchUnits } from '../../compare/match';
import type { Unit } from '../../compare/units';
import { wordsIn } from '../../compare/words';
import type { Task } from '../../model/types';
import type { Block } from '../../syntax/block';
import { parse } from '../../syntax/parse';
import { spanOf } from '../../syntax/tree';
import type { SheetRow } from './task-sheet';

/** For each row the index of the task that it is of, -1 for a new one: recognised by its words, wherever it stands and however it is numbered. */
export function matchRows(tasks: readonly Task[], rows: readonly SheetRow[]): Int32Array {
  const ofTasks = tasks.map(({ titleText, number }) => unitOf(titleText, number));
  const ofRows = rows.map(({ title, number }) => unitOf(title, number || null));
  return matchUnits(ofTasks, ofRows).after;
}

/** Words without a place, ready to be matched. */
function unitOf(title: string, number: string | null): Unit {
  const { blocks } = parse(title === '' ? '-' : title);
  return {
    subject: 'task',
    part: null,
    atEnd: false,
    span: spanOf(blocks[0] as Block),
    number,
    parent: -1,
    body: blocks.flatMap((block) => wordsIn(block)),
    fields: [],
  };
}
