import { StatusChip } from '@/components/ui/StatusChip';
import type { LessonContext } from './context';

/** In a word, what a claim is: a document's own text, a report, a claim, a forecast, an opinion, or in dispute. */
export function Status({ fact, context }: { fact: string; context: LessonContext }) {
  const evidence = context.evidence[fact];
  return evidence ? <StatusChip status={evidence.status}>{evidence.statusText}</StatusChip> : null;
}
