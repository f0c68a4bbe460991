import { kindOf } from '../../../question';
import type { Seat } from '../../form';
import { NO_ACCIDENT, tail } from '../chance';
import type { FormFlaw } from '../flaw';

/** Keys that lie at one place more often than chance would have them. */
export const keyPosition: FormFlaw = {
  id: 'key-position',
  title: 'Keys lie at one place too often',
  run: ({ seats }) => {
    const keyed = seats.filter(({ item }) => kindOf(item).arrangement(item) === 'keyed');
    const longest = Math.max(0, ...keyed.map(({ order }) => order.length));
    return Array.from({ length: longest }, (_, place) => place).flatMap((place) => {
      const able = keyed.filter(({ order }) => order.length > place);
      const hits = able.filter((seat) => placeOf(seat) === place).length;
      const chances = able.map(({ order }) => 1 / order.length);
      return tail(chances, hits) < NO_ACCIDENT / longest
        ? [`${hits} of ${able.length} keys are option ${place + 1}`]
        : [];
    });
  },
};

/** The key is the first id of an arrangement that is `keyed`. */
const placeOf = ({ item, order }: Seat): number => order.indexOf(kindOf(item).optionIds(item)[0] ?? '');
