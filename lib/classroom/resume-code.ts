import type { Result } from '../kernel/result';
import type { Chance } from './chance';
import { drawCode } from './code-letters';
import { readCode } from './read-code';

/** Twelve letters are 59 bits; and nobody takes them for a join code, which has eight. */
const LENGTH = 12;

/** The code with which a student goes on at another device. The server keeps its SHA-256 only, and compares that. */
export const resumeCode = (chance: Chance): string => drawCode(LENGTH, chance);

/** The resume code that somebody typed, as it was drawn. */
export const readResumeCode = (typed: unknown): Result<string> => readCode(typed, LENGTH);
