import type { ClassCalls } from '@/lib/classroom/calls';
import { useAnswer, type Given } from '../use-answer';

const NOTHING = {};

/** The classes that were opened in this browser. One that never opened any is let in nowhere, which is no error here. */
export function useClasses(): Given<ClassCalls['classes']['gives']> {
  const given = useAnswer('classes', NOTHING);
  return given.refused?.status === 401 ? { ...given, refused: undefined, value: { classes: [] } } : given;
}
