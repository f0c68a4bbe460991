import { z } from 'zod';
import type { Provenance } from '@/lib/fact/provenance';
import type { About } from '@/lib/lesson/about';
import { kindOf } from '@/lib/question';
import type { Grade, Item, PublicItem } from '@/lib/question/item';
import { practiceForms, type Form, type PracticeForm } from '@/lib/quiz/form';
import { sheetVersion } from '@/lib/quiz/sheet-version';
import { words } from '@/lib/words';
import { library, type Library } from './content/library';
import { appOrigin } from './env';
import { evidenceBehind } from './evidence';
import { isPractice } from './form-view';
import { lessonView, type LessonView } from './lessons';
import { qrOf, type Qr } from '@/lib/card/qr';
import { quizOf } from './quiz-of';

/** A lesson and a practice form for paper. It holds no key. */
export interface SheetView {
  lesson: LessonView;
  form: PracticeForm;
  other: PracticeForm;
  items: PublicItem[];
  /** By which the sheet and its key are known to belong together. */
  version: string;
  authorship: About['authorship'];
  /** Of the lesson on the web, in words and as a drawing. */
  address: string;
  qr: Qr;
}

/** The key to a sheet, with the evidence of each answer. */
export interface KeyView extends Pick<SheetView, 'lesson' | 'form' | 'version'> {
  answers: { item: PublicItem; grade: Grade; evidence: Provenance[] }[];
}

/** What is printed of a lesson with one of its practice forms; undefined where there is no such lesson or form. */
export async function sheetView(slug: string, name: string): Promise<SheetView | undefined> {
  const shelf = library();
  const sheet = await readSheet(slug, name, shelf);
  if (!sheet) return undefined;
  const { lesson, form, version } = sheet;
  const address = `${appOrigin()}/learn/${slug}`;
  return {
    lesson,
    form: sheet.name,
    other: practiceForms.find((one) => one !== sheet.name)!,
    items: form.seats.map((seat) => shown(seat, shelf)),
    version,
    authorship: shelf.about.authorship,
    address,
    qr: qrOf(address),
  };
}

const querySchema = z.object({ form: z.enum(practiceForms).default('a') });

/** The key that an address asks for, of form A where it names none; undefined for a lesson or form that has none to print. */
export async function keyView(slug: string, query: unknown): Promise<KeyView | undefined> {
  const asked = querySchema.safeParse(query);
  const shelf = library();
  const sheet = asked.success ? await readSheet(slug, asked.data.form, shelf) : undefined;
  if (!sheet) return undefined;
  const answers = sheet.form.seats.map((seat) => ({
    item: shown(seat, shelf),
    grade: solved(seat.item, shelf),
    evidence: evidenceBehind(seat.item, shelf),
  }));
  return { lesson: sheet.lesson, form: sheet.name, version: sheet.version, answers };
}

/** Only practice forms are printed: the one that is kept for assignments has no sheet and no key (docs/decisions/017). */
async function readSheet(slug: string, name: string, shelf: Library) {
  const lesson = isPractice(name) ? await lessonView(slug) : undefined;
  const form = lesson && quizOf(slug, shelf)?.forms.find((one) => one.name === name);
  if (!isPractice(name) || !lesson || !form) return undefined;
  const { meta, versions } = lesson;
  return { lesson, name, form, version: sheetVersion({ meta, versions, form }) };
}

const shown = ({ item, order }: Form['seats'][number], { site: { language } }: Library): PublicItem =>
  kindOf(item).view(item, order, words(language));

/** What is said of an answer that is right in every part. */
function solved(item: Item, { site: { language } }: Library): Grade {
  const kind = kindOf(item);
  return kind.grade(item, kind.rightAnswer(item), words(language), language);
}
