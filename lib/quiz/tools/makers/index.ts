import type { Item } from '../../../question/item';
import type { ToolMaker, ToolWorld } from '../world';
import { belong } from './belong';
import { cases } from './cases';
import { gap } from './gap';
import { sort } from './sort';
import { which } from './which';

/** The register of sorts of questions on tools: a new one is a file and a line here. */
export const toolMakers = [which, sort, belong, gap, cases] as const satisfies readonly ToolMaker[];

/** Every item on tools that the rows give. */
export const toolItems = (world: ToolWorld): Item[] => toolMakers.flatMap(({ make }) => make(world));
