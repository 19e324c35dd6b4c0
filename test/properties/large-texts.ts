/** Texts that no one writes, each near `size` characters: what could make reading slower than linear, or overflow a stack. */
export function largeTexts(size: number): Readonly<Record<string, string>> {
  const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  const numbered = (line: (i: number) => string): string => {
    const parts: string[] = [];
    for (let length = 0, i = 1; length < size; i++) {
      const next = line(i);
      parts.push(next);
      length += next.length;
    }
    return parts.join('');
  };
  return {
    'one line of words': filled('chữ và lời '),
    'one line without a space': filled('đ'),
    'one line of agencies': filled('Sở Thông tin và Truyền thông, UBND huyện Yên Phong, '),
    'one line of citations': filled('Nghị định số 09/2017/NĐ-CP ngày 10/02/2017 của Chính phủ; '),
    'one line of citations without numbers': filled('Luật Tổ chức chính quyền địa phương ngày 16/6/2025 và '),
    'one line of labels': filled('Chủ trì: Sở Y tế. Thời gian: Quý I/2026. '),
    'one line of dates': filled('trước ngày 31/02/2026 đến 30/6/2025, quý 5/2026, '),
    'one line of short forms': filled('QLTT ATTP CĐS (sau đây gọi tắt là CNTT) '),
    'one line of digits': filled('7'),
    'one line of slashes': filled('12/3/2025/'),
    'one line of capitals': filled('Ủy Ban Nhân Dân '),
    'one line of spaces': `a${filled(' ')}b`,
    'one line of tabs': `a${filled('\t')}b`,
    'one line of no-break spaces': `a${filled('\u00a0')}b`,
    'one line of commas': `a${filled(',')}b`,
    'one line of dots': `a${filled('.')}b`,
    'one line of dots and spaces': `a${filled('. ')}b`,
    'one line of semicolons': filled('a;'),
    'one line of hyphens': filled('a-'),
    'one line of marks': `e${filled('\u0301')}`,
    'one line of asterisks': filled('*'),
    'one line of hashes': filled('# '),
    'one line of Roman numbers': filled('IVX'),
    'one line of brackets': filled('('),
    'one line of open and closed brackets': filled('(a) '),
    colons: filled(':'),
    'labels without values': filled('Chủ trì:\n'),
    bars: filled('|'),
    rows: filled('| 1 | Mở lớp | Sở Y tế |\n'),
    'rows of TABs': filled('1\tMở lớp\tSở Y tế\tQuý I\n'),
    'lone cells': filled('1\n\nMở lớp\n\nSở Y tế\n\nQuý I\n\n'),
    'lone cells behind a head': `STT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\n${filled('1\nMở lớp\nSở Y tế\nQuý I\n')}`,
    bullets: filled('- '),
    'lines of bullets': filled('-\n'),
    items: filled('- a;\n'),
    quotes: filled('“'),
    'straight quotes': filled('"'),
    'quoted words': filled('“a” '),
    'line ends': filled('\n'),
    'carriage returns': filled('\r'),
    comments: filled('// a\n'),
    suppressions: filled('// bỏ qua lap-tu: thử\n'),
    'suppressions of the file': filled('// bỏ qua cả tệp lap-tu, loi-go, co-quan-cu: thử\n'),
    'a suppression of many rules': `// bỏ qua ${filled('lap-tu, ')}: thử\nlàm làm`,
    NULs: filled('\0'),
    'high surrogates': filled('\ud800'),
    'byte-order marks': filled('\ufeff'),
    'decomposed letters': filled('Ủy ban nhân dân tỉnh có trách nhiệm '.normalize('NFD')),
    'words without marks': filled('CAC DON VI CHU TRI THUC HIEN '),
    'repeated words': filled('các các '),
    'distribution lists': filled('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n'),
    signatures: filled('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n'),
    titles: filled('KẾ HOẠCH\n'),
    appendices: filled('Phụ lục I\n'),
    articles: filled('Điều 1. Ban hành\n'),
    'Roman headings': filled('I. NHIỆM VỤ\n'),
    'numbers, ever deeper': numbered((i) => `${'1.'.repeat(Math.min(i, 10_000))} a\n`),
    numbers: numbered((i) => `${i}. Mở lớp\n`),
    tasks: numbered((i) => `${i}. Mở lớp thứ ${i} theo mục ${i + 1}.\n- Chủ trì: Sở Thông tin và Truyền thông\n- Thời gian: Năm 2026\n`),
    'tasks without leads': numbered((i) => `${i}. Mở lớp thứ ${i}\n- Thời gian thực hiện: Quý I/2026\n`),
    'other citations': numbered((i) => `Căn cứ Nghị định số ${i}/2017/NĐ-CP ngày 10/02/2017 của Chính phủ;\n`),
    'contradicting citations': numbered((i) => `Căn cứ Nghị định số 9/2017/NĐ-CP ngày ${(i % 28) + 1}/02/2017 của Chính phủ;\n`),
    'other short forms': numbered(
      (i) => `Trung tâm (sau đây gọi tắt là TT${'ABCDEFGHIK'[i % 10]}${'ABCDEFGHIK'[Math.floor(i / 10) % 10]}${'ABCDEFGHIK'[Math.floor(i / 100) % 10]})\n`,
    ),
    'hard-wrapped lines': filled('thực hiện nhiệm vụ quản lý nhà nước và\n'),
    'indented lines': numbered((i) => `${' '.repeat(i % 500)}- a\n`),
  };
}
