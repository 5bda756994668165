// src/diagnostics/codes/import.ts
var IMPORT_CODES = {
  "import.file.unreadable": "error",
  "import.file.format": "error",
  "import.file.damaged": "error",
  "import.file.encrypted": "error",
  "import.file.limit": "error",
  "import.file.empty": "error",
  "import.sheet.unrecognised": "warning",
  "import.sheet.hidden": "notice",
  "import.period.mismatch": "warning",
  "import.column.unknown": "notice",
  "import.column.duplicate": "error",
  "import.required.missing": "error",
  "import.date.invalid": "error",
  "import.date.year-guessed": "warning",
  "import.date.order": "error",
  "import.number.invalid": "error",
  "import.value.unknown": "error",
  "import.value.range": "error",
  "import.grade.unknown": "error",
  "import.grade.old-label": "warning",
  "import.grade.two-marks": "error",
  "import.identifier.length": "error",
  "import.identifier.lost-digits": "error",
  "import.identifier.zeros-restored": "notice",
  "import.identifier.mismatch": "warning",
  "import.identity.conflict": "error",
  "import.identity.ambiguous": "error",
  "import.member.unknown": "error",
  "import.member.differs": "warning",
  "import.row.duplicate": "error",
  "import.organization.unknown": "error",
  "import.organization.ambiguous": "error",
  "import.organization.kind": "error",
  "import.organization.cycle": "error",
  "import.member.moved": "warning",
  "import.file.unchanged": "notice",
  "import.cell.error": "error",
  "import.cell.formula": "error"
};

// src/diagnostics/codes/reconcile.ts
var RECONCILE_CODES = {
  "reconcile.contradiction": "warning",
  "reconcile.missing": "warning",
  "reconcile.text.empty": "error"
};

// src/diagnostics/codes/report.ts
var REPORT_CODES = {
  "report.unknown": "error",
  "report.format.unknown": "error",
  "report.cap.exceeded": "warning",
  "report.subjects.need-decision": "warning",
  "report.subjects.insufficient": "warning"
};

// src/diagnostics/codes/rules.ts
var RULES_CODES = {
  "rules.pack.invalid": "error",
  "rules.pack.none": "error",
  "rules.number.leading-zero": "error",
  "rules.citation.unknown": "error",
  "rules.condition.invalid": "error",
  "rules.condition.type": "error",
  "rules.fact.unknown": "error",
  "rules.fact.subject": "error",
  "rules.value.unknown": "error",
  "rules.parameter.unknown": "error",
  "rules.rule.duplicate": "error",
  "rules.rule.unknown": "error"
};

// src/diagnostics/codes/usage.ts
var USAGE_CODES = {
  "usage.argument.invalid": "error",
  "usage.command.unknown": "error",
  "usage.option.unknown": "error",
  "usage.option.missing": "error",
  "usage.period.invalid": "error",
  "usage.path.missing": "error",
  "usage.output.failed": "error",
  "usage.question.unanswered": "error",
  "usage.interrupted": "error",
  "usage.bug": "error",
  "usage.diagnostics.more": "notice"
};

// src/diagnostics/codes/workspace.ts
var WORKSPACE_CODES = {
  "workspace.missing": "error",
  "workspace.exists": "error",
  "workspace.foreign": "error",
  "workspace.newer": "error",
  "workspace.damaged": "error",
  "workspace.busy": "error",
  "workspace.settings.invalid": "error",
  "workspace.period.missing": "error",
  "workspace.period.locked": "error",
  "workspace.unit.unknown": "error",
  "workspace.subject.unknown": "error",
  "workspace.subject.ambiguous": "error",
  "workspace.run.missing": "error"
};

// src/diagnostics/codes.ts
var CODES = {
  ...USAGE_CODES,
  ...WORKSPACE_CODES,
  ...IMPORT_CODES,
  ...RULES_CODES,
  ...REPORT_CODES,
  ...RECONCILE_CODES
};
var SEVERITIES = CODES;
var DIAGNOSTIC_CODES = Object.keys(CODES);

// src/diagnostics/diagnostic.ts
function diagnose(code, place = {}, params) {
  return { code, severity: SEVERITIES[code], ...place, ...params === void 0 ? {} : { params } };
}

// src/diagnostics/user-error.ts
var UserError = class extends Error {
  diagnostics;
  exit;
  constructor(diagnostics, exit = 2) {
    super(diagnostics.map((diagnostic) => diagnostic.code).join(", "));
    this.name = "UserError";
    this.diagnostics = diagnostics;
    this.exit = exit;
  }
};

// src/sheets/file-kind.ts
var SIGNATURES = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["d0cf11e0a1b11ae1", "ole"],
  ["25504446", { foreign: "pdf" }],
  ["89504e47", { foreign: "image" }],
  ["ffd8ff", { foreign: "image" }],
  ["47494638", { foreign: "image" }],
  ["fffe", { foreign: "encoding" }],
  ["feff", { foreign: "encoding" }]
];
function sniffKind(head) {
  const hex = head.subarray(0, 8).toString("hex");
  const known = SIGNATURES.find(([bytes]) => hex.startsWith(bytes));
  if (known !== void 0) return known[1];
  if (head.includes(0)) return { foreign: "binary" };
  const start = head.subarray(0, 1024).toString("utf8").replace(/^\uFEFF/, "").trimStart();
  return /^(?:<(?:!doctype|html|table|head|body|\?xml|meta)|\{\\rtf)/i.test(start) ? { foreign: "html" } : "text";
}

// src/sheets/hash-file.ts
import { createHash } from "node:crypto";
var CHUNK = 256 * 1024;
async function hashFile(handle, look) {
  const hash = createHash("sha256");
  for await (const chunk of fileChunks(handle)) {
    hash.update(chunk);
    look?.(chunk);
  }
  return hash.digest("hex");
}
async function* fileChunks(handle) {
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (let position = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

// src/sheets/open-regular-file.ts
import { constants } from "node:fs";
import { open, stat } from "node:fs/promises";

// src/sheets/refuse-file.ts
function unreadableFile(file, reason) {
  return new UserError([diagnose("import.file.unreadable", { file }, { reason })]);
}
function foreignFile(file, reason) {
  return new UserError([diagnose("import.file.format", { file }, { reason })]);
}
function damagedFile(place, reason) {
  return new UserError([diagnose("import.file.damaged", place, { reason })]);
}
function fileOverLimit(place, limit, max) {
  return new UserError([diagnose("import.file.limit", place, { limit, max })]);
}

// src/sheets/open-regular-file.ts
async function openRegularFile(path) {
  let handle;
  try {
    if (!(await stat(path)).isFile()) throw unreadableFile(path, "not-a-file");
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = await handle.stat();
    if (!status.isFile()) throw unreadableFile(path, "not-a-file");
    return { handle, bytes: status.size };
  } catch (error) {
    await handle?.close();
    throw isSystemError(error) ? unreadableFile(path, error.code) : error;
  }
}
function isSystemError(error) {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

// src/sheets/csv-records.ts
var QUOTE = 34;
var LF = 10;
var CR = 13;
function makeCsvScanner(separator, firstLine, limits) {
  const split = separator.charCodeAt(0);
  let rest = "";
  let line = firstLine;
  function scan(piece, last) {
    const text = rest + piece;
    const records = [];
    let start = 0;
    while (start < text.length) {
      const record = scanRecord(text, start, last);
      if (typeof record === "string") return { line, damage: "quote" };
      const length = (record?.end ?? text.length) - start;
      if (length > limits.recordLength) return { line, limit: "recordLength" };
      if (record === void 0) break;
      if (record.fields.length > limits.columns) return { line, limit: "columns" };
      records.push({ line, fields: record.fields });
      line += 1 + record.breaks;
      start = record.end;
    }
    rest = text.slice(start);
    return records;
  }
  function scanRecord(text, start, last) {
    const fields = [];
    let at = start;
    let breaks = 0;
    for (; ; ) {
      if (text.charCodeAt(at) === QUOTE) {
        const quoted = scanQuoted(text, at, last);
        if (typeof quoted !== "object") return quoted;
        fields.push(quoted.value);
        if (quoted.value.includes("\n") || quoted.value.includes("\r")) breaks += countBreaks(quoted.value);
        at = quoted.end;
      } else {
        const from = at;
        let code2 = text.charCodeAt(at);
        while (code2 !== split && code2 !== LF && code2 !== CR && at < text.length) code2 = text.charCodeAt(++at);
        const value = text.slice(from, at);
        if (/^[ \t\u00A0]+"/.test(value)) return "quote";
        fields.push(value);
      }
      if (at >= text.length) return last ? { fields, end: at, breaks } : void 0;
      const code = text.charCodeAt(at++);
      if (code === LF) return { fields, end: at, breaks };
      if (code === CR) {
        if (at >= text.length && !last) return void 0;
        return { fields, end: text.charCodeAt(at) === LF ? at + 1 : at, breaks };
      }
      if (code !== split) return "quote";
      if (at >= text.length && !last) return void 0;
    }
  }
  return { scan };
}
function scanQuoted(text, start, last) {
  let value = "";
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return last ? "quote" : void 0;
    if (quote + 1 >= text.length && !last) return void 0;
    value += text.slice(from, quote);
    if (text.charCodeAt(quote + 1) !== QUOTE) return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
function countBreaks(value) {
  return value.match(/\r\n|\r|\n/g)?.length ?? 0;
}

// src/sheets/csv-separator.ts
var CANDIDATES = [";", ",", "	"];
function detectSeparator(head) {
  let best = { separator: ",", lines: 0, count: 0 };
  for (const separator of CANDIDATES) {
    const widths = countWidths(head, separator);
    for (const [count, lines] of widths) {
      if (lines > best.lines || lines === best.lines && count > best.count)
        best = { separator, lines, count };
    }
  }
  return best.separator;
}
function countWidths(head, separator) {
  const widths = /* @__PURE__ */ new Map();
  let quoted = false;
  let count = 0;
  for (const character of `${head}
`) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === separator) count++;
    else if (character === "\n" || character === "\r") {
      if (count > 0) widths.set(count, (widths.get(count) ?? 0) + 1);
      count = 0;
    }
  }
  return widths;
}

// src/sheets/read-csv.ts
function csvSheet(path, handle, head, limits) {
  const text = new TextDecoder("utf-8").decode(head);
  const declared = /^sep=([;,\t|])(?:\r\n|\n|\r|$)/i.exec(text);
  const separator = declared?.[1] ?? detectSeparator(text);
  const firstRow = declared === null ? 1 : 2;
  return {
    name: "",
    hidden: false,
    merges: [],
    rows: () => readRows(path, handle, separator, firstRow, limits)
  };
}
async function* readRows(path, handle, separator, firstRow, limits) {
  const scanner = makeCsvScanner(separator, 1, limits);
  for await (const { text, last } of decodedChunks(path, handle)) {
    const records = scanner.scan(text, last);
    if (!Array.isArray(records)) {
      const place = { file: path, row: records.line };
      if (records.limit !== void 0) throw fileOverLimit(place, records.limit, limits[records.limit]);
      throw damagedFile(place, records.damage ?? "quote");
    }
    for (const { line, fields } of records) {
      if (line >= firstRow && fields.some((field) => field !== "")) {
        yield { number: line, cells: fields, hidden: false, faults: [] };
      }
    }
  }
}
async function* decodedChunks(path, handle) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of fileChunks(handle)) {
      if (chunk.includes(0)) throw foreignFile(path, "binary");
      yield { text: decoder.decode(chunk, { stream: true }), last: false };
    }
    yield { text: decoder.decode(), last: true };
  } catch (error) {
    throw error instanceof TypeError ? foreignFile(path, "encoding") : error;
  }
}

// src/sheets/read-xlsx.ts
import { posix } from "node:path";

// src/sheets/cell-address.ts
var DOLLAR = 36;
function parseAddress(text) {
  let at = 0;
  let column = 0;
  let row = 0;
  if (text.charCodeAt(at) === DOLLAR) at++;
  const firstLetter = at;
  for (let letter = letterValue(text.charCodeAt(at)); letter > 0; letter = letterValue(text.charCodeAt(++at))) {
    column = column * 26 + letter;
  }
  const letters = at - firstLetter;
  if (text.charCodeAt(at) === DOLLAR) at++;
  const firstDigit = at;
  for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(++at) - 48) {
    row = row * 10 + digit;
  }
  const digits = at - firstDigit;
  if (letters < 1 || letters > 4 || digits < 1 || digits > 7 || at !== text.length) return void 0;
  return text.charCodeAt(firstDigit) === 48 ? void 0 : { row, column: column - 1 };
}
function letterValue(code) {
  const value = (code & ~32) - 64;
  return value >= 1 && value <= 26 ? value : 0;
}
function columnLetters(column) {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return letters;
}
function formatAddress(row, column) {
  return columnLetters(column) + String(row);
}

// src/sheets/read-xlsx-merges.ts
var SHEET_DATA = Buffer.from("sheetData");
var MERGES_END = Buffer.from("mergeCells>");
var TAIL_BYTES_PER_MERGE = 64;
var TAIL_BYTES_BESIDES = 4 * 1024 * 1024;
async function readMerges(chunks, place, limits) {
  const tail = await readTail(chunks, TAIL_BYTES_BESIDES + limits.merges * TAIL_BYTES_PER_MERGE);
  const merges = [];
  for (const [, range = ""] of tail.matchAll(
    /<(?:[\w.-]+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([^"']*)["']/g
  )) {
    if (merges.length >= limits.merges) throw fileOverLimit(place, "merges", limits.merges);
    const merge = parseRange(range);
    if (merge === void 0) throw damagedFile(place, "cell");
    merges.push(merge);
  }
  return merges;
}
async function readTail(chunks, maxBytes) {
  let carry = Buffer.alloc(0);
  let tail = [];
  let tailBytes = 0;
  let open2 = false;
  for await (const chunk of chunks) {
    const joined = Buffer.concat([carry, chunk]);
    const found = joined.lastIndexOf(SHEET_DATA);
    if (found >= 0) {
      tail = [joined.subarray(found)];
      tailBytes = joined.length - found;
      open2 = !joined.includes(MERGES_END, found);
    } else if (open2 && tailBytes < maxBytes) {
      tail.push(chunk);
      tailBytes += chunk.length;
      if (joined.includes(MERGES_END)) open2 = false;
    }
    carry = Buffer.from(joined.subarray(Math.max(0, joined.length - SHEET_DATA.length + 1)));
  }
  return Buffer.concat(tail).toString("utf8");
}
function parseRange(range) {
  const [first = "", last = first] = range.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === void 0 || to === void 0 || to.row < from.row || to.column < from.column)
    return void 0;
  return { firstRow: from.row, lastRow: to.row, firstColumn: from.column, lastColumn: to.column };
}

// src/sheets/number-text.ts
var MAX_EXACT_LENGTH = 40;
function plainNumber(stored) {
  if (/^\d{1,15}$/.test(stored)) return stored;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(stored);
  if (match === null) return void 0;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return void 0;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point > MAX_EXACT_LENGTH || point < -MAX_EXACT_LENGTH) return stored;
  const text = placePoint(digits, point);
  const exact = text.includes(".") && countSignificant(digits) > 15 ? roundTo15(text) : text;
  return exact === "0" || sign !== "-" ? exact : `-${exact}`;
}
function placePoint(digits, point) {
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const split = point <= 0 ? 1 : point;
  const whole = padded.slice(0, split).replace(/^0+(?=\d)/, "");
  const fraction = padded.slice(split).replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
function countSignificant(digits) {
  return digits.replace(/^0+|0+$/g, "").length;
}
function roundTo15(text) {
  const rounded = Number(text).toPrecision(15);
  return /e/i.test(rounded) ? plainNumber(rounded) ?? text : placePoint(rounded.replace(".", ""), pointOf(rounded));
}
function pointOf(text) {
  const point = text.indexOf(".");
  return point < 0 ? text.length : point;
}

// src/calendar/plain-date.ts
var MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysInMonth(year, month) {
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  return month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1] ?? 0;
}
function makeDate(year, month, day) {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return void 0;
  const yearText = String(year).padStart(4, "0");
  if (month === void 0) return yearText;
  if (!Number.isInteger(month) || month < 1 || month > 12) return void 0;
  const monthText = `${yearText}-${String(month).padStart(2, "0")}`;
  if (day === void 0) return monthText;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return void 0;
  return `${monthText}-${String(day).padStart(2, "0")}`;
}

// src/sheets/serial-date.ts
var DAY_ZERO = 693899;
var DAYS_1904 = 1462;
var FIRST_SERIAL = 2101;
var LAST_SERIAL = 2958465;
function serialToDate(serial, date1904) {
  if (!(serial >= FIRST_SERIAL)) return void 0;
  const day = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  if (day > LAST_SERIAL) return void 0;
  return dayNumberToDate(day + DAY_ZERO);
}
function dayNumberToDate(dayNumber) {
  const era = Math.floor(dayNumber / 146097);
  const dayOfEra = dayNumber - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return makeDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

// src/sheets/xlsx-xml.ts
import { isAscii, isUtf8 } from "node:buffer";

// src/sheets/xml-names.ts
var NAME = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*$/u;
var MOST_NAMES = 1e4;
function addToHash(hash, code) {
  return Math.imul(hash, 31) + code & 1073741823;
}
function makeXmlNames() {
  const byHash = /* @__PURE__ */ new Map();
  const byText = /* @__PURE__ */ new Map();
  function at(text, from, to, hash) {
    const known = byHash.get(hash);
    if (known !== void 0 && standsAt(text, from, to, known.full)) return known;
    const full = text.slice(from, to);
    const other = byText.get(full);
    if (other !== void 0) return other;
    if (!NAME.test(full) || byText.size >= MOST_NAMES) return void 0;
    const name = { full: asKey(full), local: asKey(full.slice(full.indexOf(":") + 1)) };
    byText.set(full, name);
    if (known === void 0) byHash.set(hash, name);
    return name;
  }
  return { at };
}
function asKey(text) {
  return Object.keys({ [text]: true })[0] ?? text;
}
function standsAt(text, from, to, wanted) {
  if (to - from !== wanted.length) return false;
  for (let index = 0; index < wanted.length; index++) {
    if (text.charCodeAt(from + index) !== wanted.charCodeAt(index)) return false;
  }
  return true;
}

// src/sheets/xml-references.ts
var NAMED = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function resolveReferences(text) {
  let sound = true;
  const resolved = text.replace(/&([^;&]*)(;?)/g, (_, name, end) => {
    const character = end === "" ? void 0 : NAMED.get(name) ?? numericReference(name);
    if (character === void 0) sound = false;
    return character ?? "";
  });
  return sound ? resolved : void 0;
}
function numericReference(name) {
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  if (match === null) return void 0;
  const code = match[1] === void 0 ? Number(match[2]) : parseInt(match[1], 16);
  const allowed = isXmlCharacter(code) && code <= 1114111 && (code < 55296 || code > 57343);
  return allowed ? String.fromCodePoint(code) : void 0;
}
function isXmlCharacter(code) {
  return code >= 32 ? code !== 65534 && code !== 65535 : code === 9 || code === 10 || code === 13;
}

// src/sheets/xml-scanner.ts
var LESS = 60;
var GREATER = 62;
var SLASH = 47;
var EXCLAMATION = 33;
var QUESTION = 63;
var AMPERSAND = 38;
var EQUALS = 61;
var CR2 = 13;
var INCOMPLETE = -1;
function makeXmlScanner(handlers) {
  let rest = "";
  let started = false;
  let rootSeen = false;
  let damage;
  const stack = [];
  const names = makeXmlNames();
  const attributeNames = [];
  const attributeValues = [];
  let count = 0;
  const attributes = {
    get(name) {
      for (let index = 0; index < count; index++) {
        if (attributeNames[index]?.full === name) return attributeValues[index];
      }
      return void 0;
    },
    getPrefixed(name) {
      for (let index = 0; index < count; index++) {
        const found = attributeNames[index];
        if (found?.local === name && found.full !== name) return attributeValues[index];
      }
      return void 0;
    }
  };
  function scan(piece, last) {
    const text = rest + piece;
    let at = 0;
    while (at < text.length) {
      const end = text.charCodeAt(at) === LESS ? scanMarkup(text, at) : scanText(text, at);
      if (damage !== void 0) return damage;
      if (end === INCOMPLETE) break;
      at = end;
      started = true;
    }
    rest = text.slice(at);
    if (!last) return void 0;
    return stack.length > 0 || !rootSeen || rest.trim() !== "" ? "xml" : void 0;
  }
  function fail(reason) {
    damage = reason;
    return INCOMPLETE;
  }
  function scanText(text, start) {
    let at = start;
    let code = 0;
    let references = false;
    let returns = false;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === LESS) break;
      if (code === AMPERSAND) references = true;
      else if (code === CR2) returns = true;
      else if (!isXmlCharacter(code)) return fail("xml");
    }
    if (at >= text.length) return INCOMPLETE;
    if (stack.length === 0) return text.slice(start, at).trim() === "" ? at : fail("xml");
    let value = text.slice(start, at);
    if (returns) value = value.replace(/\r\n?/g, "\n");
    if (references) value = resolveReferences(value);
    if (value === void 0) return fail("xml");
    handlers.text(value);
    return at;
  }
  function scanMarkup(text, start) {
    if (start + 1 >= text.length) return INCOMPLETE;
    const code = text.charCodeAt(start + 1);
    if (code === SLASH) return scanCloseTag(text, start + 2);
    if (code === EXCLAMATION) return scanDeclaration(text, start);
    if (code === QUESTION) return scanInstruction(text, start);
    return scanOpenTag(text, start + 1);
  }
  function scanCloseTag(text, start) {
    let at = start;
    while (at < text.length && text.charCodeAt(at) !== GREATER) at++;
    if (at >= text.length) return INCOMPLETE;
    const name = stack.pop();
    let nameEnd = at;
    while (isSpace(text.charCodeAt(nameEnd - 1))) nameEnd--;
    if (name === void 0 || !standsAt(text, start, nameEnd, name.full)) return fail("xml");
    handlers.close(name.local);
    return at + 1;
  }
  function scanDeclaration(text, start) {
    if (text.startsWith("<!--", start)) {
      const end = text.indexOf("-->", start + 4);
      return end < 0 ? INCOMPLETE : end + 3;
    }
    if (text.startsWith("<![CDATA[", start)) {
      const end = text.indexOf("]]>", start + 9);
      if (end < 0) return INCOMPLETE;
      if (stack.length === 0) return fail("xml");
      handlers.text(text.slice(start + 9, end).replace(/\r\n?/g, "\n"));
      return end + 3;
    }
    const begun = text.slice(start, start + 9);
    if ("<![CDATA[".startsWith(begun) || "<!--".startsWith(begun)) return INCOMPLETE;
    return fail(begun.startsWith("<!D") ? "doctype" : "xml");
  }
  function scanInstruction(text, start) {
    const end = text.indexOf("?>", start + 2);
    if (end < 0) return INCOMPLETE;
    const body = text.slice(start + 2, end);
    if (/^xml\s/.test(body)) {
      if (started) return fail("xml");
      const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(body)?.[1];
      if (encoding !== void 0 && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) return fail("encoding");
    }
    return end + 2;
  }
  function scanOpenTag(text, start) {
    let at = start;
    let hash = 0;
    let code = 0;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
      hash = addToHash(hash, code);
    }
    if (at >= text.length) return INCOMPLETE;
    const name = names.at(text, start, at, hash);
    if (name === void 0) return fail("xml");
    count = 0;
    while (code !== GREATER && code !== SLASH) {
      const before = at;
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (at >= text.length) return INCOMPLETE;
      if (code === GREATER || code === SLASH) break;
      if (before === at) return fail("xml");
      at = scanAttribute(text, at);
      if (at === INCOMPLETE || at >= text.length) return INCOMPLETE;
      code = text.charCodeAt(at);
    }
    const empty = code === SLASH;
    if (empty && ++at >= text.length) return INCOMPLETE;
    if (text.charCodeAt(at) !== GREATER || rootSeen && stack.length === 0) return fail("xml");
    rootSeen = true;
    handlers.open(name.local, attributes);
    if (empty) handlers.close(name.local);
    else stack.push(name);
    return at + 1;
  }
  function scanAttribute(text, start) {
    let at = start;
    let hash = 0;
    let code = 0;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === EQUALS || isSpace(code) || code === GREATER) break;
      hash = addToHash(hash, code);
    }
    const nameEnd = at;
    while (isSpace(code)) code = text.charCodeAt(++at);
    if (at >= text.length) return INCOMPLETE;
    const name = names.at(text, start, nameEnd, hash);
    if (name === void 0 || code !== EQUALS || isTold(name)) return fail("xml");
    do
      code = text.charCodeAt(++at);
    while (isSpace(code));
    if (at >= text.length) return INCOMPLETE;
    if (code !== 34 && code !== 39) return fail("xml");
    const quote = code;
    const valueStart = at + 1;
    let references = false;
    for (at = valueStart; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === AMPERSAND) references = true;
      else if (code === LESS || !isXmlCharacter(code)) return fail("xml");
    }
    if (at >= text.length) return INCOMPLETE;
    const raw = text.slice(valueStart, at);
    const value = references ? resolveReferences(raw) : raw;
    if (value === void 0) return fail("xml");
    attributeNames[count] = name;
    attributeValues[count] = value;
    count++;
    return at + 1;
  }
  function isTold(name) {
    for (let index = 0; index < count; index++) if (attributeNames[index] === name) return true;
    return false;
  }
  return { scan, pending: () => rest.length };
}
function isSpace(code) {
  return code === 32 || code === 10 || code === CR2 || code === 9;
}

// src/sheets/xlsx-xml.ts
var TAG_END = 62;
var BYTES_PER_CHARACTER = 3;
async function* parseXml(chunks, handlers, place, limits) {
  const scanner = makeXmlScanner(handlers);
  for await (const { text, last } of decodeParts(chunks, place, limits)) {
    const damage = scanner.scan(text, last);
    if (damage !== void 0) throw damagedFile(place, damage);
    if (scanner.pending() > limits.textLength) throw fileOverLimit(place, "textLength", limits.textLength);
    yield;
  }
}
async function parseWhole(...parts) {
  const pieces = parseXml(...parts);
  while ((await pieces.next()).done !== true) ;
}
async function* decodeParts(chunks, place, limits) {
  let held = [];
  let heldBytes = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(TAG_END) + 1;
    if (end > 0) {
      yield { text: decodePiece(Buffer.concat([...held, chunk.subarray(0, end)]), place), last: false };
      held = [];
      heldBytes = 0;
    }
    held.push(chunk.subarray(end));
    heldBytes += chunk.length - end;
    if (heldBytes > BYTES_PER_CHARACTER * limits.textLength) {
      throw fileOverLimit(place, "textLength", limits.textLength);
    }
  }
  yield { text: decodePiece(Buffer.concat(held), place), last: true };
}
function decodePiece(piece, place) {
  if (isAscii(piece)) return piece.toString("latin1");
  if (!isUtf8(piece)) throw damagedFile(place, "encoding");
  return piece.toString("utf8").replace(/^\uFEFF/, "");
}
function isSet(value) {
  return value === "1" || value === "true";
}
function decodeEscapes(text) {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

// src/sheets/read-xlsx-cell.ts
function readCellText(cell, context) {
  const { type, value } = cell;
  if (cell.formula !== void 0 && (value === void 0 || value === "" && type !== "str")) {
    return { kind: "formula", text: `=${cell.formula}` };
  }
  if (type === "inlineStr") return decodeEscapes(cell.inline);
  if (value === void 0 || value === "") return "";
  switch (type) {
    case "s":
      return /^\d{1,9}$/.test(value) ? context.strings[Number(value)] : void 0;
    case "str":
      return decodeEscapes(value);
    case "b":
      return isSet(value) ? "TRUE" : "FALSE";
    case "e":
      return { kind: "error", text: value };
    case "d":
      return /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
    case "n":
    case void 0:
      return readNumber(value.trim(), context.dateStyles[Number(cell.style ?? 0)] === true, context.date1904);
    default:
      return void 0;
  }
}
function readNumber(value, isDate, date1904) {
  const text = plainNumber(value);
  if (!isDate || text === void 0) return text;
  return serialToDate(Number(value), date1904) ?? text;
}

// src/sheets/read-xlsx-rows.ts
var MAX_ROWS = 1048576;
async function* readXlsxRows(chunks, place, context) {
  const reader = makeRowReader(place, context);
  for await (const _ of parseXml(chunks, reader.handlers, place, context.limits)) {
    const rows = reader.takeRows();
    for (const row of rows) yield row;
  }
}
function makeRowReader(place, context) {
  let rows = [];
  let number = 0;
  let hidden = false;
  let cells = [];
  let faults = [];
  let inData = false;
  let column = -1;
  let next = 0;
  let cell;
  let depth = 0;
  let inInline = false;
  let phonetic = false;
  let capture;
  function openRow(attributes) {
    const stated = attributes.get("r");
    const row = stated === void 0 ? number + 1 : /^[1-9]\d{0,8}$/.test(stated) ? Number(stated) : 0;
    if (row > MAX_ROWS) throw fileOverLimit(place, "rows", MAX_ROWS);
    if (row <= number) throw damagedFile({ ...place, row: number }, "row");
    number = row;
    hidden = isSet(attributes.get("hidden"));
    cells = [];
    faults = [];
    next = 0;
  }
  function openCell(attributes) {
    const reference = attributes.get("r");
    column = next;
    if (reference !== void 0) {
      const address = parseAddress(reference);
      if (address === void 0 || address.row !== number)
        throw damagedFile({ ...place, row: number }, "cell");
      column = address.column;
    }
    if (column >= context.limits.columns) {
      throw fileOverLimit({ ...place, row: number }, "columns", context.limits.columns);
    }
    if (column < next) throw damagedFile({ ...place, row: number }, "cell");
    next = column + 1;
    depth = 0;
    cell = {
      type: attributes.get("t"),
      style: attributes.get("s"),
      value: void 0,
      formula: void 0,
      inline: ""
    };
  }
  function closeCell(content) {
    const result = readCellText(content, context);
    if (result === void 0) throw damagedFile({ ...place, cell: formatAddress(number, column) }, "cell");
    if (typeof result !== "string") faults.push({ column, ...result });
    else if (result !== "") {
      while (cells.length < column) cells.push("");
      cells.push(result);
    }
    cell = void 0;
  }
  const handlers = {
    open(name, attributes) {
      if (cell !== void 0) {
        depth++;
        if (depth === 1 && name === "v") {
          cell.value = "";
          capture = "value";
        } else if (depth === 1 && name === "f") {
          cell.formula = "";
          capture = "formula";
        } else if (depth === 1 && name === "is") inInline = true;
        else if (name === "rPh") phonetic = true;
        else if (name === "t" && inInline && !phonetic) capture = "inline";
      } else if (name === "c" && inData) openCell(attributes);
      else if (name === "row" && inData) openRow(attributes);
      else if (name === "sheetData") inData = true;
    },
    close(name) {
      if (cell !== void 0) {
        if (depth === 0) closeCell(cell);
        else {
          depth--;
          capture = void 0;
          if (name === "is") inInline = false;
          else if (name === "rPh") phonetic = false;
        }
      } else if (name === "row" && inData) {
        if (cells.length > 0 || faults.length > 0) rows.push({ number, cells, hidden, faults });
      } else if (name === "sheetData") inData = false;
    },
    text(text) {
      if (cell === void 0 || capture === void 0) return;
      if (capture === "value") cell.value += text;
      else if (capture === "formula") cell.formula += text;
      else cell.inline += text;
    }
  };
  function takeRows() {
    const taken = rows;
    rows = [];
    return taken;
  }
  return { handlers, takeRows };
}

// src/sheets/read-xlsx-strings.ts
async function readSharedStrings(chunks, place, limits) {
  const strings = [];
  let current = "";
  let phonetic = false;
  let inText = false;
  const handlers = {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
    },
    close(name) {
      if (name === "si") strings.push(decodeEscapes(current));
      else if (name === "rPh") phonetic = false;
      else if (name === "t") inText = false;
    },
    text(text) {
      if (inText) current += text;
    }
  };
  await parseWhole(chunks, handlers, place, limits);
  return strings;
}

// src/sheets/read-xlsx-styles.ts
var BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58]
];
async function readDateStyles(chunks, place, limits) {
  const codes = /* @__PURE__ */ new Map();
  const formats = [];
  let inCellStyles = false;
  const handlers = {
    open(name, attributes) {
      if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) formats.push(attributes.get("numFmtId") ?? "0");
      else if (name === "numFmt")
        codes.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "");
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
    text() {
    }
  };
  await parseWhole(chunks, handlers, place, limits);
  return formats.map((id) => {
    const code = codes.get(id);
    return code === void 0 ? isBuiltInDate(Number(id)) : isDateFormat(code);
  });
}
function isBuiltInDate(id) {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}
function isDateFormat(code) {
  const bare = code.replace(/"[^"]*"?|\[[^\]]*\]?|[\\_*]./g, "");
  return /[dmy]/i.test(bare.split(";", 1)[0] ?? "");
}

// src/sheets/xlsx-archive.ts
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { fromFdPromise } from "yauzl";
var INFLATE_CHUNK = 128 * 1024;
var STORED = 0;
var DEFLATED = 8;
async function openArchive(path, handle, limits) {
  const { zip, entries } = await listEntries(path, handle, limits);
  let total = 0;
  async function* read(name, place) {
    if (handle.fd < 0) throw new Error("the file is closed");
    const entry = entries.get(name.toLowerCase());
    if (entry === void 0) throw damagedFile(place, "part-missing");
    checkDeclaredSize(entry, place, limits);
    let size = 0;
    let checksum = 0;
    for await (const chunk of unpack(zip, entry, place)) {
      size += chunk.length;
      total += chunk.length;
      if (size > entry.uncompressedSize) throw damagedFile(place, "archive");
      if (total > limits.totalBytes) throw fileOverLimit(place, "totalBytes", limits.totalBytes);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (size !== entry.uncompressedSize) throw damagedFile(place, "archive");
    if (checksum !== entry.crc32) throw damagedFile(place, "checksum");
  }
  return {
    has: (name) => entries.has(name.toLowerCase()),
    size: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
    read
  };
}
async function listEntries(path, handle, limits) {
  const entries = /* @__PURE__ */ new Map();
  try {
    const zip = await fromFdPromise(handle.fd, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: false
    });
    if (zip.entryCount > limits.entries) throw fileOverLimit({ file: path }, "entries", limits.entries);
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw damagedFile({ file: path }, "archive");
      entries.set(name, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw error instanceof UserError ? error : damagedFile({ file: path }, "archive");
  }
}
function checkDeclaredSize(entry, place, limits) {
  const size = entry.uncompressedSize;
  if (size > limits.entryBytes) throw fileOverLimit(place, "entryBytes", limits.entryBytes);
  if (size > limits.ratioFloorBytes && size > limits.ratio * entry.compressedSize) {
    throw fileOverLimit(place, "ratio", limits.ratio);
  }
  const method = entry.compressionMethod;
  if (entry.isEncrypted() || method !== STORED && method !== DEFLATED) throw damagedFile(place, "archive");
}
async function* unpack(zip, entry, place) {
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    if (entry.compressionMethod === STORED) {
      yield* packed;
      return;
    }
    const inflate = createInflateRaw({ chunkSize: INFLATE_CHUNK });
    pipeline(packed, inflate).catch(() => void 0);
    yield* inflate;
  } catch (error) {
    throw error instanceof UserError ? error : damagedFile(place, "archive");
  }
}

// src/sheets/read-xlsx.ts
var WORKBOOK = "xl/workbook.xml";
var RELATIONS = "xl/_rels/workbook.xml.rels";
async function readXlsxSheets(path, handle, limits) {
  const archive = await openArchive(path, handle, limits);
  if (!archive.has(WORKBOOK)) throw foreignFile(path, foreignArchive(archive));
  const file = { file: path };
  const workbook = await readWorkbook(archive, file, limits);
  const parts = await readRelations(archive, file, limits);
  const stringsPart = [...parts.values()].find((part) => part.kind === "sharedStrings")?.path;
  const stylesPart = [...parts.values()].find((part) => part.kind === "styles")?.path;
  if (stringsPart !== void 0 && archive.size(stringsPart) > limits.sharedStringBytes) {
    throw fileOverLimit(file, "sharedStringBytes", limits.sharedStringBytes);
  }
  const context = {
    strings: stringsPart === void 0 ? [] : await readSharedStrings(archive.read(stringsPart, file), file, limits),
    dateStyles: stylesPart === void 0 ? [] : await readDateStyles(archive.read(stylesPart, file), file, limits),
    date1904: workbook.date1904,
    limits
  };
  const sheets = [];
  for (const { name, hidden, relation } of workbook.sheets) {
    const place = { file: path, sheet: name };
    const part = parts.get(relation);
    if (part === void 0) throw damagedFile(place, "part-missing");
    if (part.kind !== "worksheet") continue;
    const merges = await readMerges(archive.read(part.path, place), place, limits);
    const rows = () => readXlsxRows(archive.read(part.path, place), place, context);
    sheets.push({ name, hidden, merges, rows });
  }
  return sheets;
}
function foreignArchive(archive) {
  if (archive.has("xl/workbook.bin")) return "xlsb";
  return archive.has("content.xml") && archive.has("mimetype") ? "ods" : "archive";
}
async function readWorkbook(archive, place, limits) {
  const sheets = [];
  let date1904 = false;
  let inSheets = false;
  const handlers = {
    open(name, attributes) {
      if (name === "sheets") inSheets = true;
      else if (name === "workbookPr") date1904 = isSet(attributes.get("date1904"));
      else if (name === "sheet" && inSheets) {
        sheets.push({
          name: attributes.get("name") ?? "",
          hidden: (attributes.get("state") ?? "visible") !== "visible",
          relation: attributes.getPrefixed("id") ?? ""
        });
      }
    },
    close(name) {
      if (name === "sheets") inSheets = false;
    },
    text() {
    }
  };
  await parseWhole(archive.read(WORKBOOK, place), handlers, place, limits);
  return { sheets, date1904 };
}
async function readRelations(archive, place, limits) {
  const parts = /* @__PURE__ */ new Map();
  const handlers = {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const target = attributes.get("Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : posix.join("xl", target);
      const kind = attributes.get("Type")?.split("/").at(-1) ?? "";
      parts.set(attributes.get("Id") ?? "", { kind, path });
    },
    close() {
    },
    text() {
    }
  };
  await parseWhole(archive.read(RELATIONS, place), handlers, place, limits);
  return parts;
}

// src/sheets/source-limits.ts
var MEBIBYTE = 1024 * 1024;
var DEFAULT_LIMITS = {
  entries: 1e4,
  entryBytes: 1024 * MEBIBYTE,
  totalBytes: 4096 * MEBIBYTE,
  ratio: 200,
  ratioFloorBytes: 10 * MEBIBYTE,
  columns: 16384,
  sharedStringBytes: 256 * MEBIBYTE,
  merges: 1e5,
  recordLength: MEBIBYTE,
  textLength: 4 * MEBIBYTE
};

// src/sheets/open-source.ts
var HEAD_BYTES = 64 * 1024;
var ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");
async function openSource(path, limits = {}) {
  const { handle, bytes } = await openRegularFile(path);
  try {
    const head = Buffer.alloc(Math.min(bytes, HEAD_BYTES));
    await handle.read(head, 0, head.length, 0);
    if (bytes === head.length && head.toString("utf8").trim() === "") throw emptyFile(path);
    const { format, sheets } = await openContent(path, handle, head, { ...DEFAULT_LIMITS, ...limits });
    const sha256 = await hashFile(handle);
    return { path, format, bytes, sha256, sheets, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw isSystemError(error) ? unreadableFile(path, error.code) : error;
  }
}
async function openContent(path, handle, head, limits) {
  const kind = sniffKind(head);
  if (kind === "zip") return { format: "xlsx", sheets: await readXlsxSheets(path, handle, limits) };
  if (kind === "text") {
    await checkText(path, handle);
    return { format: "csv", sheets: [csvSheet(path, handle, head, limits)] };
  }
  if (kind === "ole")
    throw await holds(handle, ENCRYPTED_PACKAGE) ? encryptedFile(path) : foreignFile(path, "xls");
  throw foreignFile(path, kind.foreign);
}
async function checkText(path, handle) {
  const pieces = decodedChunks(path, handle);
  while ((await pieces.next()).done !== true) ;
}
async function holds(handle, wanted) {
  let carry = Buffer.alloc(0);
  for await (const chunk of fileChunks(handle)) {
    const joined = Buffer.concat([carry, chunk]);
    if (joined.includes(wanted)) return true;
    carry = Buffer.from(joined.subarray(Math.max(0, joined.length - wanted.length + 1)));
  }
  return false;
}
function emptyFile(path) {
  return new UserError([diagnose("import.file.empty", { file: path })]);
}
function encryptedFile(path) {
  return new UserError([diagnose("import.file.encrypted", { file: path })]);
}

// ../../tmp/m/prof.ts
for (const f of ["/tmp/m/a.xlsx", "/tmp/m/a.xlsx", "/tmp/m/a.csv", "/tmp/m/a.csv"]) {
  const t0 = performance.now();
  const s = await openSource(f);
  const t1 = performance.now();
  let n = 0, c = 0;
  for await (const r of s.sheets[0].rows()) {
    n++;
    c += r.cells.length;
  }
  const t2 = performance.now();
  console.log(f, n, c, Math.round(t1 - t0), Math.round(t2 - t1), Math.round(process.memoryUsage().rss / 1e6));
  await s.close();
}
