import type { Entity } from '@/lib/fact/entity';
import type { Fact } from '@/lib/fact/schema';
import { factSchema } from '@/lib/fact/schema';
import { seeded, type Random } from '@/lib/kernel/random';
import type { Source } from '@/lib/source/schema';
import { measureText, type SourceText } from '@/server/content/texts';
import { syntheticName } from './synthetic-name';
import { syntheticSentence } from './synthetic-prose';

/** A made-up report with its record, the names it brings along, and two facts that rest on it. */
export interface SyntheticSource {
  source: Source;
  text: SourceText;
  entities: Entity[];
  facts: Fact[];
}

const FILLERS = 10;
const BUILT = ['bridge', 'school', 'market', 'harbor', 'library', 'theater', 'station', 'museum', 'tower', 'mill'];

interface Subject {
  id: string;
  person: string;
  firm: string;
  thing: string;
  dollars: number;
  jobs: number;
}

/** The n-th source: the same seed and number give the same source. Each has a person and a firm of its own. */
export function syntheticSource(n: number, seed: string): SyntheticSource {
  const random = seeded(`${seed}/${n}`);
  const subject = subjectOf(n, random);
  const { sentences, paid, lost } = sentencesOf(subject, random);
  const text = measureText(`${sentences.join(' ')}\n`);
  return {
    source: recordOf(subject, text),
    text,
    entities: [
      { id: `${subject.id}-person`, type: 'person', name: subject.person },
      { id: `${subject.id}-firm`, type: 'organisation', name: subject.firm },
    ].map((entity) => ({ aliases: [], classes: [], offices: [], documents: [], ...entity }) as Entity),
    facts: [paymentFact(subject, paid), jobsFact(subject, lost)],
  };
}

const subjectOf = (n: number, random: Random): Subject => ({
  id: `s${n}`,
  person: `${syntheticName(2 * n)} ${syntheticName(n)}`,
  firm: `${syntheticName(2 * n + 1)} Works`,
  thing: BUILT[Math.floor(random() * BUILT.length)]!,
  dollars: 1000 * (12 + Math.floor(random() * 900)),
  jobs: 20 + Math.floor(random() * 400),
});

function sentencesOf({ person, firm, thing, dollars, jobs }: Subject, random: Random) {
  const sentences = Array.from({ length: FILLERS }, () => syntheticSentence(random));
  const paid = Math.floor(random() * FILLERS);
  sentences.splice(
    paid,
    0,
    `${firm} paid $${dollars.toLocaleString('en-US')} to rebuild the old ${thing} last year, its accounts show.`,
  );
  const lost = paid + 1 + Math.floor(random() * (FILLERS - paid));
  sentences.splice(lost, 0, `${person}, who was born in the valley, has led ${firm} since March 2019.`);
  sentences.splice(lost, 0, `${person} said the town could cut ${jobs} jobs before the winter ends.`);
  return { sentences, paid: paid + 1, lost: lost + 1 };
}

const recordOf = ({ id, firm }: Subject, { digest, length, sentences }: SourceText): Source => ({
  id,
  title: `What ${firm} did`,
  publisher: 'The Daily Bench',
  label: 'the Daily Bench',
  origin: 'The Daily Bench',
  rewrites: false,
  published: '2024-05-08',
  kind: 'news',
  rights: 'own',
  completeness: 'full',
  file: `${id}.txt`,
  digest,
  length,
  sentences: sentences.length,
});

const paymentFact = ({ id, firm, thing, dollars }: Subject, sentence: number): Fact =>
  factSchema.parse({
    id: `${id}-payment`,
    kind: 'money',
    slots: { payer: `${id}-firm`, subject: `the new ${thing}`, amount: { value: dollars, unit: 'USD' } },
    statement: `To rebuild the ${thing}, ${firm} paid $${dollars.toLocaleString('en-US')} in 2023.`,
    modality: 'asserted',
    asOf: '2024-05-08',
    evidence: [
      {
        source: id,
        sentences: [sentence],
        anchors: { subject: `the old ${thing}`, amount: `$${dollars.toLocaleString('en-US')}` },
        dates: [{ words: 'last year', date: '2023', reference: '2024-05-08' }],
      },
    ],
  });

const jobsFact = ({ id, person, jobs }: Subject, sentence: number): Fact =>
  factSchema.parse({
    id: `${id}-jobs`,
    kind: 'statement',
    slots: { speaker: `${id}-person`, topic: 'jobs in the town', content: 'some of them could be cut' },
    statement: `In the town, ${jobs} jobs could be cut, ${person} said.`,
    modality: 'hedged',
    attribution: [{ speaker: `${id}-person`, verb: 'said' }],
    asOf: '2024-05-08',
    evidence: [{ source: id, sentences: [sentence], anchors: { topic: `${jobs} jobs`, content: 'could cut' } }],
  });
