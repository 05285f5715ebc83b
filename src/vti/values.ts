/**
 * Readers for the values whose modifier says what they are. The grammar knows none of this: `5+` is a bound for
 * `positives` and a label for `engines`.
 *
 * Source: https://docs.virustotal.com/docs/file-search-modifiers, read 2025: `N` exactly, `N+` at least, `N-` at
 * most (the pages contradict each other on whether `N-` includes N); sizes in bytes, `KB` or `MB`; dates
 * `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, or `Nd` for days ago. A range is two bounds; there are no operators.
 */

export type Bound = "exact" | "at_least" | "at_most";

export interface ValueFault {
  readonly ok: false;
  readonly message: string;
  /** The likely mend. */
  readonly help: string | null;
}

export interface NumberValue {
  readonly ok: true;
  readonly value: number;
  readonly bound: Bound;
}

export type DateValue =
  | {
      readonly ok: true;
      readonly kind: "absolute";
      /** Unix time, UTC: the pages name no time zone. Of a bare day its first second. */
      readonly seconds: number;
      readonly precision: "day" | "second";
      readonly bound: Bound;
      /** Something odd that was read nevertheless. */
      readonly note: string | null;
    }
  | {
      readonly ok: true;
      readonly kind: "relative";
      readonly days: number;
      /** `3d+`: within the last three days; `3d-`: longer ago. */
      readonly bound: "at_least" | "at_most";
      readonly note: string | null;
    };

export interface NumberOptions {
  /** Whether values below zero exist (`reputation:-20-`); else a leading `-` is a misplaced sign. */
  readonly signed?: boolean;
}

/** `5`, `5+`, `5-`; with `signed` also `-20-`. */
export function readInteger(text: string, options: NumberOptions = {}): NumberValue | ValueFault {
  const number = readNumber(text, options, "a number", "5");
  if (!number.ok) return number;
  if (!Number.isInteger(number.value)) {
    return fault(`\`${text}\` is no whole number`, `write \`${whole(number)}\``);
  }
  if (!Number.isSafeInteger(number.value)) return fault(`\`${text}\` is too large a number`, null);
  return number;
}

/** `9`, `7.5+`. */
export function readDecimal(text: string, options: NumberOptions = {}): NumberValue | ValueFault {
  return readNumber(text, options, "a number", "7.5");
}

const UNITS: Readonly<Record<string, number>> = { "": 1, B: 1, KB: 1024, MB: 1024 * 1024 };

/**
 * `500`, `120KB+`, `1.2mb-`: bytes. KB is 1,024 bytes, as in YARA; the pages do not say. A fraction of a byte is
 * rounded to the side that its bound covers.
 */
export function readSize(text: string): NumberValue | ValueFault {
  const misplaced = misplacedSign(text, "120KB", false) ?? rangeFault(text);
  if (misplaced !== null) return misplaced;
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*([A-Za-z]*)([+-]?)$/.exec(text);
  if (match === null)
    return fault(`\`${shorten(text)}\` is no size`, "write bytes or a number with KB or MB: `120KB+`");
  const [, digits = "", unit = "", sign = ""] = match;
  const upper = unit.toUpperCase();
  const factor = UNITS[upper];
  if (factor === undefined) return unknownUnit(text, digits, upper, sign);
  const bound = boundOf(sign);
  const bytes = Number(digits) * factor;
  const value = bound === "at_least" ? Math.ceil(bytes) : bound === "at_most" ? Math.floor(bytes) : Math.round(bytes);
  if (!Number.isSafeInteger(value)) return fault(`\`${shorten(text)}\` is too large a size`, null);
  return { ok: true, value, bound };
}

function unknownUnit(text: string, digits: string, unit: string, sign: string): ValueFault {
  const megabytes: Readonly<Record<string, number>> = { M: 1, MIB: 1, G: 1024, GB: 1024, GIB: 1024 };
  const message = `\`${shorten(text)}\` has no known unit: sizes are in bytes, KB or MB`;
  const factor = megabytes[unit];
  if (factor !== undefined) return fault(message, `write \`${Number(digits) * factor}MB${sign}\``);
  if (unit === "K" || unit === "KIB") return fault(message, `write \`${digits}KB${sign}\``);
  return fault(message, "write e.g. `120KB+`");
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:([Tt ]?)(\d{2}):(\d{2}):(\d{2}))?([+-]?)$/;
const SIZE = /^\d+(?:\.\d+)?\s*[KMG]I?B[+-]?$/i;

const STRAY_AROUND_SIGN = /^(\d+)d\s*[^\s\w]*_*([+-])[_+-]*$/i;
const STRAY_BEHIND_SIGN = /^(\d+)d([+-])\W*_*$/i;
/** Nobody's slip is longer, and a sign in a long row of them would be sought in many ways. */
const MAX_STRAY = 60;

/** `2024-01-31`, `2024-01-31T06:40:59+`, `3d+`. */
export function readDate(text: string): DateValue | ValueFault {
  const relative = /^(\d+)d([+-])$/i.exec(text);
  if (relative !== null) {
    const days = Number(relative[1]);
    if (days > 1_000_000) return fault(`\`${shorten(text)}\` is too long ago`, null);
    return { ok: true, kind: "relative", days, bound: relative[2] === "+" ? "at_least" : "at_most", note: null };
  }
  const match = DAY.exec(text);
  if (match === null) return wrongDate(text);
  const [, year = "", month = "", day = "", separator = "", hours, minutes = "", seconds = "", sign = ""] = match;
  const clock = hours === undefined ? "00:00:00" : `${hours}:${minutes}:${seconds}`;
  const time = new Date(`${year}-${month}-${day}T${clock}Z`);
  // 2024-02-30 is no date, but some engines read it as 1 March.
  if (Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day) || clock.startsWith("24")) {
    return fault(`\`${text}\` is no date of the calendar`, null);
  }
  const isStrict = hours === undefined || separator === "T";
  return {
    ok: true,
    kind: "absolute",
    seconds: time.getTime() / 1000,
    precision: hours === undefined ? "day" : "second",
    bound: boundOf(sign),
    note: isStrict ? null : `between day and time stands a T: \`${year}-${month}-${day}T${clock}${sign}\``,
  };
}

function wrongDate(text: string): ValueFault {
  const shown = shorten(text);
  const misplaced = misplacedSign(text, "2024-01-31", false);
  if (misplaced !== null) return misplaced;
  const range = /^(\d{4}-\d{2}-\d{2})(?:-|\.\.|\/|_)(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (range !== null) return dashRange(text, range[1] as string, range[2] as string);
  if (SIZE.test(text)) return fault(`\`${shown}\` is a size, not a date`, "write it with `size:`");
  const unsigned = /^(\d+)d$/i.exec(text);
  if (unsigned !== null) {
    const days = unsigned[1] as string;
    const help = `write \`${days}d+\` for the last ${days} days, \`${days}d-\` for longer ago`;
    return fault(`\`${shown}\` has no sign`, help);
  }
  const isShort = text.length <= MAX_STRAY;
  const stray = isShort ? (STRAY_AROUND_SIGN.exec(text) ?? STRAY_BEHIND_SIGN.exec(text)) : null;
  if (stray !== null) {
    return fault(`\`${shown}\` is no date: something stands around its sign`, `write \`${stray[1]}d${stray[2]}\``);
  }
  const unit = /^(\d+)\s*([A-Za-z]+)([+-]?)$/.exec(text);
  if (unit !== null) return wrongTimeUnit(shown, Number(unit[1]), (unit[2] as string).toLowerCase(), unit[3] as string);
  const zoned = /^(\d{4}-\d{2}-\d{2}[Tt ]?\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})([+-]?)$/i.exec(text);
  if (zoned !== null) {
    const help = `write \`${(zoned[1] as string).replace(/[t ]/, "T")}${zoned[2]}\``;
    return fault(`\`${shown}\` has a time zone or a fraction, which dates here have not`, help);
  }
  const short = /^(\d{4}-\d{2}-\d{2})[Tt ]?(\d{1,2})(?::(\d{2}))?([+-]?)$/.exec(text);
  if (short !== null) {
    const [, day = "", hours = "", minutes = "00", sign = ""] = short;
    const help = `write \`${day}T${hours.padStart(2, "0")}:${minutes}:00${sign}\``;
    return fault(`\`${shown}\` is no full time`, help);
  }
  const loose = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})([+-]?)$/.exec(text);
  if (loose !== null) {
    const [, year, , month = "", day = "", sign] = loose;
    const help = `write \`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${sign}\``;
    return fault(`\`${shown}\` is not written as a date`, help);
  }
  return fault(
    `\`${shown}\` is no date`,
    "write `2024-01-31`, `2024-01-31T06:40:59` or, for days ago, `3d`, with + or -",
  );
}

function wrongTimeUnit(shown: string, count: number, unit: string, sign: string): ValueFault {
  const days: Readonly<Record<string, number>> = {
    h: 1 / 24,
    hour: 1 / 24,
    hours: 1 / 24,
    hr: 1 / 24,
    m: 30,
    min: 1 / 1440,
    mo: 30,
    month: 30,
    months: 30,
    w: 7,
    week: 7,
    weeks: 7,
    y: 365,
    year: 365,
    years: 365,
    day: 1,
    days: 1,
  };
  const factor = days[unit];
  const message = `\`${shown}\` has no known unit: the one documented is \`d\`, days`;
  if (factor === undefined) return fault(message, "write e.g. `3d+`");
  return fault(message, `write \`${Math.max(1, Math.round(count * factor))}d${sign === "" ? "+" : sign}\``);
}

function readNumber(text: string, options: NumberOptions, noun: string, example: string): NumberValue | ValueFault {
  const signed = options.signed === true;
  const misplaced = misplacedSign(text, example, signed) ?? rangeFault(text);
  if (misplaced !== null) return misplaced;
  const match = /^(-?)(\d+(?:\.\d+)?)([+-]?)$/.exec(text);
  if (match === null) {
    if (/^\d{1,3}(?:,\d{3})+[+-]?$/.test(text)) {
      return fault(`\`${shorten(text)}\` has commas in it`, `write \`${text.replaceAll(",", "")}\``);
    }
    return fault(
      `\`${shorten(text)}\` is not ${noun}`,
      `write e.g. \`${example}\`, \`${example}+\` or \`${example}-\``,
    );
  }
  const value = Number(`${match[1]}${match[2]}`);
  if (!Number.isFinite(value)) return fault(`\`${shorten(text)}\` is too large a number`, null);
  // -0 and 0 are one number.
  return { ok: true, value: value === 0 ? 0 : value, bound: boundOf(match[3] ?? "") };
}

/** `>5`, `-5`: bounds as other languages write them. */
function misplacedSign(text: string, example: string, signed: boolean): ValueFault | null {
  const shown = shorten(text);
  const operator = /^(>=|=>|<=|=<|>|<|==?|~)\s*(.*)$/.exec(text);
  if (operator !== null) {
    const [, symbol = "", rest = ""] = operator;
    const value = /^[\w.:-]+$/.test(rest) ? rest.replace(/[+-]$/, "") : example;
    const sign = symbol.includes(">") ? "+" : symbol.includes("<") ? "-" : "";
    return fault(
      `\`${shown}\` has a comparison operator: bounds are written with + or - after the value`,
      `write \`${value}${sign}\``,
    );
  }
  const prefix = /^([+-])(\d[\w.:-]*)$/.exec(text);
  if (prefix !== null && !(signed && prefix[1] === "-")) {
    const value = (prefix[2] as string).replace(/[+-]$/, "");
    return fault(`\`${shown}\` has its sign before the value`, `write \`${value}${prefix[1]}\``);
  }
  return null;
}

/** `100KB-500KB`, `5..10`. */
function rangeFault(text: string): ValueFault | null {
  const range = /^(-?\d+(?:\.\d+)?(?:[KMG]?B)?)\s*(?:-|\.\.|–|to)\s*(\d+(?:\.\d+)?(?:[KMG]?B)?)$/i.exec(text);
  return range === null ? null : dashRange(text, range[1] as string, range[2] as string);
}

function dashRange(text: string, from: string, to: string): ValueFault {
  const message = `\`${shorten(text)}\` is a range in one value: a range is two bounds`;
  return fault(message, `write the modifier twice, with \`${from}+\` and with \`${to}-\``);
}

function boundOf(sign: string): Bound {
  return sign === "+" ? "at_least" : sign === "-" ? "at_most" : "exact";
}

/** The bound in whole numbers that covers the same ones. */
function whole({ value, bound }: NumberValue): string {
  if (bound === "at_least") return `${Math.ceil(value)}+`;
  return bound === "at_most" ? `${Math.floor(value)}-` : `${Math.round(value)}`;
}

function fault(message: string, help: string | null): ValueFault {
  return { ok: false, message, help };
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 40)}…${text.slice(-15)}`;
}
