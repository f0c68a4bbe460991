/** The day it is, as YYYY-MM-DD in UTC. Everything below gets it as an argument; tests give another. */
export const today = (now: Date = new Date()): string => now.toISOString().slice(0, 10);
