import { Feedback } from '@/components/quiz/Feedback';
import { Notice } from '@/components/quiz/Notice';
import { Question } from '@/components/quiz/Question';
import { useFocusOnOutcome } from '@/components/quiz/use-focus-on-outcome';
import type { Verdict } from '@/lib/attempt/verdict';
import type { AssignedQuestion as Standing } from '@/lib/classroom/assigned-state';
import type { Provenance } from '@/lib/fact/provenance';
import type { Play } from './AssignedPlayer';
import { unsavedWords } from './saving-words';
import type { AssignedWords } from './student-words';

/** One question of an assigned quiz, with what became of its answer: saved or not, and what was right where that is told at once. */
export function AssignedQuestion({ at, opening, words, session, view, go }: Play & { at: number }) {
  const item = opening.items[at];
  const question = view.state.questions[at];
  const { phase, answers } = question ?? {};
  const { card, heading, actedRef } = useFocusOnOutcome(`${phase} ${answers}`);
  if (!item || !question) return null;
  const last = at + 1 === opening.items.length;
  const next = { label: last ? words.toHandIn : words.next, go: () => go(at + 1) };
  const verdict = question.verdict as Verdict<Provenance> | undefined;
  const notice = noticeOf(question, unsavedWords(view.saving, words), words);
  return (
    <div ref={card}>
      <Question
        item={item}
        phase={question.phase === 'submitted' ? 'offline' : question.phase}
        draft={question.draft}
        verdict={verdict}
        words={opening.work.feedback === 'at-once' ? { ...words.question, sureHint: words.sureAtOnce } : words.question}
        asksSure={opening.work.confidence && question.answers === 0}
        onDraft={(draft) => session.record({ type: 'draft', item: item.id, draft })}
        onCheck={(confidence) => {
          actedRef.current = session.answer(item, confidence);
        }}
      />
      {verdict ? (
        <Feedback headingRef={heading} verdict={verdict} words={words.question} next={next} />
      ) : (
        notice && (
          <Notice id="answer-standing" heading={notice.heading} headingRef={heading} deeds={[next]}>
            {notice.text}
          </Notice>
        )
      )}
    </div>
  );
}

/** Where an answer is, and whether it may still be changed. */
function noticeOf({ answer, phase, saved, changed }: Standing, unsaved: string, words: AssignedWords) {
  if (answer === undefined) return undefined;
  if (phase === 'submitted')
    return saved ? { heading: words.checking, text: words.checkingHint } : { heading: unsaved, text: words.keptCheck };
  if (changed) return { heading: words.changed, text: words.changedHint };
  return saved ? { heading: words.saved, text: words.savedHint } : { heading: unsaved, text: words.keptHint };
}
