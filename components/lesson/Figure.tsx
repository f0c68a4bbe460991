import type { ReactNode } from 'react';
import { ShareBox } from '@/components/card/ShareBox';
import { shareWords } from '@/components/card/share-words';
import { embedPath, figureAnchor, FRAME, frameCode, isFramed } from '@/lib/lesson/embed';
import type { LessonContext } from './context';
import styles from './Figure.module.css';

/** A figure with a place of its own on the page, and the ways to share it. */
export function Figure({ id, context, children }: { id?: string; context: LessonContext; children: ReactNode }) {
  if (id === undefined) return children;
  return (
    <div id={figureAnchor(id)} className={styles.figure}>
      {children}
      <ShareFigure id={id} context={context} />
    </div>
  );
}

function ShareFigure({ id, context: { meta, outline, sharing, paper, say } }: { id: string; context: LessonContext }) {
  const step = outline.steps.find(({ figures }) => figures?.some((one) => one.id === id));
  const figure = step?.figures?.find((one) => one.id === id);
  if (!step || !figure || !sharing || paper) return null;
  const { origin, site } = sharing;
  const title = figure.title ?? step.title;
  const frame = { src: `${origin}${embedPath(meta.slug, id)}`, title: `${title} · ${site}` };
  return (
    <ShareBox
      id={`share-${id}`}
      heading={say('share.figure')}
      name={say('share.figureOf', { title })}
      url={`${origin}/learn/${meta.slug}/${step.id}#${figureAnchor(id)}`}
      frame={isFramed(figure) ? frameCode({ ...frame, width: '100%', height: FRAME.height }) : undefined}
      words={shareWords(say)}
    />
  );
}
