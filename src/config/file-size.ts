/** How large a file may be that is read, in bytes, unless the user says otherwise. */
export const DEFAULT_FILE_SIZE = 64 * 1024 ** 2;

/** The text of a file is one string, and a string of JavaScript holds little more. */
export const LARGEST_FILE_SIZE = 500 * 1024 ** 2;

const BYTES: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** What is wrong with the size that a text tells; undefined where it is one that can be used. */
export function fileSizeProblem(text: string): string | undefined {
  const bytes = parse(text);
  if (bytes === undefined)
    return 'this is no size: write bytes as a whole number, or with a unit, as in 500KB, 64MB or 64M';
  if (bytes === 0) return 'with a size of 0 no file could be read';
  return bytes > LARGEST_FILE_SIZE
    ? `this is too much: files of up to ${fileSizeText(LARGEST_FILE_SIZE)} can be read`
    : undefined;
}

/** The bytes that a text tells, which must be a size that can be used. */
export function readFileSize(text: string): number {
  return parse(text) as number;
}

/** As it can be written, in the largest unit that leaves no fraction. */
export function fileSizeText(bytes: number): string {
  const unit = ['M', 'K'].find((one) => bytes % (BYTES[one] as number) === 0);
  return unit === undefined ? `${bytes}` : `${bytes / (BYTES[unit] as number)}${unit}B`;
}

/** A size, easy to write, that a file of so many bytes is within; undefined where there is none. */
export function sufficientSize(bytes: number): string | undefined {
  if (bytes > LARGEST_FILE_SIZE) return undefined;
  const unit = (bytes < 1024 ** 2 ? BYTES.K : BYTES.M) as number;
  return fileSizeText(Math.ceil(bytes / unit) * unit);
}

/** KB, MB and GB are 1024, 1024² and 1024³ bytes; the B may be left out. */
function parse(text: string): number | undefined {
  const [, digits, unit = ''] = /^(\d+)(?:([KMG])B?)?$/i.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits) * (BYTES[unit.toUpperCase()] as number);
}
