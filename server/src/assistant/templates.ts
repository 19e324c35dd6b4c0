import type { Template } from './tool';

/** The skeletons of whole plans are those snippets whose name starts so. */
const PLAN_PREFIX = 'Kế hoạch';
/** `${3:text}`, `${1|a,b|}`, `$0`, `$CURRENT_YEAR`. */
const STOP = /\$\{\d+\|((?:[^|\\]|\\.)*)\|\}|\$\{\d+:([^{}]*)\}|\$(?:\d+|\{\d+\})/g;
/** Ids of the templates by what the snippets call them. */
const IDS: Readonly<Record<string, string>> = {
  'Kế hoạch có khối nhiệm vụ': 'khoi-nhiem-vu',
  'Kế hoạch có bảng nhiệm vụ': 'bang-nhiem-vu',
  'Kế hoạch giao theo cơ quan': 'theo-co-quan',
};
/** What `template` may be asked for. */
export const TEMPLATE_IDS: readonly string[] = Object.values(IDS);

/** A skeleton as plain text. */
export interface PlainTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Gaps hold what belongs there: "Cơ quan". */
  readonly text: string;
}

/** The snippets of the extension as templates. `snippets`: the content of snippets/kehoach.json. */
export function templatesOf(snippets: Readonly<Record<string, { readonly description: string; readonly body: readonly string[] }>>): readonly Template[] {
  return Object.entries(snippets)
    .filter(([name]) => name.startsWith(PLAN_PREFIX))
    .map(([name, { description, body }]) => ({ name, description, body }));
}

/** `template` with every stop of the editor taken out; `year`: the year of today. */
export function plainTemplate({ name, description, body }: Template, year: string): PlainTemplate {
  const text = body
    .join('\n')
    .replaceAll('$CURRENT_YEAR', year)
    .replace(STOP, (_, choices?: string, words?: string) => words ?? (choices ?? '').split(/(?<!\\),/)[0]?.replaceAll('\\', '') ?? '');
  return { id: IDS[name] ?? name, name, description, text: `${text.trimEnd()}\n` };
}
