import type { AssignmentView, ClassView, SeatView } from '@/lib/classroom/calls';
import type { Mark, ResultTable } from '@/lib/classroom/result-table';

const NOW = Date.UTC(2026, 1, 24, 9);
const ZONE = 'Europe/Kyiv';

export const galleryClass: ClassView = {
  ...{ id: 'class', name: '10b History', zone: ZONE, code: 'ABCD2345', joinable: true, keyRevision: 1 },
  ...{ createdAt: NOW, deleteAt: NOW + 90 * 86_400_000, seats: 3, assignments: 1 },
};

const assignment = (id: string, change: Partial<AssignmentView>): AssignmentView => ({
  ...{ id, class: 'class', kind: 'both', lesson: 'lighthouse', title: 'Who keeps the light?', items: [], zone: ZONE },
  ...{ attempts: 1, opensAt: null, dueAt: NOW, closesAt: null, phase: 'open', createdAt: NOW, grants: [] },
  ...{ feedback: 'when-done', releasedAt: null, confidence: true, timeLimitMinutes: null, started: 3, submitted: 2 },
  ...change,
});

/** An assignment from before it opens to its release. */
export const galleryAssignments: readonly AssignmentView[] = [
  assignment('early', { phase: 'not-open', opensAt: NOW, started: 0, submitted: 0 }),
  assignment('open', { dueAt: null }),
  assignment('late', { phase: 'late', feedback: 'when-released', closesAt: NOW + 86_400_000 }),
  assignment('closed', { phase: 'closed', feedback: 'when-released', closesAt: NOW, releasedAt: NOW }),
  assignment('again', { phase: 'closed', closesAt: NOW, grants: [{ seat: null, until: NOW + 86_400_000 }] }),
  assignment('lesson', { kind: 'lesson', dueAt: null, started: 0, submitted: 0 }),
];

export const gallerySeats: readonly SeatView[] = ['Calm Lantern', 'Brisk Puzzle', 'Keen Sketch'].map((handle, i) => ({
  ...{ id: `seat-${i}`, handle, joinedAt: NOW, extraMinutes: i * 5, mergedInto: null, devices: 1, slip: false },
}));

const cells = (marks: readonly Mark[]) => marks.map((mark, i) => ({ mark, late: i === 2, points: 1 }));

/** Every mark, and every state of a student. */
export const galleryTable: ResultTable = {
  columns: [1, 2, 3].map((n) => ({ item: `q${n}`, label: `Question ${n}`, max: 1 })),
  rows: [
    { state: 'submitted', late: true, cells: cells(['right', 'wrong', 'omitted']) } as const,
    { state: 'working', late: false, cells: cells(['voided', 'open', 'right']) } as const,
    { state: 'absent', late: false, cells: cells(['absent', 'absent', 'absent']) } as const,
  ].map((row, i) => ({
    ...{ seat: `seat-${i}`, handle: gallerySeats[i]!.handle, right: 1, omitted: 1, total: { points: 1, max: 3 } },
    ...row,
  })),
};

export const galleryStems = ['Who keeps the light?', 'How many lamps are there?', 'When was it built?'];
