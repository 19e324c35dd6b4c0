import path from 'node:path';
import { artifacts } from '../../../scripts/lib/paths.mjs';

// A drafter's path: a new plan from a template, three tasks, names and a citation without marks, what is found mended, until nothing is found. Every key is counted.

const year = new Date().getFullYear();
const title = `Cải cách hành chính năm ${year + 1}`;
const name = `ke-hoach-cai-cach-hanh-chinh-nam-${year + 1}.kehoach`;

/** What is meant: what somebody would have to type without help. */
const PLAN = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /KH-UBND
Lâm Đồng, ngày     tháng     năm ${year}

KẾ HOẠCH
${title}

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm ${year + 1} như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao chất lượng phục vụ người dân, doanh nghiệp.
2. Yêu cầu
Rõ người, rõ việc, rõ thời gian.

II. NHIỆM VỤ, GIẢI PHÁP
1. Rà soát thủ tục hành chính
- Chủ trì: Sở Nội vụ.
- Phối hợp: Sở Tư pháp.
- Thời gian thực hiện: Quý II/${year + 1}.
2. Tập huấn kỹ năng số
- Chủ trì: Sở Khoa học và Công nghệ.
- Phối hợp: Sở Nội vụ.
- Thời gian thực hiện: Thường xuyên.
3. Tuyên truyền kết quả cải cách
- Chủ trì: Sở Văn hóa, Thể thao và Du lịch.
- Phối hợp: Báo và phát thanh, truyền hình tỉnh.
- Thời gian thực hiện: Thường xuyên.

III. KINH PHÍ THỰC HIỆN
Kinh phí thực hiện bố trí trong dự toán chi thường xuyên được giao hằng năm và các nguồn hợp pháp khác.

IV. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo trước ngày 15 tháng 12 năm ${year}.
2. Các cơ quan, đơn vị được giao nhiệm vụ xây dựng kế hoạch cụ thể và tổ chức thực hiện.

Trên đây là Kế hoạch cải cách hành chính năm ${year + 1}; trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Sở Nội vụ để được hướng dẫn./.

Nơi nhận:
- Các sở, ban, ngành tỉnh;
- Lưu: VT, KSTT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn An`;

/** Keys that Telex needs: a letter, and one key for each of its marks. */
const telexKeys = (text) => [...text.normalize('NFD').replace(/đ/g, 'dd').replace(/Đ/g, 'DD')].length;

/** A keyboard that counts. */
class Hand {
  keys = 0;

  constructor(page) {
    this.page = page;
  }

  async type(words) {
    this.keys += telexKeys(words);
    await this.page.keyboard.type(words, { delay: 15 });
  }

  async press(...keys) {
    for (const key of keys) {
      this.keys++;
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(60);
    }
  }

  /** Types what is looked for, and Tab takes the first of the list. */
  async take(words) {
    await this.type(words);
    await this.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: 10_000 });
    await this.page.waitForTimeout(250);
    await this.press('Tab');
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden', timeout: 5000 });
  }

  /** On to the next gap; a list that is still open is closed first. */
  async leave() {
    await this.page.waitForTimeout(400);
    if (await this.page.locator('.suggest-widget.visible').isVisible()) await this.press('Escape');
    await this.press('Tab');
  }

  async shot(step) {
    await this.page.waitForTimeout(300);
    await this.page.screenshot({ path: path.join(artifacts, `drafter-${step}.png`) });
  }

  /** Answers a question of the palette. */
  async answer(words) {
    await this.page.locator('.quick-input-widget input').waitFor({ timeout: 10_000 });
    await this.page.waitForTimeout(300);
    if (words !== '') await this.type(words);
    await this.page.waitForTimeout(300);
    await this.press('Enter');
    await this.page.waitForTimeout(300);
  }
}

/** Finds and mends: the next finding, its first fix. Until none is left. */
async function mend(hand) {
  const { page } = hand;
  for (let round = 0; round < 8; round++) {
    await page.waitForTimeout(900);
    if ((await page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').count()) === 0) return;
    if (round === 0) await hand.shot('3-findings');
    await hand.press('F8');
    await page.waitForTimeout(500);
    await hand.press('Control+.');
    const offered = page.locator('.action-widget .monaco-list-row').first();
    // On a busy machine the editor may ask before the answer to the last edit is there: a hand asks again.
    if (
      !(await offered.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      ))
    ) {
      await hand.press('Control+.');
      await offered.waitFor({ timeout: 10_000 });
    }
    await page.waitForTimeout(300);
    if (round === 0) await hand.shot('4-fixes');
    await hand.press('Enter');
  }
}

export const drafter = {
  title: 'a drafter’s path: template, three tasks, look-ups without marks, findings, fixes, nothing left',
  run: async (page, expect) => {
    const hand = new Hand(page);
    await hand.press('F1');
    await hand.answer('tao ke hoach');
    await hand.answer('');
    await hand.answer('Lâm Đồng');
    await hand.answer('');
    await hand.answer(title);
    await page.locator('.view-line', { hasText: 'MỤC' }).first().waitFor({ timeout: 10_000 });
    await hand.shot('1-template');
    await hand.take('nd 30/2020');
    await hand.press('Tab');
    await hand.type('Nâng cao chất lượng phục vụ người dân, doanh nghiệp.');
    await hand.press('Tab');
    await hand.type('Rõ người, rõ việc, rõ thời gian.');
    await hand.press('Tab');
    await hand.type('Rà soát thủ tục hành chính');
    await hand.press('Tab');
    await hand.take('so noi v');
    await hand.press('Tab');
    await hand.take('so tu p');
    await hand.press('Tab');
    await hand.take(`quy 2/${year + 1}`);
    await hand.press('Tab');
    await hand.type('Tập huấn kỹ năng số');
    await hand.press('Tab');
    // An old name, out of habit: it will be told.
    await hand.type('Sở Thông tin và Truyền thông');
    await hand.leave();
    await hand.type('so noi v');
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: 10_000 });
    await hand.shot('2-look-up');
    await hand.press('Tab', 'Tab', 'Tab', 'Tab');
    await hand.take('so noi v');
    await hand.press('Tab', 'Tab', 'Tab');
    await hand.type('KSTT');
    await hand.press('Tab');
    await hand.type('Nguyễn Văn An');
    await hand.press('Tab');
    await hand.press('Control+g');
    await hand.answer('29');
    await hand.press('Control+k', 'n');
    await page.locator('.view-line', { hasText: /^3\./ }).first().waitFor({ timeout: 10_000 });
    await hand.type('Tuyên truyền kết quả cải cách');
    await hand.press('Tab');
    await hand.take('so vhttdl');
    await hand.press('Tab');
    await hand.take('bao va');
    await hand.press('Tab', 'Tab');
    await mend(hand);
    await hand.shot('5-clean');
    await expect(PLAN, name);
    const whole = telexKeys(PLAN);
    console.log(`      ${hand.keys} keys, ${whole} to type it all`);
    if (hand.keys * 2.5 > whole) throw new Error(`${hand.keys} keys, ${whole} to type it all`);
  },
};
