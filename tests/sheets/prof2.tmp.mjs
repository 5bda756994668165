// src/sheets/xlsx-archive.ts
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { fromFdPromise } from "yauzl";

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

// src/sheets/refuse-file.ts
function damagedFile(place, reason) {
  return new UserError([diagnose("import.file.damaged", place, { reason })]);
}
function fileOverLimit(place, limit, max) {
  return new UserError([diagnose("import.file.limit", place, { limit, max })]);
}

// src/sheets/xlsx-archive.ts
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
var CR = 13;
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
      else if (code === CR) returns = true;
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
  return code === 32 || code === 10 || code === CR || code === 9;
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

// ../../tmp/m/prof2.ts
import { open } from "node:fs/promises";
var h = await open("/tmp/m/a.xlsx");
var a = await openArchive("x", h, DEFAULT_LIMITS);
for (let k = 0; k < 2; k++) {
  let t = performance.now();
  let n = 0;
  for await (const c of a.read("xl/worksheets/sheet1.xml", {})) n += c.length;
  console.log("inflate+crc", n, performance.now() - t);
  t = performance.now();
  let e = 0;
  for await (const _ of parseXml(a.read("xl/worksheets/sheet1.xml", {}), { open() {
    e++;
  }, close() {
    e++;
  }, text() {
    e++;
  } }, {}, DEFAULT_LIMITS)) ;
  console.log("parse", e, performance.now() - t);
}
