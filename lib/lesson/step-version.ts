import type { Fact } from '../fact/schema';
import type { FactBase } from '../fact/base';
import { digestOf } from '../kernel/digest';
import { squash } from '../kernel/text';
import type { StepOutline } from './schema';

/** A step with all that stands in it; steps stand side by side and never in each other. */
const STEP = /<Step\s[^>]*?\bid="([^"]+)"[^>]*>[\s\S]*?<\/Step>/g;

/**
 * A short digest of each step by id: of its text, and of what readers see of the facts that it cites. It changes where a
 * reader would find something changed, and not with line breaks or with the words of the interface.
 */
export function stepVersions(mdx: string, steps: readonly StepOutline[], base: FactBase): Record<string, string> {
  const texts = new Map([...mdx.matchAll(STEP)].map(([text, id]) => [id!, squash(text)]));
  return Object.fromEntries(
    steps.map(({ id, facts }) => [id, digestOf([texts.get(id), facts.map((fact) => seen(fact, base))]).slice(0, 12)]),
  );
}

/** What a fact shows: its own words and ground, and the versions that differ with the reason. */
function seen(id: string, { facts, disagreements }: FactBase): unknown {
  const differ = disagreements.filter((one) => one.facts.includes(id));
  const shown = new Set([id, ...differ.flatMap((one) => one.facts)]);
  return [facts.filter((fact) => shown.has(fact.id)).map(shownOf), differ.map(({ reason }) => reason)];
}

const shownOf = ({ statement, attribution, modality, asOf, supersededBy, evidence }: Fact): unknown => ({
  ...{ statement, attribution, modality, asOf, supersededBy },
  evidence: evidence.map(({ source, sentences }) => ({ source, sentences })),
});
