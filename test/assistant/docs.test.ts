import assert from 'node:assert/strict';
import { PROMPTS } from '../../server/src/assistant/prompts';
import { TOOLS } from '../../server/src/assistant/registry';
import { manifest, read } from '../tidy/repository';

const verdicts = TOOLS.flatMap(({ output }) => {
  const { verdict } = (output.properties ?? {}) as { verdict?: { enum: string[] } };
  return verdict?.enum ?? [];
});

for (const file of ['skills/ke-hoach/SKILL.md', 'docs/tro-ly.md']) {
  describe(file, () => {
    const text = read(file);

    it('names every tool, and none that is not there', () => {
      const named = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
      const tools = TOOLS.map(({ name }) => name);
      assert.deepEqual(
        tools.filter((name) => !named.includes(name)),
        [],
      );
      assert.deepEqual(
        [...text.matchAll(/`([a-z0-9]+_[a-z_]+)`/g)]
          .map(([, name]) => name ?? '')
          .filter((name) => ![...tools, ...PROMPTS.map((prompt) => prompt.name)].includes(name) && name !== 'kehoach_'),
        [],
      );
    });

    it('explains verdicts that tools give', () => {
      for (const verdict of ['known', 'unknown', 'differs', 'candidates', 'near', 'several', 'ended', 'current']) {
        assert.ok(verdicts.includes(verdict), verdict);
        assert.ok(text.includes(`\`${verdict}\``), verdict);
      }
    });
  });
}

describe('the skill', () => {
  it('begins with a name, that of its folder, and a description that fits a list of skills', () => {
    const [, name = '', description = ''] = /^---\nname: (.+)\ndescription: (.+)\n---\n/.exec(read('skills/ke-hoach/SKILL.md')) ?? [];
    assert.equal(name, 'ke-hoach');
    assert.ok(description.length > 100 && description.length <= 1024);
  });
});

describe('the manifest', () => {
  it('offers every tool under its own prefix, described for people and for models', () => {
    const tools = manifest.contributes.languageModelTools as readonly Record<string, string>[];
    assert.deepEqual(
      tools.map(({ name }) => name),
      TOOLS.map(({ name }) => `kehoach_${name}`),
    );
    for (const { toolReferenceName, displayName, modelDescription, userDescription } of tools) {
      assert.match(toolReferenceName ?? '', /^[\w-]+$/);
      for (const words of [displayName, modelDescription, userDescription]) assert.match(words ?? '', /[\u00C0-\u1EF9]/);
    }
    assert.ok(read('client/src/mcp-server.node.ts').includes(`'${(manifest.contributes.mcpServerDefinitionProviders as { id: string }[])[0]?.id}'`));
  });
});
