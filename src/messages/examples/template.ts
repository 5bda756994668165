import type { TEMPLATE_CODES } from '../../diagnostics/codes/template.ts';
import { type CodeExample } from './example.ts';

/** The smallest example of each message about a template of a report. */
export const TEMPLATE_EXAMPLES: Partial<Record<keyof typeof TEMPLATE_CODES, CodeExample>> = {
  'template.file.invalid': { files: { 'mau.docx': 'x' }, run: ['template check mau.docx'] },
  'template.format.other': {
    files: {},
    run: [
      'classify',
      'template export province -o mau.docx',
      'report province --template mau.docx --format pdf',
    ],
  },
};
