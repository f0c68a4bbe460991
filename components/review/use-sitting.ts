import { useCallback, useEffect, useState } from 'react';
import { changeReview, readReview, recordReview } from '@/browser/review-store/review-store';
import type { Confidence } from '@/lib/attempt/event';
import type { ReviewCard } from '@/lib/review/card';
import { tellChanged } from '@/lib/review/queue';
import { askAboutCards, type Checked } from './ask-server';
import { planSitting, type DueQuestion } from './plan-sitting';

/** Where a sitting stands. */
export type Stand =
  | { phase: 'loading' | 'offline' | 'forbidden' }
  | { phase: 'asking'; questions: readonly DueQuestion[]; at: number }
  /** `next` is when the next question is due, in milliseconds since 1970; missing where no card is kept. */
  | { phase: 'over'; answered: boolean; next?: number };

/** What is told beside the questions. */
interface Notes {
  changed: readonly ReviewCard[];
  /** Entries of the device that could not be read. */
  damaged: number;
  /** An answer could not be kept on the device. */
  notKept: boolean;
}

const NO_NOTES: Notes = { changed: [], damaged: 0, notKept: false };

/** A sitting of review: what is due on this device, question by question, and what there is to be told. */
export function useSitting() {
  const [stand, setStand] = useState<Stand>({ phase: 'loading' });
  const [notes, setNotes] = useState<Notes>(NO_NOTES);
  const tell = useCallback(async (cards: readonly ReviewCard[]) => {
    if (cards.length === 0) return;
    setNotes((old) => ({ ...old, changed: [...old.changed, ...cards] }));
    // Where it cannot be noted that it was told, it is told again: no harm.
    await changeReview((store) => tellChanged(store, cards, Date.now())).catch(() => {});
  }, []);
  const begin = useCallback(async () => {
    const loaded = await load();
    setNotes((old) => ({ ...old, damaged: loaded.damaged }));
    await tell(loaded.changed);
    setStand(loaded.stand);
  }, [tell]);
  useEffect(() => {
    // Only the device knows what is due, so the first drawing cannot.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void begin();
  }, [begin]);
  const go = async () => setStand(await following(stand));
  return {
    stand,
    notes,
    begin,
    go,
    /** Counts an answer that was marked. */
    count: async (question: DueQuestion, checked: Exclude<Checked, string>, confidence?: Confidence) => {
      const answered = { ...answeredNow(question, checked), ...(confidence && { confidence }) };
      if (!(await recordReview(answered))) setNotes((old) => ({ ...old, notKept: true }));
    },
    /** Passes over a question that turned out to be corrected. */
    skip: async ({ card }: DueQuestion) => {
      await tell([card]);
      await go();
    },
  };
}

async function load(): Promise<{ stand: Stand; changed: readonly ReviewCard[]; damaged: number }> {
  const read = await readReview().catch(() => undefined);
  if (!read) return { stand: { phase: 'forbidden' }, changed: [], damaged: 0 };
  const damaged = read.dropped;
  const sitting = await planSitting(read.value, askAboutCards, Date.now()).catch(() => undefined);
  if (!sitting) return { stand: { phase: 'offline' }, changed: [], damaged };
  const { questions, changed } = sitting;
  const told = new Set(changed);
  const left = read.value.cards.filter((card) => !told.has(card));
  const stand: Stand = questions.length > 0 ? { phase: 'asking', questions, at: 0 } : over(left, false);
  return { stand, changed, damaged };
}

async function following(stand: Stand): Promise<Stand> {
  if (stand.phase !== 'asking') return stand;
  if (stand.at + 1 < stand.questions.length) return { ...stand, at: stand.at + 1 };
  const read = await readReview().catch(() => undefined);
  return over(read?.value.cards ?? [], true);
}

function over(cards: readonly ReviewCard[], answered: boolean): Stand {
  const dues = cards.filter(({ toldChanged }) => toldChanged === undefined).map(({ due }) => due);
  return { phase: 'over', answered, ...(dues.length > 0 && { next: Math.min(...dues) }) };
}

function answeredNow({ card, facts }: DueQuestion, { grade, facts: now }: Exclude<Checked, string>) {
  const { lesson, item, version } = card;
  return { lesson, item, version, facts: now ?? facts, right: grade.correct, at: Date.now() };
}
