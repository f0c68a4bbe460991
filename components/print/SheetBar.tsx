import button from '@/components/ui/Button.module.css';
import type { PracticeForm } from '@/lib/quiz/form';
import type { Say } from '@/lib/words';
import styles from './Sheet.module.css';

interface Props {
  slug: string;
  form: PracticeForm;
  other: PracticeForm;
  say: Say;
}

/** Where the sheet of a form lies: form A at the address of the print itself. */
export const sheetPath = (slug: string, form: PracticeForm): string =>
  form === 'a' ? `/learn/${slug}/print` : `/learn/${slug}/print/${form}`;

/**
 * Above a sheet, and never on it: how it is printed, and the ways to the other form and to the key. A button leads to
 * the key and not a link, so that nothing that follows links comes upon it.
 */
export function SheetBar({ slug, form, other, say }: Props) {
  return (
    <aside className={styles.bar} aria-label={say('print.bar')}>
      <p className={styles.how}>{say('print.how')}</p>
      <form className={styles.key} method="get" action={`/learn/${slug}/print/key`} data-needs-server>
        <input type="hidden" name="form" value={form} />
        <button className={`${button.button} ${button.quiet}`} type="submit">
          {say('print.key')}
        </button>
        <span>{say('print.keyHint', { form: form.toUpperCase() })}</span>
      </form>
      <p className={styles.ways}>
        <a href={sheetPath(slug, other)}>{say('print.other', { form: other.toUpperCase() })}</a>
        <a href={`/learn/${slug}`}>{say('check.toLesson')}</a>
      </p>
    </aside>
  );
}
