/**
 * What a prop names: its value must be the id of one, or a date. A `fact` is cited, with its evidence on the page; what is
 * `asked` is a fact too, but its evidence would tell the key.
 */
export type Refers = 'fact' | 'asked' | 'term' | 'source' | 'date';

/** What a fact or a source must hold for a component to draw it. */
export type Holds = 'amount' | 'address';

/** A literal prop of a component. */
export interface PropRule {
  needed: boolean;
  refers?: Refers;
  holds?: Holds;
  /** True if a reader sees its words: they are counted, and held to the rules for own words as the text is. */
  shown?: true;
}

/** How many of a part a component takes: exactly one, at least one, or any number. */
export type Count = 'one' | 'some' | 'any';

/** What a lesson may be written with: each component, its literal props, and which of them are needed. */
export interface ComponentRule {
  props: Readonly<Record<string, PropRule>>;
  /** The component that it must stand in. */
  inside?: string;
  /** Where it takes nothing but other components: which, and how many. */
  parts?: Readonly<Record<string, Count>>;
}

const ID = { needed: true } as const;
const SHOWN = { needed: true, shown: true } as const;
const FACT = { needed: true, refers: 'fact' } as const;
const ASKED = { needed: true, refers: 'asked' } as const;
const OTHER_FACT = { needed: false, refers: 'fact' } as const;

/** The register of lesson components: a new one is a line here, one in components/lesson, and its file. */
export const vocabulary = {
  Step: { props: { id: ID, title: SHOWN } },
  InShort: { props: {}, inside: 'Step' },
  Evidence: { props: { fact: FACT }, inside: 'Step' },
  Term: { props: { id: { needed: true, refers: 'term' } }, inside: 'Step' },
  Timeline: { props: {}, inside: 'Step' },
  Moment: { props: { date: { needed: true, refers: 'date' }, fact: FACT }, inside: 'Timeline' },
  SourcesEnd: { props: {}, inside: 'Step' },
  Unknowns: { props: {}, inside: 'Step' },

  Status: { props: { fact: FACT }, inside: 'Step' },
  Quantity: { props: { fact: { ...FACT, holds: 'amount' } }, inside: 'Step' },
  ConsequenceTree: { props: { title: SHOWN }, inside: 'Step', parts: { Consequence: 'some' } },
  Consequence: {
    props: { if: SHOWN },
    inside: 'ConsequenceTree',
    parts: { Outcome: 'any', Consequence: 'any' },
  },
  Outcome: { props: { fact: FACT }, inside: 'Consequence' },
  ActorTable: { props: { title: SHOWN }, inside: 'Step', parts: { Actor: 'some' } },
  Actor: { props: { name: SHOWN }, inside: 'ActorTable', parts: { Wants: 'any', Said: 'any' } },
  Wants: { props: { fact: FACT }, inside: 'Actor' },
  Said: { props: { fact: FACT }, inside: 'Actor' },
  Contrast: { props: { title: SHOWN, a: SHOWN, b: SHOWN }, inside: 'Step', parts: { Point: 'some' } },
  Point: { props: { about: SHOWN }, inside: 'Contrast', parts: { A: 'one', B: 'one' } },
  A: { props: { fact: FACT, and: OTHER_FACT }, inside: 'Point' },
  B: { props: { fact: FACT, and: OTHER_FACT }, inside: 'Point' },
  CheckElsewhere: { props: {}, inside: 'Step', parts: { Look: 'some' } },
  Look: { props: { source: { needed: true, refers: 'source', holds: 'address' } }, inside: 'CheckElsewhere' },
  GuessFirst: { props: { fact: ASKED }, inside: 'Step' },
  Check: { props: { fact: ASKED }, inside: 'Step' },
  HowWeChecked: { props: { fact: FACT }, inside: 'Step' },
} as const satisfies Record<string, ComponentRule>;

export type LessonComponent = keyof typeof vocabulary;

export const ruleFor = (name: string): ComponentRule | undefined =>
  Object.hasOwn(vocabulary, name) ? vocabulary[name as LessonComponent] : undefined;

/** The rule of one prop, if its component has it. */
export function propRule(component: string, name: string): PropRule | undefined {
  const props = ruleFor(component)?.props ?? {};
  return Object.hasOwn(props, name) ? props[name] : undefined;
}
