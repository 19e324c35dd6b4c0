import skeletons from '../../../snippets/kehoach.json';

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

/** The editor's skeletons of whole plans with every stop taken out; `year`: the year of today. */
export function plainTemplates(year: string): readonly PlainTemplate[] {
  return Object.entries(skeletons).flatMap(([name, { description, body }]) => {
    const id = IDS[name];
    return id === undefined ? [] : [{ id, name, description, text: plainText(body, year) }];
  });
}

function plainText(body: readonly string[], year: string): string {
  const text = body
    .join('\n')
    .replaceAll('$CURRENT_YEAR', year)
    .replace(STOP, (_, choices?: string, words?: string) => words ?? (choices ?? '').split(/(?<!\\),/)[0]?.replaceAll('\\', '') ?? '');
  return `${text.trimEnd()}\n`;
}
