import { away } from './away';
import { disk } from './disk';
import { kill } from './kill';
import { replay } from './replay';
import { secondServer } from './second-server';
import { sweep } from './sweep';
import type { Proof } from './proof';

/** The register of proofs: a new one is a file and a line here. */
export const proofs: readonly Proof[] = [kill, replay, disk, away, secondServer, sweep];
