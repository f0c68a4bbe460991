const at = (page: string, query: Record<string, string>): string => `/teach/${page}?${new URLSearchParams(query)}`;

/** Addresses of the teacher's pages. */
export const classPath = (id: string): string => at('class', { class: id });
export const assignPath = (id: string, lesson?: string): string =>
  at('assign', { class: id, ...(lesson && { lesson }) });
export const assignLessonPath = (lesson: string): string => at('assign', { lesson });
export const slipsPath = (id: string): string => at('slips', { class: id });
export const resultsPath = (assignment: string, classId: string): string =>
  at('results', { assignment, class: classId });
export const showPath = (assignment: string, classId: string): string => at('show', { assignment, class: classId });

/** What anybody may see of an assignment: no class, no student. */
export const assignedPath = (assignment: string): string => `/assigned/${assignment}`;

/** Where students join. */
export const joinUrl = (origin: string, code: string): string => `${origin}/join?code=${code}`;
/** What lets a teacher in: what stands after "#" is sent to no server. */
export const privateUrl = (origin: string, key: string): string => `${origin}/teach/open#${key}`;
/** The page of Google Classroom that shares an address. */
export const googleUrl = (url: string): string => `https://classroom.google.com/share?url=${encodeURIComponent(url)}`;
