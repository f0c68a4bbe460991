import type { Draft } from '../proposer';
import type { Reading, Voice } from '../reading/reading';
import { OFFICE } from '../reading/office';
import { firstOwn, labelOf, nameOf } from './compose';
import { draftOf } from './draft';
import type { Rule } from './rule';

const BEFORE = new RegExp(`(?:^|[\\s’'])(?<office>${OFFICE}),? $`, 'u');
const AFTER = new RegExp(
  `^,? (?:is |was |the |a |an |who is (?:the )?)*(?<office>${OFFICE})(?<of> (?:of|at|for) (?:the )?)?`,
  'iu',
);
const CHAIRS = /^,? who (?<verb>chairs|heads|leads|runs|directs) (?:the )?/iu;
const OFFICE_OF: Record<string, string> = {
  chairs: 'chair',
  heads: 'head',
  leads: 'head',
  runs: 'head',
  directs: 'director',
};

interface Found {
  office: string;
  anchor: string;
  organisation?: Voice;
}

/** Who holds which office: "X, secretary of Y", "Y chief executive X", "X, who chairs Y". */
export const role: Rule = {
  name: 'role',
  propose: ({ reading }) =>
    reading.voices
      .filter((voice) => isType(reading, voice, 'person') && !voice.coreference)
      .flatMap((person) => {
        const found = before(reading, person) ?? after(reading, person) ?? chairs(reading, person);
        return found ? [roleDraft(reading, person, found)] : [];
      }),
};

const isType = (reading: Reading, { entity }: Voice, type: string): boolean =>
  entity !== undefined && reading.base.entities.get(entity)?.type === type;

function before(reading: Reading, person: Voice): Found | undefined {
  const head = reading.text.slice(0, person.start);
  const match = BEFORE.exec(head);
  const office = match?.groups?.office;
  if (!match || !office) return undefined;
  const at = match.index + match[0].indexOf(office);
  const organisation = reading.voices.find(
    (voice) =>
      isType(reading, voice, 'organisation') &&
      voice.end <= at + office.length &&
      /^(?:['’]s?)? ?$/.test(reading.text.slice(voice.end, Math.max(at, voice.end))),
  );
  const bare = organisation && organisation.end > at ? office.slice(organisation.end - at).trim() : office;
  return bare === '' ? undefined : { office: plain(bare), anchor: bare, organisation };
}

function after(reading: Reading, person: Voice): Found | undefined {
  const match = AFTER.exec(reading.text.slice(person.end));
  const office = match?.groups?.office;
  if (!match || !office || !/^(?:,| is| was)/.test(match[0])) return undefined;
  return {
    office: plain(office),
    anchor: office,
    organisation: match.groups?.of ? near(reading, person.end + match[0].length) : undefined,
  };
}

function chairs(reading: Reading, person: Voice): Found | undefined {
  const match = CHAIRS.exec(reading.text.slice(person.end));
  const verb = match?.groups?.verb?.toLowerCase();
  if (!match || !verb) return undefined;
  const organisation = near(reading, person.end + match[0].length);
  return organisation && { office: OFFICE_OF[verb] ?? 'head', anchor: verb, organisation };
}

const near = (reading: Reading, at: number): Voice | undefined =>
  reading.voices.find((voice) => isType(reading, voice, 'organisation') && Math.abs(voice.start - at) <= 4);

const plain = (office: string): string => office.replace(/^(?:the|an?|its|their) /i, '');

function roleDraft(reading: Reading, person: Voice, { office, anchor, organisation }: Found): Draft {
  const name = nameOf(reading, person.entity) ?? '';
  const body = nameOf(reading, organisation?.entity);
  const short = body ? `${name} is the ${office} of ${body}` : `${name} is the ${office}`;
  // "The president" of what?
  const whole = body !== undefined || / /.test(office.replace(/^chief executive(?: officer)?$/, ''));
  return draftOf(reading, {
    kind: 'role',
    slots: { person: person.entity, office, organisation: organisation?.entity },
    anchors: { person: person.words, office: anchor, organisation: organisation?.words },
    statement: whole ? firstOwn(reading, [`${short}.`, `${short}, ${labelOf(reading)} reported.`]) : undefined,
    // A title beside a name is taken for granted, whatever the sentence reports.
    presupposed: true,
    voices: [person, organisation],
    missing: whole ? [] : ['slots.organisation: of what'],
  });
}
