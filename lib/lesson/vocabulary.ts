/** What a lesson may be written with: each component, its literal props, and which of them are needed. */
export interface ComponentRule {
  /** `fact` is cited, with its evidence on the page; what is `asked` is a fact too, but its evidence would tell the key. */
  props: Readonly<Record<string, { needed: boolean; refers?: 'fact' | 'asked' | 'term' | 'date' }>>;
  /** The component that it must stand in. */
  inside?: string;
}

/** The register of lesson components: a new one is a line here, one in components/lesson, and its file. */
export const vocabulary = {
  Step: { props: { id: { needed: true }, title: { needed: true } } },
  InShort: { props: {}, inside: 'Step' },
  Evidence: { props: { fact: { needed: true, refers: 'fact' } }, inside: 'Step' },
  Term: { props: { id: { needed: true, refers: 'term' } }, inside: 'Step' },
  Timeline: { props: {}, inside: 'Step' },
  Moment: {
    props: { date: { needed: true, refers: 'date' }, fact: { needed: true, refers: 'fact' } },
    inside: 'Timeline',
  },
  SourcesEnd: { props: {}, inside: 'Step' },
  Unknowns: { props: {}, inside: 'Step' },
  GuessFirst: { props: { fact: { needed: true, refers: 'asked' } }, inside: 'Step' },
  Check: { props: { fact: { needed: true, refers: 'asked' } }, inside: 'Step' },
  HowWeChecked: { props: { fact: { needed: true, refers: 'fact' } }, inside: 'Step' },
} as const satisfies Record<string, ComponentRule>;

export type LessonComponent = keyof typeof vocabulary;

export const ruleFor = (name: string): ComponentRule | undefined =>
  Object.hasOwn(vocabulary, name) ? vocabulary[name as LessonComponent] : undefined;
