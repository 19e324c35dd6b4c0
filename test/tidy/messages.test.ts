import assert from 'node:assert/strict';
import { files, read } from './repository';

/** A method of ours as it stands in code, not in a comment. */
const METHOD = /(?<=['"`])kehoach\/\w+/g;
const DECLARED = /\b(request|notification)(?:<[\s\S]{1,600}?>)?\('(\w+)'\)/g;

const sources = files().filter((file) => /^(?:client|server)\/src\/.*\.ts$/.test(file));
const shared = files('protocol').filter((file) => file.endsWith('.ts'));
const declared = shared.flatMap((file) => [...read(file).matchAll(DECLARED)].map(([, kind, name]) => `${kind} ${name}`));

describe('the messages between client and server', () => {
  it('stand in one folder: no method is spelt anywhere else', () => {
    const found = sources.flatMap((file) => [...read(file).matchAll(METHOD)].map(([method]) => `${file}: ${method}`));
    assert.deepEqual(found, []);
    assert.deepEqual("send('kehoach/board')".match(METHOD), ['kehoach/board']);
  });

  it('stand there once', () => {
    assert.ok(declared.length > 15, `only ${declared.length} were found`);
    assert.deepEqual([...new Set(declared)], declared);
  });

  it('bring nothing along but types: they are part of every bundle', () => {
    const imported = shared.flatMap((file) =>
      [...read(file).matchAll(/^import (type )?[^;]*? from '([^']+)';$/gm)].flatMap(([, type, target = '']) =>
        type || target.startsWith('./') ? [] : [`${file}: ${target}`],
      ),
    );
    assert.deepEqual(imported, []);
  });
});
