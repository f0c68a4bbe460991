/** `left`: the learner thought better of it; `refused`: the browser lets a page neither share nor copy. */
export type Shared = 'shared' | 'copied' | 'left' | 'refused';

/** Hands an address to whatever the device shares with, or copies it where there is nothing. */
export async function shareAddress(url: string, title: string): Promise<Shared> {
  try {
    // Browsers of computers often have no such sheet, and some refuse it.
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url });
      return 'shared';
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'left';
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'refused';
  }
}
