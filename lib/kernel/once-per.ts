/** A function that works out its answer once for each object, which must not change afterwards, and forgets it with the object. */
export function oncePer<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const kept = known.get(key) ?? { answer: work(key) };
    known.set(key, kept);
    return kept.answer;
  };
}
