import { formatDate } from '../kernel/dates';
import type { Language, Say } from '../words';
import { words } from '../words';
import type { Source } from '../source/schema';
import { isDocument } from '../source/schema';
import type { FactBase } from './base';
import type { Entity } from './entity';
import { agreeing, countOriginals, countUnknown, sourcesOf } from './corroborate';
import { factKind } from './kinds';
import { compareAnswers, slotKey } from './merge';
import type { Fact } from './schema';

export type Status = 'document' | 'reported' | 'claim' | 'forecast' | 'opinion' | 'differ' | 'superseded';

/** One voice behind a claim: who, in which report, when. All fields are ready to read. */
export interface Voice {
  who: string;
  source: string;
  date: string;
  locator: string;
  url?: string;
  /** What a reader should know about the source. */
  note?: string;
}

/** Everything that an evidence control shows. */
export interface Provenance {
  fact: string;
  label: string;
  status: Status;
  statusText: string;
  claim: string;
  asOf: string;
  voices: Voice[];
  count?: string;
  others: { claim: string; source: string }[];
  reasons: string[];
  /** Address of the fact's own page, where it has one. */
  page?: string;
  /** Address at which a problem with it is reported. */
  report?: string;
}

/** Says who stands behind a fact, where, when, and who says otherwise. */
export function provenance(fact: Fact, base: FactBase, language: Language): Provenance {
  const say = words(language);
  const same = agreeing(fact, base);
  const disagreements = base.disagreements.filter((one) => one.facts.includes(fact.id));
  const rivals = [...new Set(disagreements.flatMap((one) => one.facts))].filter(
    (id) => !same.some((other) => other.id === id),
  );
  const others = rivals.flatMap((id) => base.facts.filter((other) => other.id === id));
  const status = statusOf(fact, base, disagreements.length > 0);
  const sources = sourcesOf(same, base);
  const originals = countOriginals(same, base);
  return {
    fact: fact.id,
    label: labelOf(
      say,
      { ...originals, unknown: countUnknown(same, base) },
      1 + distinctAnswers(others.filter((other) => !sameAnswer(fact, other))),
    ),
    status,
    statusText: say(`status.${status}`),
    claim: fact.statement,
    asOf:
      fact.asOf === undefined
        ? say('evidence.asOfUnknown')
        : say('evidence.asOf', { date: formatDate(fact.asOf, language) }),
    voices: same.flatMap((one) => voicesOf(one, base, say, language)),
    count: sources.some((source) => !isDocument(source))
      ? say('evidence.count', {
          outlets: sources.filter((source) => !isDocument(source)).length,
          originals: originals.reports,
        })
      : undefined,
    others: others.map((other) => ({
      claim: other.statement,
      source: sourcesOf([other], base)
        .map((source) => source.label)
        .join(', '),
    })),
    reasons: disagreements.map((one) => one.reason),
  };
}

/** How many different answers some facts give; phrases in other words count as different. */
function distinctAnswers(facts: readonly Fact[]): number {
  const kept: Fact[] = [];
  for (const fact of facts) if (!kept.some((other) => sameAnswer(fact, other))) kept.push(fact);
  return kept.length;
}

/** True if two facts of one kind answer alike; a kind that holds no answer is compared by what it is about. */
const sameAnswer = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind && (factKind(a.kind)?.answer.length ? compareAnswers(a, b) === 'same' : slotKey(a) === slotKey(b));

interface Behind {
  reports: number;
  documents: number;
  /** Documents whose origin is not known. */
  unknown: number;
}

function labelOf(say: Say, { reports, documents, unknown }: Behind, versions: number): string {
  if (versions > 1) return say('evidence.versions', { n: versions });
  if (reports > 0) return say('evidence.reports', { n: reports });
  if (documents > 0) return say('evidence.documents', { n: documents });
  if (unknown > 0) return say('evidence.unknownDocuments', { n: unknown });
  return say('evidence.unoriginal');
}

function statusOf(fact: Fact, base: FactBase, differs: boolean): Status {
  if (fact.supersededBy !== undefined) return 'superseded';
  if (differs) return 'differ';
  if (fact.modality === 'opinion') return 'opinion';
  if (fact.modality === 'forecast') return 'forecast';
  const documents = sourcesOf([fact], base).every((source) => isDocument(source) && source.kind !== 'statement');
  if (documents && fact.attribution.length === 0) return 'document';
  return fact.modality === 'asserted' && fact.attribution.length === 0 ? 'reported' : 'claim';
}

/** Who stands behind a fact by its own evidence, other facts that say the same aside. */
export function voicesOf(fact: Fact, base: FactBase, say: Say, language: Language): Voice[] {
  return fact.evidence.flatMap((evidence) => {
    const source = base.sources.get(evidence.source);
    if (!source) return [];
    return [
      {
        who: whoSays(fact, source, base, say),
        source: sourceLine(source, say),
        date: dateLine(source, say, language),
        locator: say('evidence.sentences', { n: evidence.sentences.length, list: evidence.sentences.join('–') }),
        url: source.url,
        ...(source.note === undefined ? {} : { note: source.note }),
      },
    ];
  });
}

/** The innermost speaker speaks; a fact without a speaker is the document's or the report's own word. */
function whoSays(fact: Fact, source: Source, base: FactBase, say: Say): string {
  const inner = innermost(fact, source, base);
  if (!inner)
    return isDocument(source)
      ? say(source.origin === null ? 'evidence.unknownDocument' : 'evidence.document')
      : capital(say('evidence.report', { source: source.label }));
  const name = capital(inner.name);
  return inner.role ? say('evidence.namedRole', { who: name, role: inner.role }) : say('evidence.named', { who: name });
}

const innermost = (fact: Fact, source: Source, base: FactBase): Entity | undefined =>
  speakersIn(fact, source, base).at(-1);

/** Who speaks in a source, the one it quotes first; whom the source speaks for itself is nobody else. */
const speakersIn = ({ attribution }: Fact, source: Source, { entities }: FactBase): Entity[] =>
  attribution
    .flatMap((link) => entities.get(link.speaker) ?? [])
    .filter((entity) => entity.type !== 'outlet' || !entity.documents.includes(source.id));

/** The names of those who say a fact by its first evidence, without roles: whom the source quotes, and whom that one quotes. */
export function speakerNames(fact: Fact, base: FactBase): string[] {
  const source = base.sources.get(fact.evidence[0]?.source ?? '');
  return source ? speakersIn(fact, source, base).map(({ name }) => name) : [];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Title or label with origin and carrier: "Reuters, carried by The Straits Times". */
export function sourceLine(source: Source, say: Say): string {
  if (isDocument(source)) return source.title ?? source.label;
  if (source.origin === null) {
    return source.publisher === null
      ? say('evidence.noPublisher', { label: source.label })
      : say('evidence.noOrigin', { publisher: source.publisher });
  }
  if (source.publisher === null || source.publisher.startsWith(source.origin)) return source.origin;
  return say('evidence.carried', { origin: source.origin, publisher: source.publisher });
}

/** Whose a source is, and who put it before readers where that is another. */
export function originLine(source: Source, say: Say): string {
  if (!isDocument(source)) return sourceLine(source, say);
  const { origin, publisher } = source;
  if (origin === null) return say('sources.originUnknown');
  return publisher === null || publisher.startsWith(origin) ? origin : say('sources.by', { origin, publisher });
}

/** When a source speaks, in words. */
export function dateLine(source: Source, say: Say, language: Language): string {
  if (source.asOf) return say('evidence.textOf', { date: formatDate(source.asOf, language) });
  if (!source.published) return say('evidence.undated');
  const [from, to] = source.published.split('/');
  if (from && to) return say('evidence.between', { from: formatDate(from, language), to: formatDate(to, language) });
  return say('evidence.published', { date: formatDate(source.published, language) });
}
