/** True for a stem that points at options: "Which of these …". In English, as all content is so far. */
export const needsOptions = (stem: string): boolean => /\b(these|those|following)\b/i.test(stem);
