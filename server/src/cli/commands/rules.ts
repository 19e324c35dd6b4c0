import { RULES } from '../../service';
import type { Host } from '../host';
import { readOptions } from '../options';
import { SEVERITY_WORDS } from '../show';

/** `rules`: lists the rules with what each looks for. */
export async function rules(args: readonly string[], host: Host): Promise<number> {
  const options = readOptions(args, ['format'], ['text', 'json']);
  if (options.format === 'json') {
    const list = RULES.map(({ id, family, severity, enabled, title, why, ground }) => ({
      rule: id,
      family,
      severity,
      enabled: enabled !== false,
      title,
      why,
      ground: ground ?? null,
    }));
    host.print(`${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...RULES.map(({ id }) => id.length));
  host.print(
    RULES.map(({ id, severity, enabled, title }) => `${id.padEnd(width)}  ${SEVERITY_WORDS[severity]}${enabled === false ? ', tắt sẵn' : ''}: ${title}\n`).join(
      '',
    ),
  );
  return 0;
}
