import { useEffect, useRef } from 'react';
import type { BodyProps } from './body';
import styles from './Body.module.css';
import { OrderTold } from './OrderTold';

/** Lines with Move up and Move down; focus stays on the button that was used. */
export function OrderBody({ item, draft, onDraft, locked, grade, words, describedBy }: BodyProps) {
  const ids = draft as string[];
  const moved = useRef<{ id: string; by: number } | undefined>(undefined);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const last = moved.current;
    if (!last) return;
    moved.current = undefined;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-line="${last.id}"] button`);
    const wanted = buttons?.[last.by < 0 ? 0 : 1];
    (wanted?.disabled ? buttons?.[last.by < 0 ? 1 : 0] : wanted)?.focus();
  }, [draft]);

  const move = (id: string, by: number) => {
    const at = ids.indexOf(id);
    const next = ids.filter((other) => other !== id);
    next.splice(at + by, 0, id);
    moved.current = { id, by };
    onDraft(next);
  };

  if (grade) return <OrderTold item={item} draft={draft} grade={grade} words={words} describedBy={describedBy} />;
  return (
    <ol className={styles.lines} ref={list} aria-describedby={describedBy}>
      {ids.map((id, i) => {
        const text = item.options.find((option) => option.id === id)?.text ?? '';
        return (
          <li key={id} data-line={id} className={styles.line}>
            <span className={styles.lineText}>{text}</span>
            <span className={styles.moves}>
              <MoveButton
                label={words.up}
                text={text}
                short={words.upShort}
                disabled={locked || i === 0}
                onClick={() => move(id, -1)}
              />
              <MoveButton
                label={words.down}
                text={text}
                short={words.downShort}
                disabled={locked || i === ids.length - 1}
                onClick={() => move(id, 1)}
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function MoveButton({
  label,
  text,
  short,
  disabled,
  onClick,
}: {
  label: string;
  text: string;
  short: string;
  disabled: boolean;
  onClick: () => void;
}) {
  return (
    <button type="button" className={styles.move} disabled={disabled} onClick={onClick}>
      {short}
      <span className="visuallyHidden">
        {' '}
        ({label} {text})
      </span>
    </button>
  );
}
