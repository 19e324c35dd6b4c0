import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { manifest, read, root, type Setting } from '../tidy/repository';

const { commands, configuration, menus, keybindings = [] } = manifest.contributes;
const settings: [string, Setting][] = configuration.flatMap(({ properties }) => Object.entries(properties));

interface Walkthrough {
  readonly id: string;
  readonly steps: readonly {
    readonly description: string;
    readonly media: { readonly svg: string; readonly altText: string };
    readonly completionEvents: readonly string[];
  }[];
}

describe('the manifest', () => {
  it('offers exactly the commands the client has', () => {
    const table = read('client/src/commands.ts');
    const registered = [...table.matchAll(/^ {2}'(kehoach\.\w+)':/gm)].map((match) => match[1] as string);
    assert.ok(registered.length > 0);
    assert.deepEqual(registered.sort(), commands.map(({ command }) => command).sort());
  });

  // [EXPLAIN_RULE] is left out of the manifest: it runs from links alone.
  it('gives commands an English id, a Vietnamese title and a category', () => {
    for (const { command, title, category } of commands) {
      assert.match(command, /^kehoach\.[a-zA-Z]+$/);
      assert.equal(category, 'Kế hoạch');
      assert.match(title, /[\u00C0-\u1EF9]/, `${command} has no Vietnamese title`);
      // Typed without marks: the palette does not know that "đ" is "d".
      assert.match(title, /\((?:[a-z0-9 ]+, )*ke hoach\)$/, `${command} is not found by “ke hoach”`);
    }
  });

  it('leads newcomers through four steps, each with a picture that says in words what it shows', () => {
    const [guide, ...others] = (JSON.parse(read('package.json')) as { contributes: { walkthroughs: Walkthrough[] } }).contributes.walkthroughs;
    assert.deepEqual([guide?.id, guide?.steps.length, others.length], ['batDau', 4, 0]);
    const own = new Set(commands.map(({ command }) => command));
    for (const { description, media, completionEvents } of guide?.steps ?? []) {
      assert.ok(media.altText.length > 30);
      assert.ok(read(media.svg).length < 4000, `${media.svg} is large`);
      const called = [...description.matchAll(/command:([\w.]+)/g), ...completionEvents.join(' ').matchAll(/onCommand:([\w.]+)/g)].map(
        (match) => match[1] as string,
      );
      assert.ok(called.length > 1);
      assert.deepEqual(
        called.filter((command) => !own.has(command) && !command.startsWith('workbench.')),
        [],
      );
    }
  });

  it('puts only its own commands into menus and keys', () => {
    // Tab runs two of the editor's own, one after the other.
    const known = new Set([...commands.map(({ command }) => command), 'runCommands']);
    const used = [...Object.values(menus).flat(), ...keybindings].flatMap(({ command }) => (command ? [command] : []));
    assert.deepEqual(
      used.filter((command) => !known.has(command)),
      [],
    );
  });

  it('describes every setting in Vietnamese, with a default and a full stop', () => {
    for (const [key, setting] of settings) {
      assert.match(key, /^kehoach\.[a-zA-Z.]+$/);
      const description = setting.description ?? setting.markdownDescription ?? '';
      assert.match(description, /[\u00C0-\u1EF9]/, key);
      assert.match(description, /\.$/, key);
      assert.notEqual(setting.default, undefined, `${key} has no default`);
      assert.ok(setting.scope, `${key} has no scope`);
    }
  });

  it('points at files that exist', () => {
    const text = read('package.json');
    const named = [...text.matchAll(/"(?:path|url|configuration|icon|light|dark|markdown|svg|image)":\s*"(\.?\/?[\w./-]+\.\w+)"/g)].map(
      (match) => match[1] as string,
    );
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((file) => !existsSync(path.join(root, file))),
      [],
    );
  });
});
