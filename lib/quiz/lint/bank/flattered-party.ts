import type { FactBase } from '../../../fact/base';
import { words } from '../../../kernel/text';
import type { OptionGroup } from '../../../question/item';
import { NO_ACCIDENT, tail } from '../chance';
import type { BankFlaw } from '../flaw';
import { keyOf, shared } from '../group';

/** Words that speak well or ill of whoever they are said of, by their beginning. */
const WELL =
  /^(?:agree|help|protect|support|safe|safeguard|reliab|lawful|legal|compl|honest|careful|fair|respect|succe|benefi|right|improv|defend|responsib|effective|praise|welcom)/;
const ILL =
  /^(?:refus|fail|breach|broke|threat|harm|illegal|unlawful|unsafe|unreliab|danger|damag|careless|reckless|unfair|mislead|lie|lied|lying|wrong|ignor|block|violat|neglect|abandon|blam|extreme|attack|secret)/;

/** From so many items on a pattern can be told from accident. */
const LEAST = 5;

/**
 * Whoever knows nothing but whose side to take, and picks what sounds best, or worst, for a party finds more keys than
 * chance would give. Parties are the classes of those who can act; the tone of an option is read from its words.
 */
export const flatteredParty: BankFlaw = {
  id: 'flattered-party',
  title: 'Keys flatter a party, or blame it, too often',
  run: (bank, { base }) => {
    const groups = bank
      .filter((subject) => !shared(subject))
      .flatMap(({ facets }) => facets.groups)
      .map((group) => ({ group, classes: classesIn(group, base) }));
    const parties = [...new Set(groups.flatMap(({ classes }) => classes))].sort();
    return parties.flatMap((party) => {
      const about = groups.filter(({ classes }) => classes.includes(party)).map(({ group }) => group);
      return [1, -1].flatMap((side) => leaning(about, side, parties.length * 2).map((says) => `${party}: ${says}`));
    });
  },
};

/** Classes of the persons, bodies and offices that a group names. */
function classesIn({ prompt, options }: OptionGroup, base: FactBase): string[] {
  const found = [prompt, ...options.map(({ text }) => text)].flatMap((text) => base.names.find(text));
  const entities = found.flatMap(({ candidates }) => candidates.flatMap((id) => base.entities.get(id) ?? []));
  return entities.flatMap(({ type, classes }) =>
    ['person', 'organisation', 'office', 'unnamed'].includes(type) ? classes : [],
  );
}

/** What a partisan gets right; the bar is higher the more parties and sides are tried. */
function leaning(groups: readonly OptionGroup[], side: number, tried: number): string[] {
  const drawn = groups.flatMap((group) => {
    const tones = group.options.map(({ text }) => side * toneOf(text));
    const most = Math.max(...tones);
    const picked = group.options.filter((_, i) => tones[i] === most);
    const key = keyOf(group);
    return key && picked.length === 1 ? [{ hit: picked[0] === key, chance: 1 / group.options.length }] : [];
  });
  const hits = drawn.filter(({ hit }) => hit).length;
  const odd =
    tail(
      drawn.map(({ chance }) => chance),
      hits,
    ) <
    NO_ACCIDENT / tried;
  return drawn.length >= LEAST && odd
    ? [`what sounds ${side > 0 ? 'best' : 'worst'} is the key of ${hits} of ${drawn.length} items`]
    : [];
}

const toneOf = (text: string): number =>
  words(text).reduce((tone, word) => tone + (WELL.test(word) ? 1 : 0) - (ILL.test(word) ? 1 : 0), 0);
