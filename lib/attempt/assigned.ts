/**
 * Stands as the form of an attempt at what a teacher assigned. Its answers go to the class and nowhere else: they are not
 * asked about as those of practice are, and its `lesson` is the id of the assignment.
 */
export const ASSIGNED = 'assigned';
