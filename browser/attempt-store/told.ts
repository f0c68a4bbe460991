/** What a tab says to the others once it has kept something. */
export interface Told {
  attempt: string;
  lesson: string;
  form: string;
}
