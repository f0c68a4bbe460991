import type { Card } from '@/lib/card/card';
import { resultCard } from '@/lib/card/kinds/result';
import { publicId } from '@/lib/question/item';
import { words } from '@/lib/words';
import { library, type Library } from '../content/library';
import { isPractice } from '../form-view';
import { quizOf } from '../quiz-of';
import { quizPlace } from '../quiz-place';
import { theStore } from '../store/open-store';
import { resultBy } from '../store/results';
import type { Store } from '../store/store';
import { resultKeys, type ResultKeys } from './keys';
import { isSigned } from './mac';
import { recordSchema, type ResultRecord } from './record';

/** A result as its page shows it. Anything but a valid one says nothing of what was kept. */
export type ResultView =
  { standing: 'valid'; code: string; result: ShownResult } | { standing: 'not-valid' | 'taken-back'; code: string };

export interface ShownResult {
  /** The name of the quiz; none where the site has it no more. */
  title: string | undefined;
  /** Where the same form is taken, if it still is. */
  href: string | undefined;
  record: ResultRecord;
  /** Its questions in order; without a stem where it is asked no more in the version that was answered. */
  items: { stem: string | undefined; right: boolean }[];
  card: Card;
}

interface Behind {
  store: Store;
  keys: ResultKeys;
}

const CODE = /^[0-9A-Z]{8}$/;

/** The result of a code, verified now; undefined where there is none. */
export async function viewResult(code: string, behind?: Behind): Promise<ResultView | undefined> {
  if (!CODE.test(code)) return undefined;
  const { store, keys } = behind ?? { store: await theStore(), keys: resultKeys() };
  const row = await store.read((tx) => resultBy(tx, 'code', code));
  if (!row) return undefined;
  if (!isSigned(row, keys)) return { standing: 'not-valid', code };
  if (row.record === null) return { standing: 'taken-back', code };
  return { standing: 'valid', code, result: shown(code, recordSchema.parse(JSON.parse(row.record)), library()) };
}

function shown(code: string, record: ResultRecord, shelf: Library): ShownResult {
  const { quiz, form, items, attempt, day } = record;
  const { name, language } = shelf.site;
  const say = words(language);
  const place = quizPlace(quiz, shelf);
  const forms = place ? (quizOf(quiz, shelf)?.forms ?? []) : [];
  const seats = forms.filter(({ name: one }) => isPractice(one)).flatMap((one) => one.seats);
  const stemOf = ({ item, version }: ResultRecord['items'][number]) =>
    seats.find((seat) => publicId(seat.item.id) === item && seat.item.version === version)?.item.stem;
  const parts = {
    ...{ code, title: place?.title ?? say('result.noQuiz'), attempt, date: day },
    marks: items.map(({ right }) => right),
  };
  return {
    ...{ title: place?.title, href: place?.pathOf(form), record },
    items: items.map((one) => ({ stem: stemOf(one), right: one.right })),
    card: resultCard(parts, { site: name, language, say }),
  };
}
