/** What a page asks of the service worker: to keep the lesson that the page belongs to, or to take the place of the one before it. */
export type Wish = { keep: string | undefined } | { takeOver: true };

/** What it answers once a lesson is kept whole. */
export interface Done {
  kept: string;
}

export const isDone = (data: unknown): data is Done =>
  typeof data === 'object' && data !== null && typeof (data as Partial<Done>).kept === 'string';
