import type { Page } from 'playwright-core';
import { kindOf } from '@/lib/question';
import type { Item, PublicItem } from '@/lib/question/item';
import { fieldsOf, versionField, type Field } from '@/lib/question/plain-fields';
import { words } from '@/lib/words';
import { answersTo } from '../../server/answers-to';

/** A question as a browser gets it; in which order its options stand does not matter to its fields. */
export const shown = (item: Item): PublicItem => kindOf(item).view(item, kindOf(item).optionIds(item), words('en'));

/** The fields of a right or a wrong answer. */
export const fieldsFor = (item: Item, right: boolean): Field[] =>
  fieldsOf(shown(item), answersTo(item)[right ? 'right' : 'wrong']);

/** The plain form, beside which the player's first question stands in the page and is not shown. */
const FORM = 'form[action$="/answers"]';

/** Gives an answer in a plain form, each control in its own way. */
export async function giveAnswer(page: Page, item: Item, right: boolean): Promise<void> {
  for (const [name, value] of fieldsFor(item, right)) {
    const control = page.locator(`${FORM} [name="${name}"]`);
    const kind = await control.first().evaluate((one) => (one as HTMLInputElement).type);
    if (kind === 'text') await control.fill(value);
    else if (kind === 'select-one') await control.selectOption(value);
    else await page.locator(`${FORM} [name="${name}"][value="${value}"]`).check();
  }
}

/** The page of answers as an address: these are answered right or wrong, of the others nothing is said. */
export function answersPath(
  quiz: string,
  form: string,
  items: readonly Item[],
  right: (i: number) => boolean | undefined,
) {
  const fields = items.flatMap((item, i): Field[] => {
    const wanted = right(i);
    return [versionField(shown(item)), ...(wanted === undefined ? [] : fieldsFor(item, wanted))];
  });
  return `${quiz}/answers?${new URLSearchParams([['form', form], ...fields].map(([name, value]) => [name!, value!]))}`;
}
