import { boQuaThua } from './bo-qua-thua';
import { lapTu } from './lap-tu';
import { loiGo } from './loi-go';
import type { Rule } from './rule';
import { saiThuTu } from './sai-thu-tu';
import { thieuChuTri } from './thieu-chu-tri';
import { thieuNhan } from './thieu-nhan';
import { thieuThoiGian } from './thieu-thoi-gian';
import { truongTrong } from './truong-trong';

/** Every rule there is, in the order of docs/rules.md: by family, most useful first. A file of this folder that is a rule must stand here: a test says so. */
export const RULES: readonly Rule[] = [
  // day-du
  thieuChuTri,
  thieuThoiGian,
  truongTrong,
  thieuNhan,
  // bo-cuc
  saiThuTu,
  // chu-nghia
  lapTu,
  loiGo,
  // bo-qua
  boQuaThua,
];

/** The rules by their id. */
export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
