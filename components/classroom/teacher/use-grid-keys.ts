import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';

/**
 * Arrow keys in a table: one cell, or the button in it, is reached with the tab key, the others with arrows, Home and End
 * (with Ctrl: of the whole table). See the grid pattern of the ARIA Authoring Practices. It sets `tabindex` itself, so that
 * not thousands of cells are drawn again with each key.
 */
export function useGridKeys() {
  const table = useRef<HTMLTableElement>(null);
  const current = useRef<HTMLElement>(null);
  const take = (next: HTMLElement | undefined) => {
    if (!next || next === current.current) return;
    if (current.current) current.current.tabIndex = -1;
    next.tabIndex = 0;
    current.current = next;
  };
  useEffect(() => {
    if (!table.current?.contains(current.current)) take(partAt(table.current, 0, 0));
  });
  const onFocus = ({ target }: FocusEvent<HTMLTableElement>) => {
    const cell = target.closest<HTMLTableCellElement>('th, td');
    take(cell ? within(cell) : undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('th, td');
    const to = cell && table.current && placeAfter(event, cell, table.current);
    if (!to) return;
    event.preventDefault();
    partAt(table.current, ...to)?.focus();
  };
  return { ref: table, onFocus, onKeyDown };
}

const within = (cell: HTMLTableCellElement): HTMLElement => cell.querySelector('button') ?? cell;

function partAt(table: HTMLTableElement | null, row: number, column: number): HTMLElement | undefined {
  const cell = table?.rows[row]?.cells[column];
  return cell && within(cell);
}

/** The row and column to which a key leads; undefined for another key. */
function placeAfter(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  cell: HTMLTableCellElement,
  { rows }: HTMLTableElement,
): [row: number, column: number] | undefined {
  if (altKey || metaKey) return undefined;
  const row = (cell.parentElement as HTMLTableRowElement).rowIndex;
  const column = cell.cellIndex;
  const [bottom, end] = [rows.length - 1, rows[row]!.cells.length - 1];
  const places: Record<string, [number, number]> = {
    ArrowUp: [Math.max(0, row - 1), column],
    ArrowDown: [Math.min(bottom, row + 1), column],
    ArrowLeft: [row, Math.max(0, column - 1)],
    ArrowRight: [row, Math.min(end, column + 1)],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? bottom : row, end],
  };
  return Object.hasOwn(places, key) ? places[key] : undefined;
}
