/**
 * What pages gain from script: they read, navigate and show evidence without it. Each step looks for its own marks on the
 * page and does nothing where there are none.
 */
import { checkHere } from './check-here';
import { guessFirst } from './guess-first';
import { markChanged } from './mark-changed';
import { nameFact } from './name-fact';
import { offerCopying } from './offer-copying';
import { offerFresh } from './offer-fresh';
import { offerListening } from './offer-listening';
import { offerResume } from './offer-resume';
import { readOffline } from './read-offline';
import { offerReview } from './offer-review';
import { offerSharing } from './offer-sharing';
import { rememberStep } from './remember-step';
import { showState } from './show-state';

// Before this reading takes the place of the last one.
markChanged();
rememberStep();
offerResume();
showState();
offerReview();
offerFresh();
nameFact();
offerCopying();
offerSharing();
offerListening();
guessFirst();
checkHere();
readOffline();
