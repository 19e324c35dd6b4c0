import assert from 'node:assert/strict';
import { afterFirst, completionsAt, labelsAt, planWith } from '../helpers';

const last = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

describe('completion of agencies', () => {
  it('finds a name typed without marks in a field', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát văn bản.\n\n- Chủ trì: so tu$0'))), '- Chủ trì: Sở Tư pháp');
  });

  it('finds initials, mixtures and Telex left-overs', () => {
    for (const typed of ['stp', 'so tp', 'sowr tw phasp', 'so7 tu7 pha1p']) {
      assert.equal(labelsAt(planWith(`1.3. Rà soát văn bản.\n\n- Chủ trì: ${typed}$0`))[0], 'Sở Tư pháp', typed);
    }
  });

  it('covers the words since the last semicolon', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát.\n\n- Phối hợp: Sở Tài chính; cong an t$0'))), '- Phối hợp: Sở Tài chính; Công an tỉnh');
  });

  it('covers the words since a comma of the list', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát.\n\n- Phối hợp: Sở Tài chính, so xd$0'))), '- Phối hợp: Sở Tài chính, Sở Xây dựng');
  });

  it('knows a comma inside a name', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát.\n\n- Phối hợp: so van hoa, the$0'))), '- Phối hợp: Sở Văn hóa, Thể thao và Du lịch');
  });

  it('covers the words behind “và” between two names', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát.\n\n- Phối hợp: Sở Tài chính và so y$0'))), '- Phối hợp: Sở Tài chính và Sở Y tế');
  });

  it('takes the rest of the name away when the caret is in the middle of it', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát.\n\n- Chủ trì: Sở Tư$0 pháp; Sở Y tế'))), '- Chủ trì: Sở Tư pháp; Sở Y tế');
  });

  it('leaves other words behind the caret alone', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát.\n\n- Chủ trì: so tu$0 và các đơn vị'))), '- Chủ trì: Sở Tư pháp và các đơn vị');
  });

  it('does not offer what the list has already', () => {
    assert.ok(!labelsAt(planWith('1.3. Rà soát.\n\n- Phối hợp: Sở Tài chính; so t$0')).includes('Sở Tài chính'));
  });

  it('does not offer the lead as its own partner', () => {
    assert.ok(!labelsAt(planWith('1.3. Rà soát.\n\n- Chủ trì: Sở Tài chính.\n- Phối hợp: so t$0')).includes('Sở Tài chính'));
  });

  it('shows an outdated name last, struck through, with those who do its work', () => {
    const items = completionsAt(planWith('1.3. Rà soát.\n\n- Chủ trì: so ttt$0'));
    assert.deepEqual(
      items
        .slice(0, 2)
        .map(({ label }) => label)
        .sort(),
      ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch'],
    );
    const old = items.find(({ label }) => label === 'Sở Thông tin và Truyền thông');
    assert.ok(old?.deprecated);
    assert.equal(items.indexOf(old), items.length - 1);
    assert.match(old.detail, /01\/3\/2025.*nay: .*Sở Khoa học và Công nghệ/);
  });

  it('takes the day of the document, not today', () => {
    const items = completionsAt(planWith('1.3. Rà soát.\n\n- Chủ trì: so ttt$0', { date: 'ngày 20 tháng 7 năm 2023' }));
    assert.equal(items[0]?.label, 'Sở Thông tin và Truyền thông');
    assert.equal(items[0]?.deprecated, false);
  });

  it('writes “các xã, phường” where the province has no đặc khu, and with it where it has', () => {
    assert.equal(labelsAt(planWith('1.3. Rà soát.\n\n- Phối hợp: ub xa phuong$0'))[0], 'UBND các xã, phường');
    assert.equal(
      labelsAt(planWith('1.3. Rà soát.\n\n- Phối hợp: ub xa phuong$0', { province: 'AN GIANG', place: 'An Giang' }))[0],
      'UBND các xã, phường, đặc khu',
    );
  });

  it('speaks of a city in a city', () => {
    const text = '1.3. Rà soát.\n\n- Phối hợp: cong an$0';
    assert.equal(labelsAt(planWith(text, { place: 'Hải Phòng', province: 'X' }).replace('TỈNH X', 'THÀNH PHỐ HẢI PHÒNG'))[0], 'Công an thành phố');
  });

  it('ranks what the plan uses first', () => {
    const labels = labelsAt(planWith('1.3. Rà soát.\n\n- Chủ trì: so n$0'));
    assert.equal(labels[0], 'Sở Nội vụ');
  });

  it('offers the plan’s agencies in an empty field', () => {
    const labels = labelsAt(planWith('1.3. Rà soát.\n\n- Chủ trì: $0'));
    assert.ok(labels.slice(0, 4).includes('Sở Nội vụ'), labels.join(' | '));
  });

  it('writes them as the plan does', () => {
    const labels = labelsAt(planWith('1.3. Tham mưu UBND tỉnh.\n\n1.4. Báo cáo UBND tỉnh.\n\n- Chủ trì: Sở Tư pháp.\n- Phối hợp: $0'));
    assert.ok(labels.includes('UBND tỉnh') && !labels.includes('Ủy ban nhân dân tỉnh'), labels.join(' | '));
  });

  it('works behind a semicolon with nothing typed yet', () => {
    const labels = labelsAt(planWith('1.3. Rà soát.\n\n- Phối hợp: Sở Nội vụ; $0'));
    assert.ok(labels.length > 0 && !labels.includes('Sở Nội vụ'), labels.join(' | '));
  });

  it('offers nothing behind a name in full, nor right behind a mark that may end the line', () => {
    for (const value of [':', ': Sở Nội vụ', ': Sở Nội vụ.', ': Sở Nội vụ;', ': Sở Nội vụ; Sở Tư pháp', ': các sở, ban, ngành']) {
      assert.deepEqual(labelsAt(planWith(`1.3. Rà soát.\n\n- Chủ trì${value}$0`)), [], value);
    }
  });

  it('brings the blank that was left out', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát.\n\n- Phối hợp: Sở Nội vụ;so tai$0'))), '- Phối hợp: Sở Nội vụ; Sở Tài chính');
    assert.equal(last(afterFirst(planWith('1.3. Rà soát.\n\n- Phối hợp:so tai$0'))), '- Phối hợp: Sở Tài chính');
  });

  it('offers bodies, not the province, and names in full', () => {
    assert.ok(!labelsAt(planWith('1.3. Rà soát trên địa bàn tỉnh Thái Nguyên.\n\n- Chủ trì: $0')).some((label) => /^tỉnh /i.test(label)));
    assert.ok(labelsAt(planWith('1.3. Rà soát.\n\n- Chủ trì: so n$0')).includes('Sở Ngoại vụ'));
    assert.equal(labelsAt(planWith('1.3. Rà soát.\n\n- Phối hợp: cac so$0'))[0], 'Các sở, ban, ngành');
  });

  it('knows bodies by their first letters in running text', () => {
    assert.match(labelsAt(planWith('3. Đề nghị ub mttq$0'))[0] ?? '', /^Ủy ban (?:MTTQ|Mặt trận).* tỉnh$/);
    assert.equal(last(afterFirst(planWith('3. Cán bộ thuộc so y$0'))), '3. Cán bộ thuộc Sở Y tế');
  });

  it('works in running text behind “Giao”, “phối hợp với”, “của”', () => {
    assert.equal(last(afterFirst(planWith('3. Giao so tai$0'))), '3. Giao Sở Tài chính');
    assert.equal(last(afterFirst(planWith('3. Sở Nội vụ chủ trì, phối hợp với so tai$0'))), '3. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính');
    assert.equal(last(afterFirst(planWith('3. Thực hiện theo hướng dẫn của so tai$0'))), '3. Thực hiện theo hướng dẫn của Sở Tài chính');
  });

  it('works in the distribution list', () => {
    const text = planWith('Nơi nhận:\n- Thường trực Tỉnh ủy;\n- so tu$0\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
    assert.match(afterFirst(text), /\n- Sở Tư pháp\n- Lưu/);
  });

  it('works in a cell of a table', () => {
    const text = planWith('| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | Rà soát | so tu$0 | | Quý I |');
    assert.match(afterFirst(text), /\| Sở Tư pháp \|/);
  });

  it('finds any name on demand', () => {
    assert.equal(last(afterFirst(planWith('Theo đó stp$0'), true)), 'Theo đó Sở Tư pháp');
  });

  it('says nothing in running text', () => {
    for (const text of ['Tiếp tục đẩy mạnh tuyên tru$0', 'Nâng cao nhận thức của nhân$0', 'Việc thực hiện của $0', 'Tăng cường phối hợp với $0', '// so tu$0'])
      assert.deepEqual(labelsAt(planWith(text)), [], text);
  });
});
