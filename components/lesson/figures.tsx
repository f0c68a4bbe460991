import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { CheckElsewhere, Look } from './CheckElsewhere';
import { Cited } from './Cited';
import { Consequence, ConsequenceTree, Outcome } from './ConsequenceTree';
import type { LessonContext } from './context';
import { Figure } from './Figure';
import { CellOf, LessonRow, LessonTable } from './LessonTable';
import { Quantity } from './Quantity';
import { Status } from './Status';

type WithFact = { fact: string; children: ReactNode };
/** Its id, which the build has given it. */
type Named = { figure?: string };

/** Binds the figures of the lesson vocabulary to a lesson. */
export const figureComponents = (context: LessonContext) => ({
  Status: ({ fact }: { fact: string }) => <Status fact={fact} context={context} />,
  Quantity: ({ fact, children }: WithFact) => (
    <Quantity fact={fact} context={context}>
      {children}
    </Quantity>
  ),
  ConsequenceTree: ({ figure, ...tree }: Named & { title: string; children: ReactNode }) => (
    <Figure id={figure} context={context}>
      <ConsequenceTree {...tree} />
    </Figure>
  ),
  Consequence: ({ if: condition, children }: { if: string; children: ReactNode }) => (
    <Consequence condition={condition}>{children}</Consequence>
  ),
  Outcome: ({ fact, children }: WithFact) => (
    <Outcome fact={fact} context={context}>
      {children}
    </Outcome>
  ),
  ...actorComponents(context),
  ...contrastComponents(context),
  CheckElsewhere: ({ children }: { children: ReactNode }) => (
    <CheckElsewhere label={context.say('lesson.elsewhere')}>{children}</CheckElsewhere>
  ),
  Look: ({ source, children }: { source: string; children: ReactNode }) => (
    <Look source={source} context={context}>
      {children}
    </Look>
  ),
});

function actorComponents(context: LessonContext) {
  const { say } = context;
  const cell = ({ fact, children }: WithFact) => (
    <Cited facts={[fact]} context={context}>
      {children}
    </Cited>
  );
  const Wants = (props: WithFact) => cell(props);
  const Said = (props: WithFact) => cell(props);
  const cellOf = (children: ReactNode, part: unknown) => (
    <CellOf parts={partsOf(children, part)} none={say('lesson.noneStated')} />
  );
  return {
    ActorTable: ({ figure, title, children }: Named & { title: string; children: ReactNode }) => (
      <Figure id={figure} context={context}>
        <LessonTable caption={title} columns={[say('lesson.actor'), say('lesson.wants'), say('lesson.said')]}>
          {children}
        </LessonTable>
      </Figure>
    ),
    Actor: ({ name, children }: { name: string; children: ReactNode }) => (
      <LessonRow
        head={name}
        cells={[
          { column: say('lesson.wants'), content: cellOf(children, Wants) },
          { column: say('lesson.said'), content: cellOf(children, Said) },
        ]}
      />
    ),
    Wants,
    Said,
  };
}

type Cell = { fact: string; and?: string; children: ReactNode };
type Compared = Named & { title: string; a: string; b: string; children: ReactNode };
type Row = { about: string; children: ReactNode; columns?: readonly [string, string] };

function contrastComponents(context: LessonContext) {
  const cell = ({ fact, and, children }: Cell) => (
    <Cited facts={[fact, and]} context={context}>
      {children}
    </Cited>
  );
  const A = (props: Cell) => cell(props);
  const B = (props: Cell) => cell(props);
  const Point = ({ about, children, columns: [a, b] = ['', ''] }: Row) => (
    <LessonRow
      head={about}
      cells={[
        { column: a, content: partsOf(children, A) },
        { column: b, content: partsOf(children, B) },
      ]}
    />
  );
  return {
    Contrast: ({ figure, title, a, b, children }: Compared) => (
      <Figure id={figure} context={context}>
        <LessonTable caption={title} columns={[context.say('lesson.compared'), a, b]}>
          {partsOf<Row>(children, Point).map(({ key, props }) => (
            <Point key={key} {...props} columns={[a, b]} />
          ))}
        </LessonTable>
      </Figure>
    ),
    Point,
    A,
    B,
  };
}

/** The children that are drawn by one component. Between them stand line ends only: the build has seen to that. */
const partsOf = <Props,>(children: ReactNode, part: unknown): ReactElement<Props>[] =>
  Children.toArray(children).filter(
    (child): child is ReactElement<Props> => isValidElement(child) && child.type === part,
  );
