import assert from 'node:assert/strict';
import { afterFirst, completionsAt } from './helpers';

// A drafter's path: a basis and two tasks written by look-ups without marks. Every key is counted, words by Telex.

/** Keys that Telex needs: a letter, and one key for each of its marks. */
const telexKeys = (text: string): number => [...text.normalize('NFD').replace(/đ/g, 'dd').replace(/Đ/g, 'DD')].length;

class Drafter {
  keys = 0;
  /** `$0` is the caret; `${1}` … are gaps of a skeleton still to come. */
  text: string;

  constructor(start: string) {
    this.text = `${start}$0`;
  }

  type(words: string): this {
    this.keys += telexKeys(words);
    this.text = this.text.replace('$0', () => `${words}$0`);
    return this;
  }

  /** Types what is looked for, and Tab takes the first of the list. */
  take(words: string): this {
    this.type(words);
    this.keys++;
    const gaps = /\$\{\d+(?::[^}]*)?\}/g;
    const [before = '', after = ''] = this.text.split('$0');
    const bare = `${before}$0${after.replace(gaps, '')}`;
    const taken = afterFirst(bare).slice(0, afterFirst(bare).length - after.replace(gaps, '').length);
    const snippet = completionsAt(bare)[0]?.snippet === true;
    this.text = snippet ? `${taken}${after}` : `${taken}$0${after}`;
    return snippet ? this.next(false) : this;
  }

  /** Tab: on to the next gap, whose proposal gives way. */
  next(counted = true): this {
    if (counted) this.keys++;
    this.text = this.text.replace('$0', '').replace(/\$\{\d+(?::[^}]*)?\}/, '$$0');
    if (!this.text.includes('$0')) this.text += '$0';
    return this;
  }

  enter(): this {
    this.keys++;
    this.text = this.text.replace('$0', '\n$0');
    return this;
  }
}

const START = 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nSố:      /KH-UBND\nLâm Đồng, ngày     tháng     năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\n';
const WRITTEN = `Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
I. NHIỆM VỤ
1. Rà soát thủ tục hành chính
- Chủ trì: Sở Nội vụ.
- Phối hợp: Sở Tư pháp.
- Thời gian thực hiện: Quý II/2027.
2. Tập huấn kỹ năng số
- Chủ trì: Sở Khoa học và Công nghệ.
- Phối hợp: Báo và phát thanh, truyền hình tỉnh.
- Thời gian thực hiện: Thường xuyên.`;

describe('a drafter', () => {
  it('writes a plan with less than half of the keys', () => {
    const hand = new Drafter(START).take('Căn cứ nd 30/2020').type(';').enter().type('I. NHIỆM VỤ').enter();
    hand.take('nv').type('Rà soát thủ tục hành chính').next().take('so noi v').next().take('so tu p').next().take('quy 2').next().enter();
    hand.take('nv').type('Tập huấn kỹ năng số').next().take('so khcn').next().take('bao va').next().take('thuong').next();
    assert.equal(hand.text.replace('$0', ''), START + WRITTEN);
    const whole = telexKeys(WRITTEN);
    assert.ok(hand.keys * 2 < whole, `${hand.keys} keys, ${whole} to type it all`);
  });
});
