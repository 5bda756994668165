import type { PlainDate } from '../calendar/plain-date.ts';

/** Which guidance on the format of Party documents is followed: 36-HD/VPTW of 2018 or 05-HD/VPTW of 2026. */
export type PartyFormat = '2018' | '2026';

/** How secret a document is, by the law on the protection of State secrets: Mật, Tối mật, Tuyệt mật. */
export const SECRECY_LEVELS = ['confidential', 'secret', 'top-secret'] as const;
export type Secrecy = (typeof SECRECY_LEVELS)[number];

/** What is stamped on a document that is not final or not for everybody. */
export interface Marks {
  readonly secrecy: Secrecy | null;
  /** `Dự thảo lần 2`: which draft it is; `null`: no draft. */
  readonly draft: number | null;
  /** A paper laid before a meeting. */
  readonly meeting: boolean;
}

/** Who issues and signs a document, as its head and foot print it. What is `null` stays open for people to fill in. */
export interface Office {
  readonly format: PartyFormat;
  /** The organization above, `TỈNH UỶ SƠN HÀ`; `null`: there is none to name. */
  readonly parent: string | null;
  /** `BAN TỔ CHỨC`. */
  readonly issuer: string;
  /** Its sign in the number, `BTCTU`. */
  readonly symbol: string | null;
  /** `127`; numbers run by kind of document and term, so the program gives none. */
  readonly number: string | null;
  readonly place: string | null;
  readonly date: PlainDate | null;
  /** `Ban Tổ chức Trung ương (để báo cáo)`; the last one is where the document is kept. */
  readonly recipients: readonly string[];
  readonly signature: Signature;
  readonly marks: Marks;
  /** How the text ends. */
  readonly endMark: '.' | './.';
}

/** Who signs: for a body (`T/M`), in the head's stead (`K/T`), by order (`T/L`), or as head without a mark. */
export interface Signature {
  readonly mark: 'T/M' | 'K/T' | 'T/L' | null;
  /** For whom: `Ban Thường vụ`, or the title of the head in whose stead somebody signs. */
  readonly body: string | null;
  readonly title: string | null;
  readonly name: string | null;
}
