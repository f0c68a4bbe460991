const WIDTH = 30;

/** Draws how far long work has come, on a terminal only: a pipe or a file gets nothing. */
export function progressBar(says: string): (done: number, total: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (done, total) => {
    const full = Math.round((WIDTH * done) / Math.max(1, total));
    process.stderr.write(`\r${says} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${total}`);
    if (done >= total) process.stderr.write('\r\u001b[K');
  };
}
