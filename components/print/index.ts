import type { ItemKindName } from '@/lib/question/item';
import { BoxesPaper } from './BoxesPaper';
import { GapPaper } from './GapPaper';
import { LettersPaper } from './LettersPaper';
import { LinePaper } from './LinePaper';
import { OrderPaper } from './OrderPaper';
import type { Paper } from './paper';
import { RowsPaper } from './RowsPaper';

/** The register of questions on paper: one for each kind of item. */
export const papers = {
  choice: LettersPaper,
  multiple: BoxesPaper,
  typed: LinePaper,
  order: OrderPaper,
  match: RowsPaper,
  cloze: GapPaper,
  classify: RowsPaper,
  compare: LettersPaper,
  record: LettersPaper,
} satisfies Record<ItemKindName, Paper>;
