import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { drafter } from './drafter.mjs';
import { lookUp, typeAsUniKey, typeComposed, typeLines } from './hand.mjs';
import { pasting } from './paste.mjs';

const example = (name) => readFileSync(path.join(root, 'examples', name), 'utf8').trimEnd();

/** What somebody does at the keyboard in an empty plan (or one that begins as `start`), and what stands in the file afterwards. */
export const scenarios = [
  {
    title: 'a plan of 87 lines, Enter after every line, stands as it was meant',
    run: async (page, expect) => {
      const text = example('ke-hoach-mau.kehoach');
      await typeLines(page, text);
      await expect(text);
    },
  },
  {
    title: 'the same with the backspaces of UniKey',
    run: async (page, expect) => {
      const text = example('ke-hoach-mau.kehoach');
      await typeAsUniKey(page, text);
      await expect(text);
    },
  },
  {
    title: 'an input method that composes: every word underlined until it is committed',
    run: async (page, expect) => {
      const text = example('ke-hoach-mau.kehoach').split('\n').slice(0, 30).join('\n');
      await typeComposed(page, text);
      await expect(text);
    },
  },
  {
    title: 'a plan with a table, and one with lists of two levels',
    run: async (page, expect) => {
      const text = `${example('ke-hoach-bang.kehoach')}\n\n${example('ke-hoach-gach-cong.kehoach')}`;
      await typeLines(page, text);
      await expect(text);
    },
  },
  {
    title: 'Enter is a line break while a list is open: letterhead, prose, unfinished names',
    run: async (page, expect) => {
      const text = [
        'ỦY BAN NHÂN DÂN',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'theo quy định của Bộ T',
        'Giao so ta',
        'Căn cứ luat bao ch',
        'nhiệm vụ',
        '- Chủ trì: so tu',
        '',
      ].join('\n');
      await typeLines(page, text);
      await expect(text);
    },
  },
  {
    title: 'Tab takes the first suggestion, Enter the one that the arrow keys chose',
    run: async (page, expect) => {
      await typeLines(page, '1. Rà soát\n');
      await lookUp(page, '- Chủ trì: so tu p');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await lookUp(page, '- Phối hợp: so noi v');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect('1. Rà soát\n- Chủ trì: Sở Tư pháp\n- Phối hợp: Sở Nội vụ\n');
    },
  },
  drafter,
  pasting,
];
