import { walk, type LessonNode } from './node';

/** Keeps a section sign and its number on one line: "§ 4513" reads badly when a line ends between them. */
export const keepTogether = (text: string): string => text.replace(/(§+) (?=\d)/g, '$1\u00A0');

/** The same for all texts of a lesson: a plugin of remark. */
export const keepSectionsTogether = () => (tree: LessonNode) => {
  walk(tree, [], (node) => {
    if (node.type === 'text') node.value = keepTogether(String(node.value));
  });
};
