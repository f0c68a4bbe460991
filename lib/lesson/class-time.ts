// A minute a question is what test writers reckon for one with options; feedback is read in that time too.
const QUESTIONS_A_MINUTE = 1;

/** What a lesson takes in class, in whole minutes: reading, and one form of its quiz. Both are estimates. */
export const classTime = (reading: number, questions: number): { reading: number; quiz: number; whole: number } => {
  const quiz = Math.ceil(questions / QUESTIONS_A_MINUTE);
  return { reading, quiz, whole: reading + quiz };
};
