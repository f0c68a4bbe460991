/** So much is under way that more would only make all of it late. */
export class Busy extends Error {}
