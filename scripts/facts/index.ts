import type { FactsCommand } from './command';
import { coverage } from './coverage';
import { explain } from './explain';
import { lock } from './lock';
import { propose } from './propose';
import { review } from './review';
import { sentences } from './sentences';
import { status } from './status';
import { verify } from './verify';

/** The register of commands: a new one is a file and a line here. */
export const commands: readonly FactsCommand[] = [propose, verify, lock, review, explain, coverage, status, sentences];
