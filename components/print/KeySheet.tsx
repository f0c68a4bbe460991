import { EvidenceBody } from '@/components/ui/EvidenceBody';
import { evidenceWords } from '@/components/ui/evidence-words';
import { Stem } from '@/components/quiz/Stem';
import type { Provenance } from '@/lib/fact/provenance';
import type { Grade, PublicItem } from '@/lib/question/item';
import type { PracticeForm } from '@/lib/quiz/form';
import type { Say } from '@/lib/words';
import { keyLines } from './key-lines';
import { sheetPath } from './SheetBar';
import styles from './Sheet.module.css';

/** The key to a sheet. Each `grade` is that of the right answer. */
export interface PrintedKey {
  lesson: { meta: { slug: string; title: string } };
  form: PracticeForm;
  version: string;
  answers: readonly { item: PublicItem; grade: Grade; evidence: readonly Provenance[] }[];
}

/** For each question of a sheet its answer, why, and who says so; it bears the version of the sheet. */
export function KeySheet({ sheet: { lesson, form, version, answers }, say }: { sheet: PrintedKey; say: Say }) {
  const name = form.toUpperCase();
  return (
    <>
      <aside className={styles.bar} aria-label={say('print.bar')}>
        <p className={styles.how}>{say('print.how')}</p>
        <p className={styles.ways}>
          <a href={sheetPath(lesson.meta.slug, form)}>{say('print.toSheet', { form: name })}</a>
        </p>
      </aside>
      <article className={styles.sheet}>
        <h1 className={styles.title}>{say('print.keyTitle', { form: name, lesson: lesson.meta.title })}</h1>
        <p className={styles.line}>
          <strong>{say('print.version', { version })}</strong>
        </p>
        <p className={styles.line}>{say('print.keyLead', { version })}</p>
        {answers.map((answer, i) => (
          <Entry key={answer.item.id} {...answer} number={i + 1} say={say} />
        ))}
      </article>
    </>
  );
}

function Entry({ item, grade, evidence, number, say }: PrintedKey['answers'][number] & { number: number; say: Say }) {
  const wrong = grade.options.filter(({ correct, feedback }) => !correct && feedback);
  const why = [...grade.why, ...(grade.rows ?? []).map(({ feedback }) => feedback)];
  return (
    <section className={styles.entry}>
      <h2 className={styles.question}>
        <span>{number}.</span>{' '}
        <span>
          <Stem text={item.stem} />
        </span>
      </h2>
      <Part label={say('print.answer')} lines={keyLines[item.kind](item, grade)} strong />
      {item.field?.within && <p className={styles.line}>{say('print.within', { percent: item.field.within })}</p>}
      <Part label={say('print.why')} lines={why} />
      <Part label={say('quiz.others')} lines={wrong.map(({ text, feedback }) => `${text}: ${feedback}`)} />
      <h3 className={styles.part}>{say('print.evidence')}</h3>
      {evidence.map((one) => (
        <div key={one.fact} className={styles.evidence}>
          <EvidenceBody level="h4" evidence={one} words={evidenceWords(say)} />
        </div>
      ))}
    </section>
  );
}

function Part({ label, lines, strong }: { label: string; lines: readonly string[]; strong?: true }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={styles.part}>{label}</h3>
      <ul className={styles.lines}>
        {lines.map((line, i) => (
          <li key={i}>{strong ? <strong>{line}</strong> : line}</li>
        ))}
      </ul>
    </>
  );
}
