import { digestOf } from '../kernel/digest';
import type { LessonMeta } from '../lesson/schema';
import type { Form } from './form';

/** What stands on a sheet of paper: a lesson, with a digest of each of its steps, and a form of its quiz. */
export interface OnSheet {
  meta: LessonMeta;
  versions: Readonly<Record<string, string>>;
  form: Form;
}

/**
 * Eight hex digits by which a printed sheet and its key are known to belong together. It changes with the head of the
 * lesson, a step, a question, its key, or the order in which options are shown.
 */
export const sheetVersion = ({ meta, versions, form }: OnSheet): string =>
  digestOf([meta, versions, form.seats.map(({ item, order }) => [item.id, item.version, order])]).slice(0, 8);
