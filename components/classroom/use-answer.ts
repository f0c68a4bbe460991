import { useCallback, useEffect, useRef, useState } from 'react';
import { callClass, type Answered, type CallName } from '@/browser/classroom/call';
import type { ClassCalls } from '@/lib/classroom/calls';

export type Refused = Extract<Answered<unknown>, { ok: false }>;

/** What the server gave, and how asking stands. What was given once stays, should asking again fail. */
export interface Given<T> {
  value?: T;
  /** Why the last try gave nothing. */
  refused?: Refused;
  /** True once the first answer is long in coming: before that, words would only flicker. */
  slow: boolean;
  ask: () => Promise<void>;
  /** Puts in its place what another call has given. */
  put: (value: T) => void;
}

const LONG_MS = 400;

/** Asks the server as the page opens, and again every so often while it is looked at. Asks nothing as long as `sent` is null. */
export function useAnswer<Name extends CallName>(
  name: Name,
  sent: ClassCalls[Name]['takes'] | null,
  everyMs?: number,
): Given<ClassCalls[Name]['gives']> {
  const [{ value, refused }, setGiven] = useState<{ value?: ClassCalls[Name]['gives']; refused?: Refused }>({});
  const [slow, setSlow] = useState(false);
  const key = sent && JSON.stringify(sent);
  const latest = useRef(0);
  const ask = useCallback(async () => {
    if (key === null) return;
    const turn = ++latest.current;
    const answer = await safely(name, JSON.parse(key) as ClassCalls[Name]['takes']);
    // Whoever asked later, or put something in its place, knows better.
    if (turn === latest.current) setGiven((old) => (answer.ok ? { value: answer.value } : { ...old, refused: answer }));
  }, [name, key]);
  useEffect(() => {
    const long = setTimeout(() => setSlow(true), LONG_MS);
    void ask().finally(() => clearTimeout(long));
    const again = everyMs && setInterval(() => document.visibilityState === 'visible' && void ask(), everyMs);
    return () => {
      clearTimeout(long);
      if (again) clearInterval(again);
    };
  }, [ask, everyMs]);
  const put = useCallback((next: ClassCalls[Name]['gives']) => {
    latest.current++;
    setGiven({ value: next });
  }, []);
  return { value, refused, slow: slow && !value && !refused, ask, put };
}

/** Secure cookies need https: elsewhere the server would only refuse. */
const safely: typeof callClass = async (name, sent) =>
  isSecureContext ? callClass(name, sent) : { ok: false, code: 'needs-https', status: 0 };
