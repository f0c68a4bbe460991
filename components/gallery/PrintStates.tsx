import { Check } from '@/components/lesson/Check';
import type { LessonContext } from '@/components/lesson/context';
import { EvidenceButton } from '@/components/lesson/EvidenceButton';
import { GuessFirst } from '@/components/lesson/GuessFirst';
import { Step } from '@/components/lesson/Step';
import { Term } from '@/components/lesson/Term';
import { KeySheet } from '@/components/print/KeySheet';
import { Sheet } from '@/components/print/Sheet';
import { questionWords } from '@/components/quiz/quiz-words';
import type { Grade, ItemKindName } from '@/lib/question/item';
import { galleryAge } from './age';
import { galleryNames as names } from './card';
import { evidences } from './evidence';
import { GalleryPart } from './GalleryPart';
import { grades } from './grades';
import { items } from './items';

/** Of each kind what a key says: the same whatever was answered. */
const told: Record<ItemKindName, Grade> = {
  choice: grades.choiceRight,
  typed: grades.typedRight,
  order: {
    ...grades.orderPartly,
    why: [],
    options: grades.orderPartly.options.map((one) => ({ ...one, correct: true })),
  },
  multiple: grades.multipleRight,
  match: grades.matchRight,
  cloze: grades.clozeRight,
  classify: { ...grades.classifyPartly, why: [] },
  compare: grades.compareWrong,
  record: {
    ...grades.choiceRight,
    options: items.record.options.map((option, i) => ({ ...option, correct: i === 0, chosen: false, feedback: '' })),
  },
};

const ADDRESS = 'https://example.org/learn/gallery';
const VERSION = '1f0c2a9b';
/** The corner by which readers of codes find their way; a whole code comes from the server. */
const qr = { size: 15, path: 'M4 4h7v1h-7zM4 5h1v5h-1zM10 5h1v5h-1zM4 10h7v1h-7zM6 6h3v3h-3z' };

/** A lesson on paper, and the key to its questions. */
export function PrintStates({ context }: { context: LessonContext }) {
  const { meta, outline, questions, say } = context;
  const paper = { ...context, paper: true as const };
  const words = questionWords(say);
  const all = Object.values(items);
  const [check] = Object.values(questions.checks);
  const answers = all.map((item) => ({ item, grade: told[item.kind], evidence: [evidences.differ] }));
  return (
    <>
      <GalleryPart name={names.sheet}>
        <Sheet
          sheet={{
            site: names.gallery,
            authorship: names.step,
            version: VERSION,
            address: ADDRESS,
            qr,
            age: galleryAge,
            form: 'a',
            other: 'b',
            items: all,
          }}
          context={paper}
        >
          {questions.guess && <GuessFirst guess={questions.guess} words={words} context={paper} />}
          <Step id="on-paper" title={outline.steps[0]!.title} context={paper}>
            <p>
              <Term id="quay" context={paper}>
                {names.step}
              </Term>{' '}
              {evidences.document.claim} <EvidenceButton fact="document" context={paper} />
            </p>
            {check && <Check item={check} words={words} context={paper} />}
          </Step>
        </Sheet>
      </GalleryPart>
      <GalleryPart name={names.key}>
        <KeySheet sheet={{ lesson: { meta }, form: 'a', version: VERSION, answers }} say={say} />
      </GalleryPart>
    </>
  );
}
