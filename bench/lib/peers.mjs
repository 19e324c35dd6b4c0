// Servers of other languages, each on a document of its own language with the same tasks and the same gaps, checked by a schema that wants
// what our rules want. They are not installed here: BENCH_PEERS names a folder in whose node_modules they stand, e.g. after
//   npm install yaml-language-server vscode-langservers-extracted markdown-it @cucumber/language-server rumdl
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gherkin, json, markdown, yaml } from './peer-plans.mjs';

const SCHEMA = {
  type: 'object',
  required: ['nhiemVu'],
  properties: {
    nhiemVu: {
      type: 'array',
      items: {
        type: 'object',
        required: ['noiDung', 'chuTri', 'phoiHop', 'thoiGian'],
        properties: {
          noiDung: { type: 'string', description: 'Nội dung nhiệm vụ' },
          chuTri: {
            type: 'string',
            description: 'Cơ quan chủ trì',
            not: { pattern: '^Sở (Thông tin và Truyền thông|Kế hoạch và Đầu tư|Giao thông vận tải|Lao động)' },
          },
          phoiHop: { type: 'string', description: 'Cơ quan phối hợp' },
          thoiGian: { type: 'string', description: 'Thời gian thực hiện' },
        },
      },
    },
  },
};

/** The peers that are installed in `BENCH_PEERS`; their schema is written to `folder`, where they run. */
export function peers(folder) {
  const modules = path.join(process.env.BENCH_PEERS ?? '', 'node_modules');
  const schema = path.join(folder, 'plan.schema.json');
  writeFileSync(schema, JSON.stringify(SCHEMA));
  writeFileSync(path.join(folder, '.rumdl.toml'), RUMDL);
  mkdirSync(path.join(folder, 'features'), { recursive: true });
  writeFileSync(path.join(folder, 'features/steps.rb'), STEPS);
  writeFileSync(path.join(folder, 'features/seed.feature'), SEED);
  return [
    {
      name: 'yaml',
      program: 'yaml-language-server/bin/yaml-language-server',
      language: 'yaml',
      extension: '.yaml',
      makePlan: yaml,
      maxLines: 10_000,
      settings: {
        yaml: {
          validate: true,
          hover: true,
          completion: true,
          schemaStore: { enable: false },
          maxItemsComputed: 100_000,
          schemas: { [`file://${schema}`]: '*.yaml' },
        },
      },
    },
    {
      name: 'json, pull',
      program: 'vscode-langservers-extracted/bin/vscode-json-language-server',
      language: 'json',
      extension: '.json',
      makePlan: json,
      pull: true,
      initializationOptions: { handledSchemaProtocols: ['file'] },
      settings: { json: { validate: { enable: true }, resultLimit: 100_000, schemas: [{ fileMatch: ['*.json'], url: `file://${schema}` }] } },
    },
    {
      name: 'markdown, pull',
      program: 'vscode-langservers-extracted/bin/vscode-markdown-language-server',
      language: 'markdown',
      extension: '.md',
      makePlan: markdown,
      pull: true,
      initializationOptions: { markdownFileExtensions: ['md'] },
      settings: { markdown: MARKDOWN },
      answer: markdownAnswers(modules),
      maxLines: 10_000,
    },
    {
      name: 'cucumber',
      program: '@cucumber/language-server/bin/cucumber-language-server.cjs',
      language: 'cucumber',
      extension: '.feature',
      folder: 'features/',
      makePlan: gherkin,
      settings: { cucumber: { features: ['features/seed.feature'], glue: ['features/*.rb'] } },
      tellsSettings: false,
      readyDelay: 1500,
      maxLines: 10_000,
    },
    { name: 'rumdl', program: '@rumdl/cli-linux-x64/rumdl', binary: true, language: 'markdown', extension: '.md', makePlan: markdown, maxLines: 10_000 },
  ]
    .filter(({ program }) => existsSync(path.join(modules, program)))
    .map((peer) => ({ ...peer, command: peer.binary ? [path.join(modules, peer.program), 'server'] : ['node', path.join(modules, peer.program), '--stdio'] }));
}

/** Rules of form that every generated plan breaks are off: what is left are broken links, one for each gap. */
const RUMDL = '[global]\ndisable = ["MD012", "MD013", "MD022", "MD024", "MD025", "MD026", "MD029", "MD032", "MD047"]\n';
const MARKDOWN = {
  server: { log: 'off' },
  suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'ignore' },
    ignoredLinks: [],
  },
};
/** The steps that scenarios may use; a task with a gap has one that is not there. */
const STEPS = "Given('chủ trì là {string}') do |s|\nend\nWhen('phối hợp với {string}') do |s|\nend\nThen('thời gian là {string}') do |s|\nend\n";
const SEED =
  '# language: vi\nTính năng: a\n  Kịch bản: b\n    Biết chủ trì là "Sở Tư pháp"\n    Khi phối hợp với "Sở Tư pháp"\n    Thì thời gian là "Năm 2026"\n';

/** The Markdown server lets its client parse, as VS Code does, with markdown-it. */
function markdownAnswers(modules) {
  let parser = null;
  const tokenOf = ({ type, markup, content, map, attrs, children }) => ({ type, markup, content, map, attrs, children: children?.map(tokenOf) ?? null });
  return (method, params, textOf) => {
    if (method === 'markdown/parse') {
      parser ??= new (createRequire(`${modules}/`)('markdown-it'))({ html: true });
      return parser.parse(params.text ?? textOf(params.uri), {}).map(tokenOf);
    }
    if (method === 'markdown/fs/stat') return { isDirectory: false };
    return /^markdown\/(?:fs\/read|find)/.test(method) ? [] : undefined;
  };
}
