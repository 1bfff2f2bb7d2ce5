import { DEFAULT_FILE_SIZE, fileSizeText, LARGEST_FILE_SIZE, sufficientSize } from '../config/file-size.ts';

/** What is said of a file that holds more than may be read. */
export function tooLarge(limit: number | undefined, size?: number): string {
  const allowed = fileSizeText(limit ?? DEFAULT_FILE_SIZE);
  const holds =
    size === undefined ? `it holds more than ${allowed}` : `it holds ${size} bytes, more than ${allowed}`;
  return `the file is too large: ${holds}${limit === undefined ? '' : waysToRaise(size)}`;
}

function waysToRaise(size: number | undefined): string {
  if (size === undefined) return '; --max-file-size raises that';
  const enough = sufficientSize(size);
  return enough === undefined
    ? `; files of up to ${fileSizeText(LARGEST_FILE_SIZE)} can be read`
    : `; --max-file-size ${enough} is enough`;
}
