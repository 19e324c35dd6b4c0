import { memory } from '../text/memo';
import type { Block } from './block';

/** For pure functions of a block (and, say, the catalogue). The last answer for each block stays. To be called once for each function. */
export const perBlock = memory<Block>();
