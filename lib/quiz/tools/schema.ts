import { z } from 'zod';
import { slug } from '../../source/schema';

/** One of the tools that a quiz asks readers to tell apart: a law, a label, a policy. */
export const toolSchema = z.strictObject({
  id: slug.describe('Also the objective of the questions on it'),
  name: z.string().min(1).max(60).describe('As an option reads it: "The Defense Production Act"'),
  objective: z.string().min(1).describe('What the learner can do afterwards'),
  weight: z.int().positive().default(1).describe('Share of a form'),
  lesson: slug.describe('The lesson that teaches it'),
  facts: z.array(slug).min(1).describe('Facts that hold of this tool and of none of the others: the editor vouches'),
  matters: z
    .array(slug)
    .default([])
    .describe('Those of the facts whose row is their matter alone, "A rule on fake reviews": it has to tell the tool'),
});
export type Tool = z.infer<typeof toolSchema>;

/** A quiz across lessons: which of several tools does this belong to? */
export const toolQuizSchema = z.strictObject({
  slug,
  title: z.string().min(1).max(90).describe('A question'),
  summary: z.string().min(1).max(150),
  questions: z.int().min(4).max(20).default(10).describe('How many questions a form has'),
  after: z.array(slug).min(1).describe('The lessons that it builds on'),
  also: z.array(slug).default([]).describe('Facts whose questions in the quizzes of these lessons are asked here too'),
  tools: z.array(toolSchema).min(2).max(4),
});
export type ToolQuiz = z.infer<typeof toolQuizSchema>;
