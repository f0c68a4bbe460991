import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * Addresses of the lessons and their quizzes, in the order of site.yaml. The build has read that file already.
 * @param {string} content
 * @param {string} site
 * @returns {string[]}
 */
export function lessonAddresses(content, site) {
  const { lessons = [] } = parse(readFileSync(path.join(content, 'site.yaml'), 'utf8')) ?? {};
  return lessons.flatMap((/** @type {string} */ slug) => [`${site}/learn/${slug}`, `${site}/learn/${slug}/quiz`]);
}
