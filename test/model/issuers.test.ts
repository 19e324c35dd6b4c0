import assert from 'node:assert/strict';
import { citationsIn, summary } from './citation-helper';

/** "number: issuer" for each citation of `source`. */
function issuers(source: string): string[] {
  return citationsIn(source).found.map(({ number, name, issuer }) => `${number ?? name}: ${issuer ?? '–'}`);
}

describe('who issued a document', () => {
  const said: Record<string, string[]> = {
    // One issuer serves a list of the same symbol.
    'Thực hiện Thông tư số 11/2023/TT-BTC ngày 05/02/2023 và Thông tư số 12/2024/TT-BTC ngày 06/3/2024 của Bộ Tài chính.': [
      '11/2023/TT-BTC: Bộ Tài chính',
      '12/2024/TT-BTC: Bộ Tài chính',
    ],
    'Các Nghị định của Chính phủ: số 11/2025/NĐ-CP ngày 01/02/2025 về kiểm tra; số 12/2025/NĐ-CP ngày 02/02/2025 về thống kê.': [
      '11/2025/NĐ-CP: Chính phủ',
      '12/2025/NĐ-CP: Chính phủ',
    ],
    // Another symbol has another issuer.
    'Thực hiện Thông tư số 11/2023/TT-BNV ngày 05/02/2023 và Thông tư số 12/2024/TT-BTC ngày 06/3/2024 của Bộ Tài chính.': [
      '11/2023/TT-BNV: –',
      '12/2024/TT-BTC: Bộ Tài chính',
    ],
    // Several issuers, and names with commas.
    'Quy chế phối hợp số 05/QCPH ngày 12/5/2024 giữa Bộ Công an, Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao trong xét xử.': [
      '05/QCPH: Bộ Công an, Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao',
    ],
    'Kế hoạch số 07-KH/BCĐ ngày 02/7/2025 của Ban Chỉ đạo phát triển khoa học, chuyển đổi số, cải cách hành chính và đề án 06 về kiểm tra.': [
      '07-KH/BCĐ: Ban Chỉ đạo phát triển khoa học, chuyển đổi số, cải cách hành chính và đề án 06',
    ],
    'Quyết định số 03-QĐ/BCĐ ngày 13/8/2025 của Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh ban hành chương trình.': [
      '03-QĐ/BCĐ: Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh',
    ],
    // The name ends where a document begins.
    'Thông báo số 52/TB-VPCP ngày 13/10/2025 của Văn phòng Chính phủ Kết luận cuộc họp.': ['52/TB-VPCP: Văn phòng Chính phủ'],
    'Quyết định số 761/QĐ-BCA ngày 08/9/2025 của Bộ trưởng Bộ Công an và Kế hoạch này.': ['761/QĐ-BCA: Bộ trưởng Bộ Công an'],
    'Quyết định số 761/QĐ-BKHĐT ngày 08/9/2024 của Bộ Kế hoạch và Đầu tư.': ['761/QĐ-BKHĐT: Bộ Kế hoạch và Đầu tư'],
    // Names in small letters go on.
    'Kế hoạch số 28-KH/TU ngày 24/4/2025 của Ban chấp hành Đảng bộ tỉnh Lai Châu về chuyển đổi số.': ['28-KH/TU: Ban chấp hành Đảng bộ tỉnh Lai Châu'],
    'Thông tư số 21/2023/TT-BNNPTNT ngày 15/12/2023 của Bộ Nông nghiệp và Phát triển nông thôn quy định định mức.': [
      '21/2023/TT-BNNPTNT: Bộ Nông nghiệp và Phát triển nông thôn',
    ],
    'Công văn số 131-CV/ĐU ngày 02/3/2025 của Đảng ủy Bộ Giáo dục và Đào tạo về sắp xếp.': ['131-CV/ĐU: Đảng ủy Bộ Giáo dục và Đào tạo'],
    'Công văn số 119/TTĐT ngày 15/02/2025 của Cổng Thông tin điện tử Chính phủ về dư luận.': ['119/TTĐT: Cổng Thông tin điện tử Chính phủ'],
    // Meetings, and who stands in front.
    'Nghị quyết số 36-NQ/TW ngày 22/10/2018, Hội nghị lần thứ 8 của Ban Chấp hành Trung ương Đảng về kinh tế biển.': [
      '36-NQ/TW: Ban Chấp hành Trung ương Đảng',
    ],
    'Bám sát quan điểm chỉ đạo của Bộ Chính trị tại Kết luận số 32-KL/TW.': ['32-KL/TW: Bộ Chính trị'],
    'Chương trình đã được Thủ tướng Chính phủ phê duyệt tại Quyết định số 49/QĐ-TTg ngày 11/01/2024.': ['49/QĐ-TTg: Thủ tướng Chính phủ'],
    // Who is named last in a title issued it only when the number is theirs.
    'Thực hiện Nghị quyết số 71-NQ/TW về phát triển giáo dục của Bộ Chính trị.': ['71-NQ/TW: Bộ Chính trị'],
    'Thực hiện Nghị quyết số 71-NQ/TW về nhiệm vụ của Sở Tài chính.': ['71-NQ/TW: –'],
  };
  for (const [text, expected] of Object.entries(said)) {
    it(`is read in “${text.slice(0, 70)}…”`, () => {
      assert.deepEqual(issuers(text), expected);
    });
  }
});

describe('short ways of writing', () => {
  it('of a symbol without its hyphen', () => {
    assert.deepEqual(summary('Thực hiện Chỉ thị số 27/CTTg ngày 14/9/2023 của Thủ tướng Chính phủ.'), [
      'Chỉ thị | 27/CT-TTg | 2023-09-14 | Thủ tướng Chính phủ',
    ]);
    assert.deepEqual(
      citationsIn('Chỉ thị số 27/CTTTg').found.map(({ malformed }) => malformed),
      ['no-hyphen'],
    );
  });

  it('of a law by the initials of its last words', () => {
    assert.deepEqual(summary('theo Luật Bảo vệ BMNN, Luật Ban hành văn bản QPPL và Luật Tổ chức CQĐP'), [
      'Luật | Luật Bảo vệ bí mật nhà nước | – | –',
      'Luật | Luật Ban hành văn bản quy phạm pháp luật | – | –',
      'Luật | Luật Tổ chức chính quyền địa phương | – | –',
    ]);
  });
});
