import { z } from 'zod';
import type { SlotSpec } from './slot';
import { slotSchemas } from './slot';

/** A kind of fact: its slots, which of them say what the fact is about, and which it answers. */
export interface FactKind {
  name: string;
  says: string;
  slots: Record<string, SlotSpec>;
  /** Slots that identify the question; facts that agree on them speak of the same thing. */
  key: readonly string[];
  /** Slots that hold the answer; facts of one key with other answers disagree. */
  answer: readonly string[];
}

/** The zod schema of a kind's slots; unknown slots are refused. */
export function slotsSchema(kind: FactKind): z.ZodType<Record<string, unknown>> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, spec] of Object.entries(kind.slots)) {
    const schema = spec.oneOf ? z.enum(spec.oneOf) : slotSchemas[spec.type];
    shape[name] = spec.optional ? schema.optional() : schema;
  }
  return z.strictObject(shape) as unknown as z.ZodType<Record<string, unknown>>;
}
