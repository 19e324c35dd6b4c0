import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../server/src/features/markdown';
import { hoverOf, planWith } from './helpers';

describe('hover', () => {
  it('shows an agency: names, whom it follows, how often the plan names it', () => {
    const hover = hoverOf(planWith('1.3. Rà soát.\n\n- Chủ trì: Sở Khoa$0 học và Công nghệ.\n- Phối hợp: Sở Nội vụ.\n- Thời gian thực hiện: Quý I/2027.'));
    assert.equal(hover?.words, 'Sở Khoa học và Công nghệ');
    assert.match(hover.markdown, /^\*\*Sở Khoa học và Công nghệ\*\*/);
    assert.match(hover.markdown, /Tiếp nhận từ: .*Sở Thông tin và Truyền thông/);
    assert.match(hover.markdown, /Trong văn bản này: 1 lần \(dòng 35\); chủ trì 1 nhiệm vụ/);
  });

  it('says what a district of islands is now', () => {
    assert.match(hoverOf(planWith('1.3. Tập huấn tại huyện Lý$0 Sơn.'))?.markdown ?? '', /Nay là đặc khu Lý Sơn/);
    assert.match(hoverOf(planWith('1.3. Tập huấn tại huyện Phú$0 Quốc; thành phố Phú Quốc.'))?.markdown ?? '', /^(?!.*Nay là)/s);
  });

  it('shows who does the work of an outdated agency', () => {
    const hover = hoverOf(planWith('1.3. Rà soát.\n\n- Chủ trì: Sở Thông$0 tin và Truyền thông.'));
    assert.match(hover?.markdown ?? '', /Tên dùng trước ngày 01\/3\/2025/);
    assert.match(hover?.markdown ?? '', /Nay là: Sở Khoa học và Công nghệ/);
  });

  it('tells what moved, not how much of it', () => {
    const hover = hoverOf(planWith('1.3. Rà soát.\n\n- Chủ trì: Sở Xây$0 dựng.'));
    assert.match(hover?.markdown ?? '', /Tiếp nhận từ: .*Sở Giao thông vận tải \(giao thông vận tải/);
    assert.doesNotMatch(hover?.markdown ?? '', /phần chính|toàn bộ/);
  });

  it('counts one body apart from others of its kind', () => {
    const hover = hoverOf(planWith('1.3. Rà soát.\n\n- Chủ trì: Công an$0 tỉnh.\n- Phối hợp: Công an tỉnh Lâm Đồng; Công an tỉnh Gia Lai.'));
    assert.match(hover?.markdown ?? '', /Trong văn bản này: 2 lần \(dòng 24, 35\)$/);
  });

  it('shows a document: date, issuer, title, status with its ground, what replaced it', () => {
    const hover = hoverOf(planWith('3. Thực hiện Nghị định số 09/$02017/NĐ-CP của Chính phủ.', { date: 'ngày 21 tháng 11 năm 2026' }));
    assert.match(hover?.words ?? '', /^Nghị định số 09\/2017\/NĐ-CP/);
    assert.match(hover?.markdown ?? '', /ngày 09\/02\/2017 · Chính phủ/);
    assert.match(hover?.markdown ?? '', /Hết hiệu lực từ ngày 01\/7\/2026 \(theo văn bản\)/);
    assert.match(hover?.markdown ?? '', /Được thay bằng: Nghị định số 244\/2026\/NĐ\\-CP/);
  });

  it('judges a document on the day of the plan', () => {
    const hover = hoverOf(planWith('3. Thực hiện Nghị định số 09/$02017/NĐ-CP của Chính phủ.', { date: 'ngày 20 tháng 7 năm 2023' }));
    assert.match(hover?.markdown ?? '', /Còn hiệu lực vào ngày của văn bản này/);
  });

  it('says so when a document is not in the catalogue', () => {
    const hover = hoverOf(planWith('3. Thực hiện Kế hoạch số 98$007/KH-UBND ngày 12/5/2025 của UBND tỉnh.'));
    assert.match(hover?.markdown ?? '', /Chưa có trong danh mục/);
  });

  it('shows which documents have the number where the day is left open', () => {
    const { markdown = '' } = hoverOf(planWith('3. Thực hiện Chỉ thị số 07/CT$0-TTg của Thủ tướng Chính phủ.')) ?? {};
    assert.match(markdown, /cần ghi đúng ngày ban hành:\n\n- ngày 21\/3\/2023 .*\n- ngày 14\/3\/2025 /);
    assert.doesNotMatch(markdown, /Chưa có trong danh mục/);
  });

  it('says of a document that ended in part when it did so', () => {
    const text = '3. Thực hiện Nghị định số 147/$02024/NĐ-CP của Chính phủ.';
    assert.match(hoverOf(planWith(text))?.markdown ?? '', /Còn hiệu lực vào ngày của văn bản này/);
    assert.match(hoverOf(planWith(text, { date: 'ngày 21 tháng 11 năm 2026' }))?.markdown ?? '', /Hết hiệu lực một phần từ ngày 01\/7\/2026/);
  });

  it('opens the official page of a document that has one', () => {
    assert.match(
      hoverOf(planWith('3. Thực hiện Quyết định số 06/$0QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.'))?.markdown ?? '',
      /\[Mở văn bản\]\(https:\/\/vanban\.chinhphu\.vn\/\?pageid=\d+&docid=\d+\)/,
    );
  });

  it('shows provinces, districts and communes', () => {
    const card = (text: string) => hoverOf(planWith(`3. Thực hiện tại ${text}.`))?.markdown ?? '';
    assert.match(card('tỉnh Thái$0 Nguyên'), /Hợp nhất từ: Thái Nguyên, Bắc Kạn\n\nCó 77 xã, 15 phường/);
    assert.match(card('tỉnh Bắc$0 Kạn'), /Tên dùng trước ngày 01\/7\/2025; nay là tỉnh Thái Nguyên/);
    assert.match(card('huyện Võ$0 Nhai'), /Địa bàn nay thuộc: xã Võ Nhai, /);
    assert.match(card('xã Đại$0 Từ'), /^\*\*xã Đại Từ\*\* · tỉnh Thái Nguyên\n\nLập từ ngày 01\/7\/2025 trên địa bàn: xã .* \(huyện Đại Từ\)$/);
    assert.match(card('thị trấn Hùng$0 Sơn'), /huyện Đại Từ: trước ngày 01\/7\/2025; nay thuộc xã Đại Phúc/);
    assert.equal(card('xã hội$0 chủ nghĩa'), '');
    assert.equal(card('xã Không$0 Có'), '');
  });

  it('shows a time expression as days', () => {
    assert.match(
      hoverOf(planWith('1.3. Rà soát.\n\n- Chủ trì: Sở Nội vụ.\n- Thời gian thực hiện: Trước ngày 15/11$0/2026.'))?.markdown ?? '',
      /ngày cuối cùng là 14\/11\/2026/,
    );
    assert.match(
      hoverOf(planWith('1.3. Rà soát.\n\n- Chủ trì: Sở Nội vụ.\n- Thời gian thực hiện: Quý$0 III/2026.'))?.markdown ?? '',
      /từ ngày 01\/7\/2026 đến hết ngày 30\/9\/2026/,
    );
  });

  it('explains a label', () => {
    const hover = hoverOf(planWith('1.3. Rà soát.\n\n- Chủ$0 trì: Sở Nội vụ.'));
    assert.equal(hover?.words, 'Chủ trì');
    assert.match(hover.markdown, /chủ trì/);
  });

  it('has nothing to say about other words', () => {
    assert.equal(hoverOf(planWith('3. Nâng cao chất$0 lượng.')), null);
    assert.equal(hoverOf('// Sở Nội$0 vụ'), null);
    assert.equal(hoverOf('$0'), null);
  });

  it('shows text of documents as text', () => {
    assert.equal(escapeMarkdown('[x](command:y) <b>*a*'), '\\[x\\]\\(command:y\\) \\<b\\>\\*a\\*');
    assert.equal(escapeMarkdown('https://a.b'), 'https:\u200b//a.b');
  });
});
