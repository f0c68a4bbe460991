import { fit, type Fitted } from './fit';
import { inFace, type Measure } from './measure';
import { FOOT, INNER, TEXT } from './sizes';

/** The name of the site on the left; on the right two lines at most, of one text or of two. */
export function layFoot(site: string, foot: readonly string[], measure: Measure): { site: Fitted; foot: Fitted[] } {
  const name = fit(site, {
    measure: inFace('strong', measure),
    width: INNER.width / 2 - FOOT.mark - FOOT.gap,
    sizes: [{ size: TEXT.size, lines: 1 }],
  });
  const left = FOOT.mark + (site === '' ? 0 : FOOT.gap) + measure(name.lines[0] ?? '', 'strong', TEXT.size);
  const most = foot.length > 1 ? 1 : 2;
  const sizes = [{ size: TEXT.size, lines: most }];
  return {
    site: name,
    foot: foot.map((text) =>
      fit(text, { measure: inFace('text', measure), width: INNER.width - left - FOOT.between, sizes, fill: true }),
    ),
  };
}

/** Height of the foot with its rule. */
export const footHeight = (lines: readonly Fitted[]): number =>
  FOOT.above + FOOT.rule + Math.max(1, lines.flatMap((one) => one.lines).length) * TEXT.leading;
