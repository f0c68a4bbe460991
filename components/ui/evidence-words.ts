import type { Say } from '@/lib/words';
import type { EvidenceWords } from './EvidenceBody';

/** The words around evidence, finished, so that a browser needs no catalogue. */
export const evidenceWords = (say: Say): EvidenceWords => ({
  heading: say('evidence.heading'),
  others: say('evidence.others'),
  why: say('evidence.why'),
  read: say('evidence.read'),
  page: say('evidence.page'),
  problem: say('evidence.problem'),
});
