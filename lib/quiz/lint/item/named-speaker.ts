import { entityOf } from '../entity-of';
import type { Flaw } from '../flaw';
import { inGroups, rightOf } from '../group';

/** A claim that names the speaker who is asked for. */
export const namedSpeaker: Flaw = {
  id: 'named-speaker',
  title: 'The claim names its speaker',
  run: (subject, { base }) =>
    inGroups(subject, ({ prompt, options }) =>
      rightOf({ prompt, options })
        .flatMap(({ text }) => entityOf(text, base) ?? [])
        .filter(({ id }) => base.names.names(prompt, id))
        .map(({ name }) => `the claim names its speaker, ${name}`),
    ),
};
