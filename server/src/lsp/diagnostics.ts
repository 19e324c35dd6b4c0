import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { PlanStatus } from '../../../protocol/plans';
import { countMissing, type Finding, type Problem, type Service, type Severity, type SyntaxTree, withoutEarly } from '../service';
import { copyWithoutSlices } from '../text/copy-without-slices';
import type { ClientCapabilities } from './capabilities';
import { rangeOf } from './convert/convert';
import type { OpenDocument, SafeMode } from './documents';
import type { Typing } from './handlers/typing';
import { MAX_DIAGNOSTICS, MAX_DOCUMENT } from './limits';

/** So many findings that are gone are passed over in the list before. */
const LOOK_AHEAD = 3;

/** Shown as the origin of each diagnostic. */
const SOURCE = 'Kế hoạch';

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostics of one document as last worked out. */
export interface Answer {
  readonly items: readonly Diagnostic[];
  /** Changes when and only when `items` do. */
  readonly resultId: string;
  readonly status: PlanStatus;
}

interface Kept extends Answer {
  /** What was asked about. */
  readonly open: OpenDocument;
  /** The lines of its tree, and what each of `items` tells of: to be taken over by the next answer. Null when the document was unloaded since. */
  readonly previous: PreviousDiagnostics | null;
  readonly service: Service;
  readonly typed: ReturnType<Typing['blockOf']>;
  readonly ignored: boolean;
}

interface PreviousDiagnostics {
  readonly lines: SyntaxTree['lines'];
  readonly findings: readonly (Finding | undefined)[];
}

/** Works out diagnostics, and knows when they have not changed. */
export class Diagnostics {
  private readonly kept = new Map<string, Kept>();
  private lastId = 0;

  constructor(
    private readonly service: (uri: string) => Service,
    private readonly isIgnored: (uri: string) => boolean,
    private readonly typing: Typing,
    private readonly client: () => ClientCapabilities,
    private readonly ruleDocumentation: () => string | null,
  ) {}

  /** The diagnostics of `open` as it stands; the same object as before when nothing they depend on has changed. */
  of(open: OpenDocument): Answer {
    const { uri } = open;
    const service = this.service(uri);
    const typed = this.typing.blockOf(uri);
    const ignored = this.isIgnored(uri);
    const before = this.kept.get(uri);
    if (before && !this.isStale(open)) return before;
    const { items, previous, status } = open.safeMode ? safeModeAnswer(uri, open.safeMode) : this.workOut(open, service, ignored, before);
    const unchanged = before !== undefined && sameItems(before.items, items);
    const answer: Kept = {
      items: unchanged ? before.items : items,
      resultId: unchanged ? before.resultId : String(++this.lastId),
      previous,
      status,
      open,
      service,
      typed,
      ignored,
    };
    this.kept.set(uri, answer);
    return answer;
  }

  /** The diagnostics of a plan that no editor holds, read from `text`. */
  ofText(uri: string, text: string): Diagnostic[] {
    const service = this.service(uri);
    const document = service.open(text);
    const client = this.client();
    const pages = client.codeDescription ? this.ruleDocumentation() : null;
    return service.check(document, { limit: MAX_DIAGNOSTICS }).map((problem) => diagnosticOf(document.tree, uri, problem, client, pages));
  }

  /** True when something has changed that the diagnostics of `open` depend on, or when there are none yet. */
  isStale(open: OpenDocument): boolean {
    const { uri } = open;
    const before = this.kept.get(uri);
    return before?.open !== open || before.service !== this.service(uri) || before.typed !== this.typing.blockOf(uri) || before.ignored !== this.isIgnored(uri);
  }

  /** True when `open` was not yet judged in this state of things: that may take long, while after an edit only little is new. */
  isNew(open: OpenDocument): boolean {
    const { uri } = open;
    const before = this.kept.get(uri);
    return this.isStale(open) && (!before || before.previous === null || before.service !== this.service(uri));
  }

  /** The answer to a pull: `unchanged` when the client already has it. */
  report(open: OpenDocument, previousResultId: string | undefined): DocumentDiagnosticReport {
    const { items, resultId } = this.of(open);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: items as Diagnostic[] };
  }

  /** The answer given last for `uri`, whatever has changed since. */
  last(uri: string): Answer | undefined {
    return this.kept.get(uri);
  }

  /** Lets go of what holds the tree of `uri`, and its text; its diagnostics stay. */
  unload(uri: string): void {
    const kept = this.kept.get(uri);
    if (kept) this.kept.set(uri, { ...kept, previous: null, items: copyWithoutSlices(kept.items) });
  }

  /** Forgets what was worked out for `uri`. */
  forget(uri: string): void {
    this.kept.delete(uri);
  }

  private workOut({ uri, document }: OpenDocument, service: Service, ignored: boolean, before: Kept | undefined): Pick<Kept, 'items' | 'previous' | 'status'> {
    const plan = service.plan(document);
    const problems = ignored ? [] : service.check(document, { limit: MAX_DIAGNOSTICS });
    const shown = withoutEarly(problems, plan, this.typing.blockOf(uri));
    const client = this.client();
    const pages = client.codeDescription ? this.ruleDocumentation() : null;
    const findings = shown.map(({ finding }) => finding);
    // While no line moves, what is found as before is told as before; most of it stands in the same order.
    const { lines } = document.tree;
    const previous = before?.service === service && before.previous?.lines === lines ? before.previous : null;
    let next = 0;
    const items = shown.map((problem, i) => {
      const finding = findings[i];
      if (previous && finding) {
        for (let ahead = next; ahead < next + LOOK_AHEAD; ahead++) {
          if (previous.findings[ahead] !== finding) continue;
          next = ahead + 1;
          return before?.items[ahead] as Diagnostic;
        }
      }
      return diagnosticOf(document.tree, uri, problem, client, pages);
    });
    return { items, previous: { lines, findings }, status: { uri, tasks: plan.tasks.length, missing: countMissing(problems) } };
  }
}

/** `problem` in the protocol's terms. `pages`: start of the address of the rules' pages, or null. */
function diagnosticOf(tree: SyntaxTree, uri: string, problem: Problem, client: ClientCapabilities, pages: string | null): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(tree, problem.range),
    severity: SEVERITY[problem.severity],
    code: problem.rule,
    source: SOURCE,
    message: problem.message,
  };
  if (problem.tag && client.diagnosticTags) diagnostic.tags = [problem.tag === 'deprecated' ? DiagnosticTag.Deprecated : DiagnosticTag.Unnecessary];
  if (problem.related.length > 0 && client.relatedInformation) {
    diagnostic.relatedInformation = problem.related.map(({ range, message }) => ({ location: { uri, range: rangeOf(tree, range) }, message }));
  }
  if (pages) diagnostic.codeDescription = { href: pages + problem.rule };
  return diagnostic;
}

const WHY_UNREAD: Record<SafeMode, string> = {
  crashes: 'Văn bản này đã hai lần làm bộ kiểm tra dừng đột ngột nên tạm không được kiểm tra. Khởi động lại bộ kiểm tra để thử lại.',
  length: `Văn bản này dài hơn ${MAX_DOCUMENT / 1_000_000} triệu ký tự nên không được kiểm tra. Hãy chia thành nhiều tệp.`,
};

function safeModeAnswer(uri: string, why: SafeMode): Pick<Kept, 'items' | 'previous' | 'status'> {
  const top = { line: 0, character: 0 };
  const message = WHY_UNREAD[why];
  return {
    items: [{ range: { start: top, end: top }, severity: DiagnosticSeverity.Information, code: 'che-do-an-toan', source: SOURCE, message }],
    previous: null,
    status: { uri, tasks: 0, missing: 0 },
  };
}

/** Compares what a client would see, first difference first. */
function sameItems(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !sameItem(a[i] as Diagnostic, b[i] as Diagnostic)) return false;
  return true;
}

function sameItem(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.range.start.line === b.range.start.line &&
    a.range.start.character === b.range.start.character &&
    a.range.end.line === b.range.end.line &&
    a.range.end.character === b.range.end.character &&
    a.code === b.code &&
    a.message === b.message &&
    a.severity === b.severity &&
    a.tags?.[0] === b.tags?.[0] &&
    a.codeDescription?.href === b.codeDescription?.href &&
    JSON.stringify(a.relatedInformation) === JSON.stringify(b.relatedInformation)
  );
}
