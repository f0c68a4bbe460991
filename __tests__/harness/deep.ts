/** Whether there is time for everything: in `npm run test:deep`. `npm test` has to end within ten minutes. */
export const DEEP = Boolean(process.env.CITED_DEEP);

const none = Object.assign(() => undefined, { each: () => () => undefined }) as unknown as typeof test;

/** A test that `npm test` leaves out. */
export const deepTest = DEEP ? test : none;
