import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { readPlan } from '../../server/src/model/document/reader';
import { activateRules } from '../../server/src/rules/activate';
import { collectEdits, preferredFix } from '../../server/src/rules/choose-fixes';
import { capHuyenCu } from '../../server/src/rules/co-quan/cap-huyen-cu';
import { coQuanCu } from '../../server/src/rules/co-quan/co-quan-cu';
import { diaDanhCu } from '../../server/src/rules/co-quan/dia-danh-cu';
import { saiTenCoQuan } from '../../server/src/rules/co-quan/sai-ten-co-quan';
import { checkPlan } from '../../server/src/rules/run';
import { parse } from '../../server/src/syntax/parse';
import { applyEdits } from '../../server/src/text/edit';

const catalog = createCatalog();
const RULES = [coQuanCu, capHuyenCu, diaDanhCu, saiTenCoQuan];
const ACTIVE = activateRules(RULES, { profile: 'chuan', severities: {} });
const KNOWN = new Map(RULES.map((rule) => [rule.id, rule]));
const NOW = '2026-03-02';

function check(text: string, asOf = NOW) {
  const plan = readPlan(parse(text), catalog);
  return checkPlan({ plan, catalog, asOf }, { active: ACTIVE, known: KNOWN, limit: 1000 });
}

/** `text` after every preferred fix was taken. */
function mended(text: string, asOf = NOW): string {
  return applyEdits(text, collectEdits(check(text, asOf), preferredFix));
}

/** What is found, as "rule: text". */
function found(text: string, asOf = NOW): string[] {
  return check(text, asOf).map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`);
}

const LAM_DONG = 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nKẾ HOẠCH\nThông tin cơ sở năm 2026\n\n';
const LAI_CHAU = 'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n\nKẾ HOẠCH\nThông tin cơ sở năm 2026\n\n';
const BAC_NINH = 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BẮC NINH\n\nKẾ HOẠCH\nThông tin cơ sở năm 2026\n\n';
const GIA_LAI = 'ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\n\nKẾ HOẠCH\nThông tin cơ sở năm 2026\n\n';
const DA_NANG = 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG\n\nKẾ HOẠCH\nThông tin cơ sở năm 2026\n\n';
const QUANG_NINH = 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NINH\n\nKẾ HOẠCH\nThông tin cơ sở năm 2026\n\n';

/** One paragraph below a letterhead, mended. */
function line(text: string, head = LAI_CHAU, asOf = NOW): string {
  return mended(`${head}1. ${text}\n`, asOf).split('\n').slice(6).join('\n').replace(/^1\. /, '').trimEnd();
}

describe('fixes of outdated names', () => {
  const fixes: Record<string, [before: string, after: string, head?: string, asOf?: string]> = {
    'communes in a province without đặc khu': ['Giao UBND các huyện, thị xã, thành phố rà soát.', 'Giao UBND các xã, phường rà soát.'],
    'communes in a province with one': ['Giao UBND các huyện, thành phố rà soát.', 'Giao UBND các xã, phường, đặc khu rà soát.', LAM_DONG],
    'a list without “các”': ['Giao Ủy ban nhân dân huyện, thành phố rà soát.', 'Giao Ủy ban nhân dân xã, phường rà soát.'],
    'a list without its comma': ['Giao UBND các huyện thành phố rà soát.', 'Giao UBND các xã, phường rà soát.'],
    'a level': ['Giao UBND cấp huyện rà soát.', 'Giao UBND cấp xã rà soát.'],
    'two levels': ['Giao UBND cấp huyện, cấp xã rà soát.', 'Giao UBND cấp xã rà soát.'],
    'two lists that become one': ['Giao UBND các huyện, thành phố và UBND các xã, phường, thị trấn rà soát.', 'Giao UBND các xã, phường rà soát.'],
    'one list of five kinds': ['Giao UBND các huyện, thành phố, xã, phường rà soát.', 'Giao UBND các xã, phường rà soát.'],
    'the chairmen': ['Chủ tịch UBND các huyện, thành phố chịu trách nhiệm.', 'Chủ tịch UBND các xã, phường chịu trách nhiệm.'],
    'places without their body': ['Thực hiện tại các huyện, thành phố.', 'Thực hiện tại các xã, phường.'],
    'communes with thị trấn': ['Các xã, phường, thị trấn báo cáo.', 'Các xã, phường báo cáo.'],
    'a paper and a broadcaster that became one': [
      'Giao Báo Lai Châu, Đài Phát thanh và Truyền hình Lai Châu đưa tin.',
      'Giao Báo và phát thanh, truyền hình Lai Châu đưa tin.',
    ],
    'the press of a province that was merged': [
      'Giao Đài PT-TH Bình Thuận; Báo Bình Thuận đưa tin.',
      'Giao Báo và phát thanh, truyền hình Lâm Đồng đưa tin.',
      LAM_DONG,
    ],
    'a department whose successor is in the list': [
      'Giao Sở Kế hoạch và Đầu tư, Sở Tài chính, Sở Tư pháp thẩm định.',
      'Giao Sở Tài chính, Sở Tư pháp thẩm định.',
    ],
    'a committee of a city': ['Giao Ban Tuyên giáo Thành ủy theo dõi.', 'Giao Ban Tuyên giáo và Dân vận Thành ủy theo dõi.'],
    capitals: ['GIAO SỞ GIAO THÔNG VẬN TẢI RÀ SOÁT', 'GIAO SỞ XÂY DỰNG RÀ SOÁT'],
    'a province that was merged': [
      'Thực hiện trên địa bàn tỉnh Hà Giang; Tỉnh ủy Hà Giang chỉ đạo.',
      'Thực hiện trên địa bàn tỉnh Tuyên Quang; Tỉnh ủy Tuyên Quang chỉ đạo.',
    ],
    'a province that became a city': ['Phối hợp với UBND tỉnh Đồng Nai.', 'Phối hợp với UBND thành phố Đồng Nai.', LAI_CHAU, '2026-04-30'],
    'a committee whose province is a city': ['Phối hợp với Tỉnh ủy Bắc Giang.', 'Phối hợp với Thành ủy Bắc Ninh.', LAI_CHAU, '2026-09-20'],
    'the same before that day': ['Phối hợp với Tỉnh ủy Bắc Giang.', 'Phối hợp với Tỉnh ủy Bắc Ninh.', LAI_CHAU, '2026-09-19'],
    'a commune with its district': ['Tổ chức tại xã Đồn Xá, huyện Bình Lục.', 'Tổ chức tại xã Bình Mỹ.'],
    'an unofficial short name': ['Giao Sở Giáo dục; Sở Nông nghiệp chủ trì.', 'Giao Sở Giáo dục và Đào tạo; Sở Nông nghiệp và Môi trường chủ trì.'],
    'a party committee of a district': ['Đề nghị Huyện ủy theo dõi.', 'Đề nghị Đảng ủy cấp xã theo dõi.'],
    'the press by initials of the province': ['Mời Báo BT, Đài PT-TH Bình Thuận dự.', 'Mời Báo và phát thanh, truyền hình Lâm Đồng dự.', LAM_DONG],
    'the press of two provinces that are one': [
      'Mời Báo Bình Định; Đài PT-TH Bình Định; Báo Gia Lai; Đài PT-TH Gia Lai.',
      'Mời Báo và phát thanh, truyền hình Gia Lai.',
      GIA_LAI,
    ],
    'two provinces that are one': ['Phối hợp: tỉnh Hậu Giang; tỉnh Sóc Trăng.', 'Phối hợp: thành phố Cần Thơ.'],
    'a province beside the one it is part of': ['Học tập tỉnh Yên Bái, tỉnh Lào Cai.', 'Học tập tỉnh Lào Cai.'],
    'bodies of two provinces that are one': ['Mời UBND tỉnh Đắk Nông, UBND tỉnh Bình Thuận dự.', 'Mời UBND tỉnh Lâm Đồng dự.'],
    'a list of provinces': ['Hội nghị các tỉnh Nam Định, Hà Nam và Ninh Bình.', 'Hội nghị tỉnh Ninh Bình.'],
    'a list of provinces that are several': ['Hội nghị các tỉnh Hà Giang, Tuyên Quang, Hải Dương.', 'Hội nghị các tỉnh, thành phố Tuyên Quang, Hải Phòng.'],
    'the youth union of a province that is a city': ['Giao Tỉnh đoàn Bắc Giang phối hợp.', 'Giao Thành đoàn Bắc Ninh phối hợp.', LAI_CHAU, '2026-10-01'],
    'an island district': ['Giao UBND huyện Cô Tô; tổ chức tại huyện đảo Lý Sơn.', 'Giao UBND đặc khu Cô Tô; tổ chức tại đặc khu Lý Sơn.'],
    'a township': ['Tập huấn tại thị trấn Phú Phong.', 'Tập huấn tại xã Tây Sơn.', GIA_LAI],
    'a list that ends with a town like its province': ['Giao UBND các huyện, thị xã và thành phố Huế rà soát.', 'Giao UBND các xã, phường rà soát.'],
    'offices of regions, which have no name of a province': ['Kho bạc Nhà nước tỉnh Lai Châu phối hợp.', 'Kho bạc Nhà nước khu vực phối hợp.'],
    'a bank of the State that is of a region now': ['Mời NHNN chi nhánh Đà Nẵng dự.', 'Mời NHNN khu vực dự.', DA_NANG],
    'a station beside the paper of its province': ['Mời Đài PTTH, Báo Bình Định dự.', 'Mời Báo và phát thanh, truyền hình Gia Lai dự.', GIA_LAI],
    'the chairmen in a plan of a commune': [
      'Chủ tịch UBND các xã, phường, thị trấn.',
      'Chủ tịch UBND các xã, phường.',
      LAI_CHAU.replace('năm 2026', 'xã Tân Uyên'),
    ],
    'a tax office by its province': ['Mời Cục Thuế Bắc Giang dự.', 'Mời Thuế tỉnh Bắc Ninh dự.'],
    'the office of a region by its number': ['Mời Chi cục Thuế khu vực XIII dự.', 'Mời Thuế tỉnh dự.'],
    'a treasury by its province': ['Mời Kho bạc Nhà nước Lai Châu dự.', 'Mời Kho bạc Nhà nước khu vực dự.'],
    'short kinds of districts': ['Giao UBND các huyện, thị, thành phố; các huyện, thị, thành.', 'Giao UBND các xã, phường; các xã, phường.'],
    'committees by short kinds': ['Mời các huyện, thị, thành ủy dự.', 'Mời đảng ủy các xã, phường dự.'],
    'a lead that takes in its partner': [
      'Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ rà soát.',
      'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát.',
    ],
    'a lead that takes in its only partner': ['Sở Kế hoạch và Đầu tư chủ trì, phối hợp Sở Tài chính tham mưu.', 'Sở Tài chính chủ trì tham mưu.'],
    'a lead that takes in its last partner': [
      'Sở GTVT chủ trì, phối hợp với Sở Nội vụ và Sở Xây dựng rà soát.',
      'Sở Xây dựng chủ trì, phối hợp với Sở Nội vụ rà soát.',
    ],
    'the tax office through its chain': ['Đề nghị Cục Thuế tỉnh phối hợp.', 'Đề nghị Thuế tỉnh phối hợp.'],
  };
  for (const [what, [before, after, head, asOf]] of Object.entries(fixes)) {
    it(`mend ${what}`, () => assert.equal(line(before, head, asOf), after));
  }

  const open: Record<string, [text: string, titles: RegExp, head?: string]> = {
    'the committee of one district': ['Giao Huyện ủy Phú Lộc báo cáo.', /^Thay bằng “Đảng ủy cấp xã”$/],
    'the committee of a town, which was not the province’s': ['Giao Thành ủy Bắc Giang báo cáo.', /^Thay bằng “Đảng ủy cấp xã”$/],
    'the youth union of one district': ['Giao Huyện đoàn Tuy Phước.', /^Thay bằng “Đoàn TNCS Hồ Chí Minh cấp xã”$/],
    'the body of one township': ['Giao UBND thị trấn Việt Quang.', /^Thay bằng “UBND cấp xã”$/],
    'an office of one district': ['Giao Phòng Văn hóa và Thông tin huyện Mèo Vạc.', /^Thay bằng “Phòng Văn hóa - Xã hội cấp xã”$/],
    'an office whose name ends like a commune': ['Giao Phòng Lao động - Thương binh và Xã hội huyện.', /^Thay bằng “Phòng Văn hóa - Xã hội”$/],
    'districts by name': ['Tại các huyện Vĩnh Thạnh, Cờ Đỏ.', /^Thay bằng “các xã, phường”$/],
    'districts behind another body': ['Giao Hạt Kiểm lâm các huyện, thành phố.', /^Thay bằng “các xã, phường”$/],
    'a department that this province has in place of the usual one': [
      'Giao Sở TT&TT quản lý báo chí.',
      /^Thay bằng “Sở Văn hóa và Thể thao”$/,
      'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HUẾ\n\nKẾ HOẠCH\nThông tin cơ sở năm 2026\n\n',
    ],
    'two committees, one of them by its name': ['Giao Huyện ủy, Thành ủy Phú Quốc báo cáo.', /^Thay bằng “Đảng ủy cấp xã”$/],
    'an office of a town': [
      'Giao Chi cục Thuế thành phố Phú Quốc, BHXH thành phố Phú Quốc rà soát.',
      /^Thay bằng “Bảo hiểm xã hội cơ sở”$|^Thay bằng “BHXH cơ sở”$/,
    ],
    'districts of a sort': ['Hỗ trợ các huyện nghèo.', /^Thay bằng “các xã, phường”$/],
    'a body whose name stands with the next one': ['Giao Huyện ủy, UBND huyện Vạn Ninh.', /^Thay bằng “Đảng ủy cấp xã”$/],
    'a town with a short kind': ['Giao UBND TP. Nha Trang, UBND TX. Ninh Hòa rà soát đường, phường.', /^Thay bằng “UBND cấp xã”$/],
    'offices of districts': ['Giao Phòng Tư pháp các huyện, thành phố.', /^Thay bằng “Văn phòng HĐND và UBND các xã, phường”$/],
    'the police of a district in a city': ['Giao Công an quận Hải Châu.', /^Thay bằng “Công an thành phố”$/, DA_NANG],
  };
  for (const [what, [text, title, head = LAI_CHAU]] of Object.entries(open)) {
    it(`leave the choice open for ${what}`, () => {
      assert.equal(line(text, head), text);
      const titles = check(`${head}1. ${text}\n`).flatMap(({ fixes }) => fixes.map((fix) => fix.title));
      assert.ok(
        titles.some((found) => title.test(found)),
        titles.join('\n'),
      );
    });
  }

  it('let districts wait for the office before them', () => {
    const text = 'Giao Phòng Văn hóa và Thông tin các huyện, thành phố rà soát.';
    assert.equal(line(text), text);
    const [office] = check(`${LAI_CHAU}1. ${text}\n`);
    assert.equal(office?.fixes[0]?.title, 'Thay bằng “Phòng Văn hóa - Xã hội các xã, phường”');
  });

  it('choose by the words of the task, and the title where the task says nothing', () => {
    const text = `${LAI_CHAU}I. NHIỆM VỤ\n\n1. Nâng cấp hạ tầng số, nền tảng chuyển đổi số\n- Chủ trì: Sở Thông tin và Truyền thông.\n- Thời gian: Năm 2026.\n\n2. Quản lý hoạt động báo chí, xuất bản\n- Chủ trì: Sở TT&TT.\n- Thời gian: Năm 2026.\n\n3. Tổng kết\n- Chủ trì: Sở TT&TT.\n- Thời gian: Năm 2026.\n`;
    const leads = mended(text).match(/Chủ trì: .*/g);
    assert.deepEqual(leads, ['Chủ trì: Sở Khoa học và Công nghệ.', 'Chủ trì: Sở Văn hóa, Thể thao và Du lịch.', 'Chủ trì: Sở Văn hóa, Thể thao và Du lịch.']);
  });

  it('leave the choice open where nothing decides', () => {
    const text = 'Giao Sở Lao động - Thương binh và Xã hội báo cáo.\n';
    const [problem] = check(text);
    assert.ok(problem && problem.fixes.length >= 3);
    assert.equal(preferredFix(problem), undefined);
  });

  it('take one line of a list away when two become one', () => {
    const list = `${LAI_CHAU}Nơi nhận:\n- Ban Tuyên giáo Tỉnh ủy;\n- Ban Dân vận Tỉnh ủy;\n- UBND các huyện, thành phố;\n- UBND các xã, phường, thị trấn;\n- Lưu: VT.\n`;
    assert.equal(mended(list).slice(LAI_CHAU.length), 'Nơi nhận:\n- Ban Tuyên giáo và Dân vận Tỉnh ủy;\n- UBND các xã, phường;\n- Lưu: VT.\n');
  });

  it('leave nothing to find and change nothing twice', () => {
    const texts = Object.values(fixes).map(([before, , head = LAI_CHAU, asOf = NOW]) => [`${head}1. ${before}\n`, asOf] as const);
    for (const [text, asOf] of texts) {
      const once = mended(text, asOf);
      assert.deepEqual(found(once, asOf), [], once);
      assert.equal(mended(once, asOf), once);
    }
  });
});

describe('organs of a province that became a city', () => {
  const text = `${QUANG_NINH}1. UBND tỉnh giao Công an tỉnh, Sở Tư pháp báo cáo Tỉnh ủy.\n`;
  it('are said once, with one fix for all', () => {
    assert.deepEqual(found(text, '2026-08-31'), []);
    assert.equal(found(text, '2026-09-01').filter((line) => !line.includes('QUẢNG NINH')).length, 1);
    assert.match(mended(text, '2026-09-01'), /1\. UBND thành phố giao Công an thành phố, Sở Tư pháp báo cáo Thành ủy\./);
  });

  it('follow, all together, when the names of before are mended', () => {
    const old = `${BAC_NINH}1. Ban Dân vận Tỉnh ủy, UBND tỉnh, Tỉnh đoàn thực hiện Kế hoạch số 3/KH-UBND ngày 01/3/2024 của UBND tỉnh Bắc Giang trên địa bàn tỉnh Bắc Giang.\n`;
    const once = mended(old, '2026-10-01');
    assert.match(once, /1\. Ban Tuyên giáo và Dân vận Tỉnh ủy, UBND tỉnh, Tỉnh đoàn thực hiện/);
    assert.match(
      mended(once, '2026-10-01'),
      /1\. Ban Tuyên giáo và Dân vận Thành ủy, UBND thành phố, Thành đoàn thực hiện .* của UBND tỉnh Bắc Giang trên địa bàn thành phố Bắc Ninh/,
    );
  });
});

describe('names that are right', () => {
  const silent: Record<string, [text: string, asOf?: string]> = {
    'a plan of its own time': ['Giao Sở Thông tin và Truyền thông, UBND các huyện, Báo Bình Thuận, tỉnh Bắc Giang.\n', '2023-07-20'],
    'today’s names': [
      'Giao Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường, Ban Tuyên giáo và Dân vận Tỉnh ủy, UBND các xã, phường, đặc khu, Thuế tỉnh, BHXH tỉnh, Thống kê tỉnh, Công an cấp xã.\n',
    ],
    'mass organisations, which keep their names': [
      'Đề nghị Hội Nông dân tỉnh, Liên đoàn Lao động tỉnh, Tỉnh đoàn, Hội LHPN tỉnh, Hội Cựu chiến binh tỉnh phối hợp.\n',
    ],
    'cities of the State': ['UBND thành phố Hải Phòng, TP. Huế, UBND TP Hồ Chí Minh; UBND các tỉnh, thành phố trực thuộc trung ương.\n'],
    'departments that only some provinces have': ['Giao Sở Ngoại vụ, Sở Du lịch, Sở Dân tộc và Tôn giáo.\n'],
    'initials that are not of this province': [`${LAM_DONG}1. Mời Báo TN, Báo LA dự.\n`],
    'an account of the last period': ['Giai đoạn 2021 - 2025, UBND các huyện, thành phố đã hoàn thành 12 chỉ tiêu.\n'],
    'what was before the reform': ['Trước ngày 01/7/2025, UBND các huyện, thành phố thực hiện theo phân cấp. Ông A, nguyên Bí thư Huyện ủy.\n'],
    'a merger that is told': ['Tỉnh Hà Giang và tỉnh Tuyên Quang hợp nhất từ ngày 01/7/2025. Tỉnh Hà Nam được sáp nhập vào tỉnh Ninh Bình.\n'],
    'a list in the title of a cited document': [
      'Căn cứ Quyết định số 12/2023/QĐ-UBND ngày 05/5/2023 của UBND tỉnh ban hành Quy định phối hợp giữa Sở Du lịch, Sở Giao thông vận tải và UBND các huyện, thị xã, thành phố;\n',
    ],
    'bodies that share what is said of the last one': ['Huyện ủy, UBND huyện Cô Tô (nay là đặc khu Cô Tô) đã bàn giao hồ sơ.\n'],
    'who issued a document of before': [
      'Theo Thông báo kết luận của Chủ tịch UBND huyện Thuận Nam ngày 05/5/2025; ý kiến của Sở Kế hoạch và Đầu tư ngày 12 tháng 02 năm 2025.\n',
    ],
    'what was before, said later in the clause': [
      'Các huyện, thị xã, thành phố thuộc tỉnh Khánh Hòa trước khi sắp xếp đã nộp. Hồ sơ của UBND huyện Vạn Ninh lưu giữ trước ngày 01/7/2025.\n',
    ],
    'terms, congresses, years of office': [
      'Nghị quyết của HĐND tỉnh Hải Dương khóa XVII; Nghị quyết Đại hội Đảng bộ tỉnh Hải Dương lần thứ XVII; Bí thư Huyện ủy Gia Lộc giai đoạn 2015 - 2020.\n',
    ],
    'figures of a year of before': ['Số liệu của Chi cục Thống kê huyện Ninh Giang năm 2023; trụ sở dôi dư của các huyện, thị xã.\n'],
    'when a place was founded': ['Thành phố Thủy Nguyên được thành lập từ ngày 01/01/2025; kỷ niệm 200 năm thành lập tỉnh Hải Dương.\n'],
    'a township of before, said so': ['Nhân dân thị trấn Cát Bà cũ; cụm công nghiệp thị trấn Thanh Hà.\n'],
    'what was done in a year of before': ['Đội tuyển tỉnh Ninh Thuận đã đoạt giải năm 2024.\n'],
    'an office of districts with a name like a region’s': ['Trụ sở Chi cục Thuế khu vực Nha Trang - Diên Khánh.\n'],
    'brackets behind “cũ”': ['Giám sát tại xã Tân An cũ (huyện Tân Hiệp, tỉnh Kiên Giang).\n'],
    'an agreement that is looked back upon': [
      'Tổng kết Chương trình phối hợp giữa Bộ Tài nguyên và Môi trường với Hội Nông dân Việt Nam giai đoạn 2021 - 2025.\n',
    ],
    'who hands over': ['Bàn giao trụ sở, tài sản của UBND các huyện, thành phố cho UBND các xã, phường.\n'],
    'a school with “&” in its name': ['Thi tại Trường PTDTNT THCS & THPT huyện Yên Minh.\n'],
    'a school of a township': ['Trường Tiểu học thị trấn Việt Quang; thị trấn Vinh Quang (cũ).\n'],
    'names behind two kinds of provinces': ['Học tập các tỉnh, thành phố Tuyên Quang, Hải Phòng; các tỉnh và thành phố Thái Nguyên, Huế.\n'],
    'central press': ['Báo Nhân Dân, Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, VTC News.\n'],
    'names of before that places keep': ['Phường Hải Dương, phường Bạc Liêu, đường Thái Bình, cầu Bình Phước, sông Bến Tre.\n'],
    'offices of communes, named freely since 2026': ['Phòng Văn hóa và Thông tin, Phòng Kinh tế và Hạ tầng của xã.\n'],
    'a plan dated by its month only': ['Giao UBND các huyện rà soát.\n', '2025-06'],
    'a text without marks': ['Giao So Thong tin va Truyen thong, UBND cac huyen, thanh pho thuc hien; thoi gian: quy II.\n'],
  };
  for (const [what, [text, asOf]] of Object.entries(silent)) it(`are left alone: ${what}`, () => assert.deepEqual(found(text, asOf), []));

  it('are not judged without a day', () => {
    const plan = readPlan(parse('Giao Sở Thông tin và Truyền thông.\n'), catalog);
    assert.deepEqual(checkPlan({ plan, catalog, asOf: null }, { active: ACTIVE, known: KNOWN }), []);
  });
});

describe('messages', () => {
  const message = (text: string, asOf = NOW) => check(text, asOf)[0]?.message;
  it('state since when, and where the work went', () => {
    assert.equal(message('Giao Sở Kế hoạch và Đầu tư.\n'), '“Sở Kế hoạch và Đầu tư” không còn từ ngày 01/3/2025; nay là Sở Tài chính.');
    assert.match(
      message('Giao Sở TT&TT quản lý báo chí.\n') ?? '',
      /^“Sở TT&TT” không còn từ ngày 01\/3\/2025; công việc nay thuộc Sở Văn hóa, Thể thao và Du lịch \(báo chí; .*Sở Khoa học và Công nghệ/,
    );
    assert.equal(
      message('Tại tỉnh Bắc Giang.\n', '2026-11-21'),
      '“tỉnh Bắc Giang” không còn từ ngày 01/7/2025; nay là tỉnh Bắc Ninh; từ ngày 20/9/2026 là thành phố Bắc Ninh.',
    );
    assert.equal(message('UBND cấp huyện rà soát.\n'), 'Không còn cấp huyện từ ngày 01/7/2025; “UBND cấp huyện” nay là “UBND cấp xã”.');
  });
  it('name the press of a province that was merged alike, in the list and alone', () => {
    const text = 'Mời Báo Bắc Giang, Đài Phát thanh và Truyền hình Bắc Giang dự.\n';
    for (const { message } of check(text)) assert.match(message, /nay là Báo và phát thanh, truyền hình Bắc Ninh\.$/);
    assert.match(message('Mời Đài PT-TH Bắc Giang dự.\n') ?? '', /nay là Báo và phát thanh, truyền hình Bắc Ninh\.$/);
  });
  it('are information where the ground is weak', () => {
    const severity = (text: string) => check(text)[0]?.severity;
    assert.equal(severity('Giao Báo Lai Châu đưa tin.\n'), 'information');
    assert.equal(severity('Giao Sở Giao thông vận tải.\n'), 'warning');
    assert.equal(severity('Giao Sở Giáo dục Đào tạo.\n'), 'hint');
  });
});

// A plan in the shape of a northern province's of 2023: every preferred fix taken, it names who is there in 2026.
describe('a plan of 2023, issued again in 2026', () => {
  const before = `ỦY BAN NHÂN DÂN
TỈNH THÁI NGUYÊN

Số: 15/KH-UBND

KẾ HOẠCH
Đẩy mạnh truyền thông chính sách trên địa bàn tỉnh

Căn cứ Thông tư số 05/2020/TT-BTTTT ngày 24/02/2020 của Bộ Thông tin và Truyền thông quy định về báo cáo;

I. NỘI DUNG

1. Tập huấn kỹ năng cung cấp thông tin cho báo chí
- Cơ quan chủ trì: Sở Thông tin và Truyền thông.
- Cơ quan phối hợp: Ban Tuyên giáo Tỉnh ủy; các sở, ban, ngành; UBND các huyện, thành phố.
- Thời gian thực hiện: Hằng năm.

2. Mở chuyên trang, chuyên mục
- Cơ quan chủ trì: Báo Thái Nguyên, Đài Phát thanh - Truyền hình tỉnh.
- Cơ quan phối hợp: Sở TT&TT, UBND cấp huyện và UBND cấp xã.
- Thời gian thực hiện: Thường xuyên.

II. TỔ CHỨC THỰC HIỆN

1. Sở Thông tin và Truyền thông
- Theo dõi, tổng hợp, báo cáo Bộ Thông tin và Truyền thông.

Nơi nhận:
- Bộ Thông tin và Truyền thông;
- Báo Thái Nguyên;
- Đài PT-TH tỉnh;
- UBND các huyện, thành phố;
- Lưu: VT.
`;
  const after = `ỦY BAN NHÂN DÂN
TỈNH THÁI NGUYÊN

Số: 15/KH-UBND

KẾ HOẠCH
Đẩy mạnh truyền thông chính sách trên địa bàn tỉnh

Căn cứ Thông tư số 05/2020/TT-BTTTT ngày 24/02/2020 của Bộ Thông tin và Truyền thông quy định về báo cáo;

I. NỘI DUNG

1. Tập huấn kỹ năng cung cấp thông tin cho báo chí
- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.
- Cơ quan phối hợp: Ban Tuyên giáo và Dân vận Tỉnh ủy; các sở, ban, ngành; UBND các xã, phường.
- Thời gian thực hiện: Hằng năm.

2. Mở chuyên trang, chuyên mục
- Cơ quan chủ trì: Báo và phát thanh, truyền hình Thái Nguyên.
- Cơ quan phối hợp: Sở Văn hóa, Thể thao và Du lịch, UBND cấp xã.
- Thời gian thực hiện: Thường xuyên.

II. TỔ CHỨC THỰC HIỆN

1. Sở Văn hóa, Thể thao và Du lịch
- Theo dõi, tổng hợp, báo cáo Bộ Văn hóa, Thể thao và Du lịch.

Nơi nhận:
- Bộ Văn hóa, Thể thao và Du lịch;
- Báo và phát thanh, truyền hình Thái Nguyên;
- UBND các xã, phường;
- Lưu: VT.
`;
  it('names today’s agencies', () => assert.equal(mended(before), after));
  it('was right on its own day', () => assert.deepEqual(found(before, '2023-07-20'), []));
  it('leaves nothing to say', () => assert.deepEqual(found(after), []));
});
