import fc from 'fast-check';

/** What somebody might put into a plan to be run, followed, or shown as something else: mark-up, commands of terminals and of build machines, hidden marks. */
const ATTACKS = [
  '[Sở Y tế](command:workbench.action.terminal.new)',
  '[x]: http://evil.example',
  '![](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<https://evil.example>',
  'https://evil.example/a',
  'www.evil.example',
  'a@evil.example',
  '`code`',
  '$(zap)',
  '**đậm** _nghiêng_ ~~bỏ~~',
  '| a | b |',
  '&lt;b&gt; &amp; &#10;',
  '\\[x](y)',
  '\n# Đề mục\n- mục\n1. mục\n> dẫn\n```\n',
  '\u001b[2J\u001b]0;x\u0007\u001b[31m',
  '\u009b31m',
  '\r\n::error file=a,line=1::b',
  '::stop-commands::x',
  ',title=x:%0A%25',
  '\u202egiả\u202c',
  '\u2066a\u2069',
  'Sở\u200b Y\u00ad tế\u2060\ufeff',
  '\u{e0041}',
  '"><failure>',
  ']]>',
  "' --> <!-- '",
  '\u0000',
  '\ud800',
  '\udfff',
  '\u2028',
  '\u0085',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's variable, as text
  '${TM_FILENAME}',
  '$1}',
  '{0}',
  '../../etc/passwd',
] as const;

/** Words that plans are made of, so that something is found in what is hostile. */
const WORDS = [
  'Sở Thông tin và Truyền thông',
  'Chủ trì: ',
  'các các ',
  'Nghị định số 9/2099/NĐ-CP ngày 01/02/2026 của Chính phủ',
  'thời gian',
  '. ',
  ' ',
] as const;

/** Any string, mostly an unpleasant one. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<string>(...ATTACKS) },
      { weight: 2, arbitrary: fc.constantFrom<string>(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** A plan whose every part says something hostile. */
export const hostilePlan: fc.Arbitrary<string> = fc
  .array(hostileText, { minLength: 9, maxLength: 9 })
  .map(([a, b, c, d, e, f, g, h, i]) =>
    [
      `UBND TỈNH ${flat(a)}\nSố: 12/KH-UBND\n\nKẾ HOẠCH\n${b}\n`,
      `Căn cứ Nghị định số 12/2099/NĐ-CP ngày 05/01/2026 của Chính phủ ${flat(c)};`,
      `Thực hiện Kế hoạch số 31/KH-${flat(d).slice(0, 6)} ngày 01/02/2026 của ${flat(d)} về ${c};`,
      `I. ${flat(e)}\n1. Việc ${f} của các các đơn vị\n- ${flat(g)} Chủ trì: Sở Thông tin và Truyền thông${flat(h)}`,
      `- Cơ quan chủ trì: ${flat(g)}\n- Thời gian: Quý I/2026 ${flat(i)}\n2. ${flat(h)}\n- Thời gian: ${i}`,
      `// bỏ qua ${flat(e)}: ${flat(f)}\nNơi nhận:\n- ${g};\n- Lưu: VT.`,
    ].join('\n'),
  );

function flat(text = ''): string {
  return text.replace(/[\r\n]/g, ' ');
}
