import type { Meeting } from '../domain/meeting.ts';
import { GRAMMATICAL_CASES, type InflectedNoun, type LocalizedNoun } from '../text/noun.ts';
import { declined, ordinalInWords } from '../text/ordinals.ts';
import { fillSentence } from '../text/sentence.ts';
import { ownedForms } from '../text/suffixes.ts';
import { nameIn, type Voice } from './voice.ts';

/** The noun for the meetings of a commission, as something of the commission's: "заседание", "iclası", "meeting". */
export const meetingNounIn = (noun: LocalizedNoun, voice: Voice): InflectedNoun =>
  ownedForms(nameIn(noun, voice), voice.formulas.suffixes);

/** The kind of record, as something of the meeting's: "Протокол", "Protokolu", "Protocol". */
export const recordKindIn = (kind: LocalizedNoun, voice: Voice): InflectedNoun =>
  ownedForms(nameIn(kind, voice), voice.formulas.suffixes);

/** "twenty-first extraordinary meeting" in every form that its noun has; the regular is not mentioned. */
export const meetingName = (
  ordinal: number,
  regularity: Meeting['regularity'],
  noun: LocalizedNoun,
  voice: Voice,
): InflectedNoun => {
  const forms = meetingNounIn(noun, voice);
  const { ordinals, extraordinary, meetingName: sentences } = voice.formulas;
  const name: InflectedNoun = { nominative: '' };
  for (const form of GRAMMATICAL_CASES) {
    const noun = forms[form];
    if (!noun) continue;
    name[form] = fillSentence(sentences[regularity], {
      ordinal: ordinalInWords(ordinal, ordinals, form, forms.gender),
      extraordinary: declined(extraordinary, ordinals, form, forms.gender),
      noun: { ...forms, nominative: noun },
    });
  }
  return name;
};
