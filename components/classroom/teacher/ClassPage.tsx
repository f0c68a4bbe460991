'use client';

import { useState } from 'react';
import type { AssignmentView, ClassView, SeatView } from '@/lib/classroom/calls';
import { Assignments } from './Assignments';
import { CopyClass } from './CopyClass';
import { DeleteClass, Deleted, type Proof } from './DeleteClass';
import { LetIn } from './LetIn';
import { Live } from './Live';
import { Names } from './Names';
import { NextStep } from './NextStep';
import { PrivateLink } from './PrivateLink';
import { Rename } from './Rename';
import { Screen } from './Screen';
import { Seats } from './Seats';
import type { ChangeWords, ClassWords, CommonWords, RosterWords } from './teacher-words';
import { useAnswer } from '../use-answer';
import { useQuery } from '../use-query';
import { useRoster } from './use-roster';

export interface ClassPageProps {
  words: ClassWords;
  change: ChangeWords;
  common: CommonWords;
  roster: RosterWords;
  language: string;
}

/** How often the page looks who has joined. */
const AGAIN_MS = 10_000;

/** One class: how students come in, what they are assigned, who they are, and the end of it. */
export function ClassPage(props: ClassPageProps) {
  const id = useQuery('class');
  const [proof, setProof] = useState<Proof>();
  const given = useAnswer('class', id && !proof ? { class: id } : null, AGAIN_MS);
  const { words, common, language } = props;
  if (proof) return <Deleted proof={proof} words={words} language={language} />;
  return (
    <Screen heading={given.value?.class.name ?? words.title} given={id !== null && given} words={common} wide>
      {(value) => <TheClass {...props} {...value} onPut={given.put} onDeleted={setProof} />}
    </Screen>
  );
}

interface Shown {
  class: ClassView;
  seats: SeatView[];
  assignments: AssignmentView[];
}

interface TheClassProps extends ClassPageProps, Shown {
  onPut: (shown: Shown) => void;
  onDeleted: (proof: Proof) => void;
}

function TheClass({ onPut, onDeleted, roster: rosterWords, ...props }: TheClassProps) {
  const { class: one, assignments, words, change, common, language } = props;
  const seats = byHandle(props.seats, language);
  const names = useRoster(one.id);
  const put = (changed: Partial<Shown>) => onPut({ class: one, seats, assignments, ...changed });
  const shared = { one, words, common, language };
  const changed = (next: ClassView) => put({ class: next });
  return (
    <>
      <Live seats={seats} assignments={assignments} words={words} />
      <NextStep {...shared} seats={seats} assignments={assignments} />
      <LetIn {...shared} onChanged={changed} />
      <Assignments
        {...shared}
        change={change}
        assignments={assignments}
        onChanged={(next) => put({ assignments: assignments.map((old) => (old.id === next.id ? next : old)) })}
      />
      <Seats {...shared} seats={seats} names={names} onSeats={(next) => put({ seats: next })} />
      <Names {...shared} seats={seats} names={names} roster={rosterWords} />
      <Rename {...shared} onChanged={changed} />
      <CopyClass {...shared} assignments={assignments} />
      <PrivateLink {...shared} onChanged={changed} />
      <DeleteClass {...shared} onDeleted={onDeleted} />
    </>
  );
}

const byHandle = (seats: readonly SeatView[], language: string): SeatView[] => {
  const { compare } = new Intl.Collator(language);
  return seats.toSorted((a, b) => compare(a.handle, b.handle));
};
