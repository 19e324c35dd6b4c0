import { type CompletionList, type CompletionParams, CompletionTriggerKind, type Connection } from 'vscode-languageserver';
import { offsetAt } from '../convert/convert';
import type { OpenDocument } from '../documents';
import { BY_HAND_MS } from '../limits';
import { type CardOf, completionList, resolveCompletion } from './completion';
import type { HandlerHost } from './host';
import type { Typing } from './typing';

/** The lists of completions, and the cards of their items. */
export class CompletionRequests {
  /** Documents whose list was opened by hand. */
  private readonly byHand = new Set<string>();

  constructor(
    private readonly host: HandlerHost,
    private readonly typing: Typing,
  ) {}

  register(connection: Connection): void {
    const { guard, withText } = this.host;
    connection.onCompletion(
      guard.request(
        'completion',
        () => null,
        (params) => withText(params.textDocument.uri, (open) => this.list(open, params)),
      ),
    );
    connection.onCompletionResolve(
      guard.request(
        'completionItem/resolve',
        (item) => item,
        (item) => resolveCompletion(item, this.cardOf),
      ),
    );
  }

  /** `uri` is closed. */
  forget(uri: string): void {
    this.byHand.delete(uri);
  }

  private list({ uri, document }: OpenDocument, { position, context }: CompletionParams): CompletionList {
    const { service, session, elsewhere } = this.host;
    // A list opened by hand stays so while it is narrowed down.
    const goesOn = context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions && this.byHand.has(uri);
    const byHand = goesOn || (context?.triggerKind !== CompletionTriggerKind.TriggerCharacter && this.typing.sinceEdit(uri) > BY_HAND_MS);
    if (byHand) this.byHand.add(uri);
    else this.byHand.delete(uri);
    const items = service(uri).complete(document, offsetAt(document.tree, position), byHand, () => elsewhere(uri));
    return completionList(document.tree, uri, items, session.client, this.cardOf);
  }

  private readonly cardOf: CardOf = (uri, subject) => {
    const { service, withText, elsewhere } = this.host;
    return withText(uri, ({ document }) => service(uri).completionCard(document, subject, () => elsewhere(uri)));
  };
}
