import { wordKey } from '../text-key.ts';
import { isNothing } from './cell-reader.ts';
import { isMark } from './mark.ts';

const PROBATIONARY = new Set(['dự bị', 'db', 'đvdb', 'đảng viên dự bị', 'du bi']);
const OFFICIAL = new Set(['chính thức', 'ct', 'đvct', 'đảng viên chính thức', 'chinh thuc']);
const NO = new Set(['không', 'khong', '0', 'no']);
const YES = new Set(['có', 'co', 'yes']);

/**
 * Whether a cell says that the member is probationary; `null` where it says nothing known.
 *
 * @param marked whether a mark in the column says yes and a blank no (`Là đảng viên dự bị`), instead of words.
 */
export function parseProbation(text: string, marked: boolean): boolean | null {
  if (isNothing(text)) return marked ? false : null;
  const key = wordKey(text);
  if (PROBATIONARY.has(key)) return true;
  if (OFFICIAL.has(key)) return false;
  if (!marked) return null;
  return isMark(text) || YES.has(key) ? true : NO.has(key) ? false : null;
}
