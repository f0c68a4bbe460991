import { stemmer } from 'stemmer';
import { words } from '../../kernel/text';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemmer));

const KIND = stems(
  'safe safety protect protection fair lawful legal agree agreement support help benefit right willing open cooperate trust careful constructive improve defend free voluntary offer accept allow reasonable responsible essential critical',
);
const HARSH = stems(
  'refuse reject deny block ban threat threaten punish penalty force compel harm risk danger attack break violate illegal unlawful fail failure abuse weapon surveillance dispute extreme against cancel cut lose loss unfair hostile',
);

/** How kind a text sounds: kind words less harsh ones. A crude ear, as a partisan's who takes the answer that flatters. */
export const valence = (text: string): number =>
  words(text)
    .map(stemmer)
    .reduce((sum, word) => sum + (KIND.has(word) ? 1 : 0) - (HARSH.has(word) ? 1 : 0), 0);
