/** Whether a write failed because nobody reads what is written any more, as after `head`. That is no trouble. */
export function isReaderGone(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === 'EPIPE' || error.code === 'ECONNRESET';
}
