import type { Block } from '../../syntax/block';
import { type Landmark, landmarkOf } from '../../syntax/fixed-lines';
import { opensWithLead } from '../tasks/prose';
import { TableTasks } from '../tasks/table-tasks';
import { TaskReader } from '../tasks/task-reader';
import type { ChunkFacts, ChunkState } from '../types';
import { isBar } from './bar-table';
import { depthOf, isNumbered } from './block-shape';
import { Ending } from './ending';
import { CHUNK_RANK, type Heading, headingOf, sentenceHeadingOf } from './headings';
import { OpenHeadings, withTitleBelow } from './open-headings';
import { Suppressions } from './suppression';
import { tableHeadOf } from './table-head';
import { TableReader } from './table-reader';

export const INITIAL_STATE: ChunkState = { part: 0, zone: 'head', open: [], table: null, letter: false };

/** Reads one stretch of blocks. Pure: the same blocks and state give equal facts. Total. */
export function readChunk(blocks: readonly Block[], before: ChunkState): ChunkFacts {
  return new ChunkReader(before).read(blocks);
}

/** A paragraph that ends so is followed by the body. */
const OPENS_BODY = /(?:nhu sau|sau day|chi dao|yeu cau|cu the|noi dung sau)\s*:\s*$/;

/** Tells by zone and kind of block who reads it. */
class ChunkReader {
  private readonly headings: OpenHeadings;
  private readonly tasks: TaskReader;
  private readonly ending = new Ending();
  private readonly suppressions = new Suppressions();
  private zone: ChunkState['zone'];
  private readonly tables: TableReader;
  private letter: boolean;
  /** The block before is a page number: a sentence may go on behind it. */
  private pageTurned = false;

  constructor({ open, part, zone, table, letter }: ChunkState) {
    this.headings = new OpenHeadings(open, part);
    this.tasks = new TaskReader(this.headings);
    this.zone = zone;
    this.tables = new TableReader(new TableTasks(this.tasks, this.headings), table);
    this.letter = letter;
  }

  read(blocks: readonly Block[]): ChunkFacts {
    for (let i = 0; i < blocks.length; ) {
      const end = this.rows(blocks, i);
      const block = blocks[i] as Block;
      if (end > i) {
        for (; i < end; i++) this.suppressions.aim(blocks[i] as Block);
        this.pageTurned = false;
        continue;
      }
      if (block.kind === 'comment') this.suppressions.read(block);
      else if (block.kind === 'text') this.text(block, textBelow(blocks, i));
      this.suppressions.aim(block);
      this.pageTurned = block.kind === 'noise';
      i++;
    }
    this.tasks.close();
    const { headings, ending, zone, letter } = this;
    return {
      sections: headings.sections,
      tasks: this.tasks.finish(),
      duties: this.tasks.duties,
      suppressions: this.suppressions.found,
      recipients: ending.recipients,
      distribution: ending.distribution,
      signature: ending.signature,
      after: { part: headings.partNumber, zone, open: headings.above(CHUNK_RANK), table: this.tables.head, letter },
    };
  }

  /** Reads the rows at `blocks[at]`, of a table or of an ending laid out as one; index behind them, `at` when none stand there. */
  private rows(blocks: readonly Block[], at: number): number {
    const block = blocks[at] as Block;
    if (block.kind === 'row') {
      if (this.zone === 'body' && this.ending.openRow(block)) {
        this.tasks.close();
        this.zone = 'distribution';
        return at + 1;
      }
      if (this.zone === 'distribution' && this.ending.addRow(block)) return at + 1;
    }
    const inEnding = this.zone === 'distribution' || this.zone === 'signature';
    if (inEnding && !isBar(block) && (block.kind !== 'row' || tableHeadOf(block) === null)) return at;
    const end = this.tables.read(blocks, at);
    if (end > at) this.zone = 'body';
    return end;
  }

  private text(block: Block, next: Block | undefined): void {
    const landmark = landmarkOf(block);
    this.tables.end();
    if (this.fixedLine(block, landmark)) return;
    const heading = headingOf(block);
    if (heading?.marker.kind === 'appendix') this.startPart();
    if (this.zone === 'distribution' || this.zone === 'signature') {
      if (!heading || heading.rank > 1) {
        if (this.zone === 'distribution' || block.marker) this.ending.addLine(block);
        return;
      }
      this.zone = 'body';
    }
    if (this.zone === 'head') {
      if (!this.opensBody(block, heading, landmark)) return;
      this.zone = 'body';
      if (!block.marker) return;
    }
    if (landmark === 'closing') this.tasks.close();
    else this.body(block, heading ?? this.sentenceHeading(block, next), next);
  }

  /** Deals with a line that parts the document. True when that is all it is. */
  private fixedLine(block: Block, landmark: Landmark): boolean {
    if (landmark === 'addressee') this.letter = true;
    // What stands above a letterhead is what a web page says of the document; the name of who issues it looked like a signature.
    if (landmark === 'motto' && (this.zone === 'distribution' || this.zone === 'signature') && this.headings.section === null) {
      this.startPart();
      return true;
    }
    if (landmark === 'plan' || landmark === 'decision') {
      this.tasks.close();
      if (this.zone !== 'head') this.startPart();
      return true;
    }
    if (landmark === 'distribution') {
      this.tasks.close();
      this.zone = 'distribution';
      this.ending.openList(block);
      return true;
    }
    if (landmark === 'signature' && this.zone !== 'head') {
      this.tasks.close();
      this.ending.sign(block);
      this.zone = 'signature';
      return true;
    }
    return false;
  }

  private body(block: Block, heading: Heading | null, next: Block | undefined): void {
    const bare = this.tasks.bareLabels(block);
    if (bare) {
      if (heading?.rank === CHUNK_RANK) this.headings.mention(block, heading);
      this.tasks.field(block, bare);
    } else if (heading && !isAssignment(block, heading) && !isBareArticle(heading, next)) {
      this.tasks.close();
      this.headings.push(block, heading.titleText === '' ? withTitleBelow(heading, next) : heading);
      this.tasks.below(block);
      if (heading.leadIn) this.tasks.item(block, this.pageTurned);
    } else if (block.fields[0]?.label.start === block.content.start) this.tasks.field(block, block.fields);
    else this.tasks.item(block, this.pageTurned);
  }

  /** A numbered sentence with a list below it, among headings of the same list. */
  private sentenceHeading(block: Block, next: Block | undefined): Heading | null {
    const heading = sentenceHeadingOf(block);
    if (!heading || !next?.marker || depthOf(next) <= depthOf(block) || !this.headings.isNextOf(block)) return null;
    return opensWithLead(block) ? null : heading;
  }

  private opensBody(block: Block, heading: Heading | null, landmark: Landmark): boolean {
    if (heading || isNumbered(block)) return true;
    if (landmark === 'basis' && this.letter) return true;
    return !block.marker && OPENS_BODY.test(block.folded.slice(-40));
  }

  private startPart(): void {
    this.tasks.close();
    this.headings.startPart();
    this.zone = 'head';
  }
}

/** The block below the one at `at`, a page number between them passed over. */
function textBelow(blocks: readonly Block[], at: number): Block | undefined {
  const next = blocks[at + 1];
  return next?.kind === 'noise' && !isBar(next) ? blocks[at + 2] : next;
}

/** "Điều 2." with its sentences below has no title: it numbers them, and is no section. */
function isBareArticle(heading: Heading, next: Block | undefined): boolean {
  return heading.marker.kind === 'article' && heading.titleText === '' && withTitleBelow(heading, next).titleText === '';
}

/** "2. Sở Y tế chủ trì, phối hợp với …:" says who does what: it is a task, however it ends. */
function isAssignment(block: Block, { leadIn, role, rank }: Heading): boolean {
  if (leadIn || rank < CHUNK_RANK) return false;
  return opensWithLead(block) && (role !== 'agency' || block.folded.includes('chu tri'));
}
