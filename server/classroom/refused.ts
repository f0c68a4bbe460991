import type { RefusalCode } from '@/lib/classroom/refusal';
import type { Problem } from '@/lib/kernel/result';

/** Refuses with a code, whose words may name what was found and what was wanted. */
export const no = (code: RefusalCode, found = '', wanted = ''): { ok: false; problems: [Problem] } => ({
  ok: false,
  problems: [{ code, found, wanted, todo: 'say it in the words of the catalogue' }],
});

/** The status of HTTP for each refusal; all others are 422, about the shape of what was sent. */
const STATUSES: Partial<Record<string, number>> = {
  'body-shape': 400,
  ...{ 'no-session': 401, 'other-seat': 401 },
  ...{ 'not-allowed': 403, origin: 403, 'needs-https': 403 },
  ...{ 'not-found': 404, 'code-wrong': 404, 'resume-wrong': 404, 'link-wrong': 404, 'lesson-unknown': 404 },
  ...{
    'other-content': 409,
    'class-full': 409,
    'assignments-full': 409,
    'item-changed': 409,
    'attempt-full': 409,
    'feedback-fixed': 409,
  },
  ...{ 'not-open': 409, closed: 409, 'under-way': 409, 'attempts-used': 409, 'answers-shown': 409 },
  'code-expired': 410,
  'body-large': 413,
  ...{ 'too-many': 429, 'too-many-starts': 429 },
  other: 500,
  ...{ 'store-full': 503, 'store-away': 503, 'store-busy': 503 },
};

export const statusOf = (code: string): number => STATUSES[code] ?? 422;
