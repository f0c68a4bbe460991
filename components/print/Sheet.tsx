import type { ReactNode } from 'react';
import { AgeBanner } from '@/components/lesson/AgeBanner';
import type { LessonContext } from '@/components/lesson/context';
import type { Age } from '@/lib/lesson/age';
import { endsLine } from '@/lib/lesson/sources-end';
import type { PracticeForm } from '@/lib/quiz/form';
import type { PublicItem } from '@/lib/question/item';
import { Endnotes } from './Endnotes';
import { PaperForm } from './PaperForm';
import { QrCode } from './QrCode';
import { SheetBar } from './SheetBar';
import styles from './Sheet.module.css';

/** What is printed with the text of a lesson. */
export interface PrintedSheet {
  site: string;
  authorship?: string;
  version: string;
  /** Of the lesson on the web, in words and as a drawing. */
  address: string;
  qr: { size: number; path: string };
  age: Age;
  form: PracticeForm;
  other: PracticeForm;
  items: readonly PublicItem[];
}

/** A lesson as a document for paper, with a practice form and no key. `children` is the text of its steps. */
export function Sheet({
  sheet,
  context,
  children,
}: {
  sheet: PrintedSheet;
  context: LessonContext;
  children: ReactNode;
}) {
  const { meta, language, say } = context;
  const { form, other, items, version, age } = sheet;
  const name = form.toUpperCase();
  return (
    <>
      <SheetBar slug={meta.slug} form={form} other={other} say={say} />
      <article className={styles.sheet}>
        <SheetHead sheet={sheet} context={context} />
        <AgeBanner age={age} language={language} say={say} />
        {children}
        <Endnotes context={context} />
        <PaperForm
          items={items}
          title={say('print.form', { form: name })}
          lead={`${meta.title} · ${say('print.version', { version })}. ${say('print.formLead')}`}
          say={say}
        />
      </article>
    </>
  );
}

/** Title, who, version, how far the sources reach, and the way back to the web. */
function SheetHead({ sheet, context: { meta, language, say } }: { sheet: PrintedSheet; context: LessonContext }) {
  const { site, authorship, version, address, qr } = sheet;
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.title}>{meta.title}</h1>
        <p className={styles.summary}>{meta.summary}</p>
        <p className={styles.line}>
          {say('print.from', { site })} · {say('print.version', { version })}
        </p>
        {authorship && <p className={styles.line}>{say('print.by', { text: authorship })}</p>}
        <p className={styles.line}>{endsLine(meta, language, say)}</p>
        <p className={styles.line}>
          {say('print.web')} <a href={`/learn/${meta.slug}`}>{address}</a>
        </p>
      </div>
      <QrCode {...qr} label={say('print.qr', { address })} />
    </header>
  );
}
