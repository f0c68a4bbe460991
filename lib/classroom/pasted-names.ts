import { plainText } from './plain-text';

/** A line of a list that was pasted: a name, and a handle where one stood on the line. */
export interface PastedName {
  name: string;
  handle?: string;
}

/** "1.", "12)", "-" and the like before a name. */
const COUNTER = /^\s*(?:\d+\s*[.):]\s*|\d+\s+|[-*•–]\s+)/u;

/**
 * Names of a pasted list, one a line, or a column or two of a spreadsheet. Numbers before names and empty lines are left
 * out; two students of one name are two. A cell that is a handle of the class says whose the name is.
 */
export function pastedNames(text: string, handles: readonly string[]): PastedName[] {
  const known = new Map(handles.map((handle) => [plain(handle), handle]));
  return text.split(/\r\n?|[\n\u2028\u2029]/).flatMap((line) => {
    const cells = line.split(/[\t;]/).map((cell) => plainText(cell.replace(/^\s*"(.*)"\s*$/, '$1')));
    const handle = cells.map((cell) => known.get(plain(cell))).find((one) => one !== undefined);
    const names = cells.filter((cell) => !known.has(plain(cell)) && !/^\d*$/.test(cell));
    const name = plainText(names.join(' ').replace(COUNTER, ''));
    return name === '' ? [] : [{ name, ...(handle !== undefined && { handle }) }];
  });
}

/** Lines to rows of a class: those with a handle to it, the others to the free handles in the order given. What finds none is left. */
export function seatNames(
  pasted: readonly PastedName[],
  handles: readonly string[],
): { seated: Required<PastedName>[]; left: PastedName[] } {
  const named = new Map(pasted.flatMap((one) => (one.handle === undefined ? [] : [[one.handle, one.name] as const])));
  const free = handles.filter((handle) => !named.has(handle));
  const unseated = pasted.filter(({ handle }) => handle === undefined);
  return {
    seated: [
      ...[...named].map(([handle, name]) => ({ handle, name })),
      ...unseated.slice(0, free.length).map(({ name }, i) => ({ name, handle: free[i]! })),
    ],
    left: unseated.slice(free.length),
  };
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, ' ');
