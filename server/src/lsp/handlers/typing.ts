import { type SyntaxTree, type TypedBlock, typedBlock } from '../../service';
import type { TextEdit } from '../../text/edit';
import type { Clock } from '../clock';
import { PAUSE_MS } from '../limits';

// The protocol does not tell where the caret is, so the last edit stands for it: while keys follow each other (a burst), the block edited last is the one
// being typed. A pause, a save or an edit elsewhere ends that.

/** Remembers, per document, the block of the present burst of typing. */
export class Typing {
  private readonly current = new Map<string, { readonly typed: TypedBlock; readonly callOff: () => void }>();
  private readonly lastEdit = new Map<string, number>();

  /** `onPause` is told the document whose burst ended by a pause. */
  constructor(
    private readonly clock: Clock,
    private readonly onPause: (uri: string) => void,
  ) {}

  /** Takes note of `edit` (offsets of the text before it), which led to `tree`; null stands for several at once. */
  edited(uri: string, tree: SyntaxTree, edit: TextEdit | null): void {
    this.end(uri);
    this.lastEdit.set(uri, this.clock.now());
    if (!edit) return;
    const typed = typedBlock(tree, edit);
    if (!typed) return;
    const callOff = this.clock.after(PAUSE_MS, () => {
      this.current.delete(uri);
      this.onPause(uri);
    });
    this.current.set(uri, { typed, callOff });
  }

  /** The block being typed in `uri`; null when nobody is typing. */
  blockOf(uri: string): TypedBlock | null {
    return this.current.get(uri)?.typed ?? null;
  }

  /** Milliseconds since the last edit in `uri`; infinite when there was none. */
  sinceEdit(uri: string): number {
    return this.clock.now() - (this.lastEdit.get(uri) ?? Number.NEGATIVE_INFINITY);
  }

  /** Forgets a closed document. */
  forget(uri: string): void {
    this.end(uri);
    this.lastEdit.delete(uri);
  }

  /** Ends the burst in `uri` without telling anybody: the document was saved or closed. True when there was one. */
  end(uri: string): boolean {
    const entry = this.current.get(uri);
    entry?.callOff();
    return this.current.delete(uri);
  }
}
