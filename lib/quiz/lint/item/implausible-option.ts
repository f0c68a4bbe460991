import type { Entity } from '../../../fact/entity';
import { entityOf } from '../entity-of';
import type { Flaw } from '../flaw';
import { optionsOf } from '../group';

/** A wrong option that is a thing of another sort than any key: nobody would choose a place as the head of a board. */
export const implausibleOption: Flaw = {
  id: 'implausible-option',
  title: 'An option is of another class than the key',
  run: (subject, { base }) => {
    const named = (correct: boolean) =>
      optionsOf(subject)
        .filter((option) => option.correct === correct)
        .flatMap(({ text }) => entityOf(text, base) ?? []);
    const keys = named(true);
    if (keys.length === 0) return [];
    const odd = named(false).filter((entity) => !keys.some((key) => alike(key, entity)));
    return [...new Set(odd.map(({ name }) => `an option is of another class than the key: "${name}"`))];
  },
};

const alike = (a: Entity, b: Entity): boolean => typesMeet(a, b) && classesMeet(a, b);

/** Who is not named may be a person or speak for a body; an office is held by a person and acts as a body. */
function typesMeet({ type: a }: Entity, { type: b }: Entity): boolean {
  const voices = ['person', 'organisation', 'office', 'unnamed'];
  const loose = ['office', 'unnamed'];
  return a === b || (voices.includes(a) && voices.includes(b) && (loose.includes(a) || loose.includes(b)));
}

const classesMeet = (a: Entity, b: Entity): boolean =>
  a.classes.length === 0 || b.classes.length === 0 || a.classes.some((one) => b.classes.includes(one));
