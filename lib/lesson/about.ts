import { z } from 'zod';

/** A field that may stand there with nothing behind it. */
const statement = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || undefined);

/** What the operator of a site says of itself. All of it is optional: what is left out reads "Not stated". */
export const aboutSchema = z.strictObject({
  authorship: statement.describe('Who writes and answers for the content'),
  funding: statement.describe('Who pays for it'),
  tools: statement.describe('With which tools it is made'),
  conflictsOfInterest: statement.describe('What might bias those who make it'),
  contact: z
    .string()
    .trim()
    .refine(isContact, 'an e-mail address, or an address with https://')
    .nullish()
    .transform((text) => text || undefined)
    .describe('Where errors are reported'),
});
export type About = z.infer<typeof aboutSchema>;

/** Where a problem with a fact is reported: by e-mail where the operator has one, else on the page that says how. */
export const reportAddress = ({ contact }: Pick<About, 'contact'>, fact: string): string =>
  contact !== undefined && isEmail(contact)
    ? `mailto:${contact}?subject=${encodeURIComponent(fact)}`
    : `/about?fact=${encodeURIComponent(fact)}#report`;

function isContact(text: string): boolean {
  return text === '' || z.email().safeParse(text).success || z.url({ protocol: /^https$/ }).safeParse(text).success;
}

/** True for a contact that is written to, and not opened. */
export const isEmail = (contact: string): boolean => !contact.includes('://');
