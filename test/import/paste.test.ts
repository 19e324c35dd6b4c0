import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText } from '../../server/src/import/paste/clean-text';
import { htmlContent } from '../../server/src/import/paste/html-content';
import { pasteText } from '../../server/src/import/paste/paste-text';
import { readPlan } from '../../server/src/model/document/reader';
import { parse } from '../../server/src/syntax/parse';
import { catalog } from '../features/helpers';
import { planText } from '../properties/arbitrary-plan';

const clean = (text: string): string => cleanText(text, catalog);
/** What a paste at the end of `before` is offered as; null when nothing is offered. */
const paste = (plain: string, html: string | null = null, before = ''): string | null =>
  pasteText({ plain, html }, readPlan(parse(before), catalog), before.length, catalog);

describe('pasted text', () => {
  it('loses what shows nothing: no-break spaces, soft hyphens, marks of width, decomposed letters', () => {
    assert.equal(clean('Sở\u00a0Nội\u202fvụ phối\u00adhợp\u200b với Sở Tư pha\u0301p'), 'Sở Nội vụ phốihợp với Sở Tư pháp');
    assert.equal(paste('Sở Nội vụ'), null);
    assert.equal(paste('Sở Nội vụ  \n\n\n- Sở Tư pháp \n'), null, 'white space at ends is no reason to ask');
  });

  it('has one blank behind the marks of Word’s lists, and its line breaks as lines', () => {
    assert.equal(clean('1.\tRà soát\u000bthủ tục\n\uf0b7\tMột;\no\tHai;\n•\tBa.\na)\tBốn'), '1. Rà soát\nthủ tục\n- Một;\n+ Hai;\n• Ba.\na) Bốn');
    assert.equal(clean('\tĐoạn thụt vào\nSTT\tNội dung\tChủ trì'), 'Đoạn thụt vào\nSTT\tNội dung\tChủ trì');
  });

  it('joins what a margin has broken only where that is sure', () => {
    assert.equal(
      clean('Tổ chức tuyên truyền sâu rộng trong cán bộ, công chức, viên chức\nvà người dân trên địa bàn tỉnh.\nSở Nội vụ theo dõi.'),
      'Tổ chức tuyên truyền sâu rộng trong cán bộ, công chức, viên chức và người dân trên địa bàn tỉnh.\nSở Nội vụ theo dõi.',
    );
    for (const apart of [
      'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG',
      'Nội dung thực hiện\nchủ trì',
      'Các cơ quan, đơn vị, địa phương trên địa bàn toàn tỉnh;\nbáo cáo trước ngày 15',
    ])
      assert.equal(clean(apart), apart);
  });

  it('joins a page whose margin shows', () => {
    const wrapped = [
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Tạo chuyển biến rõ nét trong nhận thức và hành động của các cấp, các',
      'ngành và toàn xã hội về vai trò của chuyển đổi số trong phát triển kinh tế và',
      'nâng cao chất lượng phục vụ người dân, doanh nghiệp.',
      '2. Các nhiệm vụ, giải pháp đề ra phải cụ thể, khả thi, gắn với trách nhiệm',
      'của từng cơ quan, đơn vị và phù hợp với điều kiện thực tế của địa phương.',
      'II. NHIỆM VỤ',
      '1. Rà soát, hoàn thiện cơ chế, chính sách thúc đẩy phát triển hạ tầng số trên',
      'địa bàn tỉnh, báo cáo Ủy ban nhân dân tỉnh xem xét.',
      '- Chủ trì: Sở Khoa học và Công nghệ.',
      '2. Đào tạo, bồi dưỡng kỹ năng số cho đội ngũ cán bộ, công chức, viên chức cấp',
      'xã theo vị trí việc làm.',
      '- Chủ trì: Sở Nội vụ.',
    ].join('\n');
    assert.equal(clean(wrapped).split('\n').length, 8);
    assert.match(clean(wrapped), /^1\. Tạo chuyển biến .* doanh nghiệp\.$/m);
  });

  it('keeps every word of any plan, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(planText(), (text) => {
        const once = clean(text);
        assert.deepEqual(once.match(/\S+/g), text.normalize('NFC').match(/[^\s\u00a0\u00ad\u200b-\u200f]+/g));
        assert.equal(clean(once), once);
      }),
      { numRuns: 100 },
    );
  });
});

const WORD_TABLE = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment-->
<p class=MsoNormal><b>II. NHIỆM VỤ<o:p></o:p></b></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td><p class=MsoNormal>STT</p></td><td><p class=MsoNormal>Nội&nbsp;dung</p></td><td>Chủ trì</td></tr>
<tr><td><p class=MsoListParagraph style='mso-list:l0'><![if !supportLists]><span style='mso-list:Ignore'>1<span>&nbsp;&nbsp; </span></span><![endif]><o:p>&nbsp;</o:p></p></td><td><p>Rà soát
thủ tục</p><p>theo quý</p></td><td><p>S&#7903; N&#x1ED9;i v&#7909; | phòng</p></td></tr></table>
<!--EndFragment--></body></html>`;

describe('a pasted page', () => {
  it('has its tables as rows, in the form of the plan', () => {
    const plain = 'II. NHIỆM VỤ\nSTT\tNội dung\tChủ trì\n1\tRà soát thủ tục\ntheo quý\tSở Nội vụ | phòng\n';
    const rows = '| STT | Nội dung | Chủ trì |\n| --- | --- | --- |\n| 1 | Rà soát thủ tục<br>theo quý | Sở Nội vụ ¦ phòng |\n';
    assert.equal(paste(plain, WORD_TABLE), `II. NHIỆM VỤ\n\n${rows}`);
    assert.equal(
      paste(plain, WORD_TABLE, 'STT\tNội dung\tChủ trì\n1\tMột\tSở Y tế\n\n'),
      'II. NHIỆM VỤ\n\nSTT\tNội dung\tChủ trì\n1\tRà soát thủ tục theo quý\tSở Nội vụ ¦ phòng\n',
    );
    assert.match(paste('a\tb', '<table><tr><td>a</td><td>b</td><td>c</td></tr></table>', 'Kèm theo bảng:') ?? '', /^\n\| a \| b \| c \|/);
  });

  it('has the numbers and bullets of its lists', () => {
    const html = '<ol start="3"><li>Ba<ul><li>x<ul><li>y</li></ul></li></ul></li><li><p>Bốn</p></li></ol><ol type="a"><li>A</li><li value=5>Đ</li></ol>';
    assert.equal(paste('Ba\nx\ny\nBốn\nA\nĐ', html), '3. Ba\n- x\n+ y\n4. Bốn\na) A\nđ) Đ');
  });

  it('shows nothing that was hidden, and cells merged over rows once', () => {
    const html =
      '<script>x<y</script><div style="display: none">ẩn<div>sâu</div></div><table><tr><th>TT<th>Việc</tr><tr><td rowspan=2>1<td>A</tr><tr><td>B</tr></table>';
    assert.equal(paste('TT\tViệc', html), '| TT | Việc |\n| --- | --- |\n| 1 | A |\n| | B |\n');
  });

  it('never fails, whatever stands between angle brackets', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '</',
            'table',
            '<tr>',
            '<td',
            ' rowspan=9',
            '"',
            "'",
            '&',
            '&#',
            '&nbsp;',
            '<li>',
            '</ol>',
            '<!--',
            '-->',
            '<br>',
            'chữ',
            '\u0000',
          ),
        ),
        (parts) => {
          const { blocks } = htmlContent(parts.join(''));
          assert.ok(Array.isArray(blocks));
          paste('x', `<table>${parts.join('')}`);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes a page of a megabyte in a moment', () => {
    const html = `<table>${'<tr><td>Rà soát</td><td>Sở Nội vụ</td></tr>'.repeat(20_000)}</table>`;
    const start = performance.now();
    assert.ok((paste('x', html) ?? '').length > 400_000);
    assert.ok(performance.now() - start < 5000);
    htmlContent('<'.repeat(200_000));
    htmlContent('<a '.repeat(100_000));
    assert.ok(performance.now() - start < 8000);
  });
});
