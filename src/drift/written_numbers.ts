/** Whole numbers by value, as a condition may write them: `10KB` for 10240, `0x5A4D` for 23117. */
export type WrittenNumbers = ReadonlyMap<number, string>;

const UNITS: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 * 1024 };

/** A number that is no part of a name; a query writes the sign of a bound behind it. */
const NUMBER = /(?<![\w.$#@!-])(-?)(0x[\da-f]+|\d+(?:\.\d+)?|\.\d+)\s*([KM]B)?(?![\w.])/gi;

/** The numbers of clauses of a query or a rule. */
export function writtenNumbers(clauses: Iterable<string>): WrittenNumbers {
  const numbers = new Map<number, string>();
  for (const clause of clauses) {
    for (const [, sign = "", digits = "", unit = ""] of clause.matchAll(NUMBER)) {
      const factor = UNITS[unit.toUpperCase()] ?? 1;
      const magnitude = Number(digits) * factor;
      const value = sign === "" ? magnitude : -magnitude;
      if (!Number.isSafeInteger(value) || value === 0) continue;
      const isHex = /^0x/i.test(digits);
      numbers.set(value, isHex && factor === 1 ? `${sign}${digits}` : (inUnits(value, unit) ?? String(value)));
    }
  }
  return numbers;
}

/** A number in the unit in which another is written, or a smaller one; undefined where it takes none. */
export function inUnits(value: number, like: string): string | undefined {
  const [unit] = /[KM]B$/i.exec(like) ?? [];
  if (unit === undefined || value === 0) return undefined;
  const fits = unit.toUpperCase() === "MB" ? ["MB", "KB"] : ["KB"];
  const found = fits.find((name) => value % (UNITS[name] as number) === 0);
  return found === undefined ? undefined : `${value / (UNITS[found] as number)}${found}`;
}
