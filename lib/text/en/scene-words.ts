import { inflectVerb } from './inflect-verb.ts';

const gestures =
  'nod smile laugh grin shrug sigh cry look glance stare gaze wave point frown pause lean walk whisper mutter shout thunder ' +
  'joke quip apologise apologize plead hint signal vow thank greet wonder react respond reply answer ask sidestep dodge ' +
  'decline invite remind rebuke chime instruct explain describe complain argue';
const irregular =
  'shake shakes shook shaken shaking weep weeps wept weeping sit sits sat sitting stand stands stood standing ' +
  'speak speaks spoke spoken speaking';

/** Verbs of gesture and of how somebody spoke: as the main verb of a clause they set the scene. */
export const sceneVerbs = new Set([...gestures.split(' ').flatMap(inflectVerb), ...irregular.split(' ')]);

/** Words by which a report speaks of itself and of those who ask. */
export const reportWords = new Set(
  'story article version newspaper reporter reporters correspondent correspondents journalist journalists question questions'.split(
    ' ',
  ),
);
