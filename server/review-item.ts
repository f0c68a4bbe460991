import type { Evidence, Fact } from '@/lib/fact/schema';
import type { SlotValue } from '@/lib/fact/slot';
import { factDigest } from '@/lib/fact/fact-digest';
import type { Sentence } from '@/lib/source/sentences';
import type { Desk } from './review';
import { reviewQuestions } from './review-questions';

/** Sentences before the evidence that a reviewer is shown: pronouns are read with them. */
const BEFORE = 2;

/** What a reviewer sees of a fact: all that readers will see, and the words it rests on. Never the verifier's verdict. */
export interface ReviewItem {
  fact: string;
  digest: string;
  /** "content/facts/harbor.yaml:12" */
  place: string;
  statement: string;
  kind: string;
  slots: Record<string, string>;
  saidBy: string;
  modality: string;
  polarity: string;
  scope?: string;
  asOf: string;
  evidence: ReviewEvidence[];
  wrongAnswers?: string[];
  /** Lists, matches, situations and settling records, with the answers that questions will give. */
  questions?: string[];
  feedback?: string;
}

export interface ReviewEvidence {
  source: string;
  /** Numbered sentences before; left out where the text is not at hand. */
  before?: string[];
  sentences: string[] | string;
  anchors: Record<string, string>;
  readAs?: string[];
}

/** Lays a fact out for a reviewer. */
export function reviewItem(fact: Fact, desk: Desk): ReviewItem {
  const place = desk.files.placeOfFact(fact.id);
  const wrong = fact.misconceptions.map((one) => `${one.slot}: ${valueText(one.value)}. Why not: ${one.why}`);
  const questions = reviewQuestions(fact);
  return {
    fact: fact.id,
    digest: factDigest(fact),
    place: `${place?.file}:${place?.line}`,
    statement: fact.statement,
    kind: fact.kind,
    slots: Object.fromEntries(Object.entries(fact.slots).map(([name, value]) => [name, slotText(value, desk)])),
    saidBy: chainText(fact, desk),
    modality: fact.modality,
    polarity: fact.polarity,
    ...(fact.scope.length > 0 ? { scope: fact.scope.join(', ') } : {}),
    asOf: fact.asOf ?? 'not known: the source carries no date',
    evidence: fact.evidence.map((one) => evidenceOf(one, desk)),
    ...(wrong.length > 0 ? { wrongAnswers: wrong } : {}),
    ...(questions.length > 0 ? { questions } : {}),
    ...(fact.explain === undefined ? {} : { feedback: fact.explain }),
  };
}

/** A slot's value in one line; ids of entities with their names. */
export const slotText = (value: SlotValue, { files }: Pick<Desk, 'files'>): string =>
  [value]
    .flat()
    .map((one) => (typeof one === 'string' ? (files.base.entities.get(one)?.name ?? one) : valueText(one)))
    .join('; ');

function valueText(value: SlotValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  if ('date' in value) return [value.date, value.time].filter(Boolean).join(' ');
  return `${value.comparator} ${value.value} ${value.unit}`;
}

function chainText({ attribution }: Fact, { files }: Desk): string {
  if (attribution.length === 0) return 'the source itself';
  return attribution
    .map(({ speaker, verb }) => `${files.base.entities.get(speaker)?.name ?? speaker} (${verb})`)
    .join(' → ');
}

function evidenceOf(evidence: Evidence, desk: Desk): ReviewEvidence {
  const source = desk.files.base.sources.get(evidence.source);
  const sentences = desk.textOf(evidence.source)?.sentences;
  const first = Math.min(...evidence.sentences);
  const numbered = (from: number, to: number) => (sentences ?? []).slice(Math.max(0, from - 1), to).map(line);
  const readAs = [
    ...evidence.dates.map((one) => `"${one.words}" = ${one.date}, read on ${one.reference}`),
    ...evidence.coreferences.map((one) => `"${one.words}" = ${slotText(one.entity, desk)}`),
  ];
  return {
    source: `${source?.label} (${evidence.source}, ${source?.asOf ?? source?.published ?? 'undated'})`,
    ...(sentences
      ? { before: numbered(first - BEFORE, first - 1), sentences: numbered(first, Math.max(...evidence.sentences)) }
      : { sentences: `${evidence.sentences.join(', ')}; the text is not at hand` }),
    anchors: evidence.anchors,
    ...(readAs.length > 0 ? { readAs } : {}),
  };
}

const line = ({ n, text }: Sentence): string => `${n}  ${text}`;
