import { lessonSummaries } from '@/server/lessons';
import { Trouble } from '../setup/trouble.mjs';

/** Addresses of the pages of a site that benches look at. */
export interface SitePages {
  step: string;
  lesson: string;
  home: string;
  quiz: string;
  reference: string;
  join: string;
  work: string;
  assigned: string;
  teach: string;
}

/** One page of each kind, of whatever content folder is set: the longest step of all, and its lesson and quiz. */
export async function sitePages(): Promise<SitePages> {
  const lessons = await lessonSummaries();
  const steps = lessons.flatMap(({ meta, outline }) => outline.steps.map((step) => ({ lesson: meta.slug, ...step })));
  const [longest] = steps.sort((a, b) => b.words - a.words);
  if (!longest) throw new Trouble('The site has no lesson to measure: name one in site.yaml of the content folder.');
  const lesson = `/learn/${longest.lesson}`;
  return {
    step: `${lesson}/${longest.id}`,
    lesson: `${lesson}/all`,
    home: '/',
    quiz: `${lesson}/quiz`,
    reference: '/glossary',
    // Pages of a class are the same for everybody, also for who is in none.
    ...{ join: '/join', work: '/class', assigned: `/class/quiz?assignment=${'A'.repeat(22)}`, teach: '/teach' },
  };
}
