import { useRef, useState } from 'react';
import { makeId } from '@/browser/classroom/make-id';
import { callClass, type CallName } from '@/browser/classroom/call';
import type { ClassCalls } from '@/lib/classroom/calls';
import { refusedWords } from './refused-words';
import type { CommonWords } from './teacher-words';

/** Something that a teacher does by a call: whether it is under way, and what became of it in words. */
export function useDeed(words: CommonWords) {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const underWay = useRef(false);
  const ids = useRef(new Map<string, string>());
  /** The id of a request that says so: the same as long as it did not succeed, so that a second try does it once. */
  function idFor(content: string): string {
    const id = ids.current.get(content) ?? makeId();
    ids.current.set(content, id);
    return id;
  }
  /** Makes the call, and gives what the server gave; nothing where it refused, which is then told. */
  async function send<Name extends CallName>(name: Name, sent: ClassCalls[Name]['takes']) {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setTold('');
    const answer = await callClass(name, sent);
    underWay.current = false;
    setBusy(false);
    if (answer.ok) {
      ids.current.clear();
      return answer.value;
    }
    setTold(refusedWords(answer, words));
    return undefined;
  }
  return { busy, told, tell: setTold, send, idFor };
}
