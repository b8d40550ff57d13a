import type { Meeting } from '../domain/meeting.ts';
import { GRAMMATICAL_CASES, type InflectedNoun, type LocalizedNoun } from '../text/noun.ts';
import { declined, ordinalInWords } from '../text/ordinals.ts';
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
  const { ordinals, extraordinary } = voice.formulas;
  const name: InflectedNoun = { nominative: '' };
  for (const form of GRAMMATICAL_CASES) {
    if (!forms[form]) continue;
    const words = [ordinalInWords(ordinal, ordinals, form, forms.gender)];
    if (regularity === 'extraordinary') words.push(declined(extraordinary, ordinals, form, forms.gender));
    name[form] = [...words, forms[form]].join(' ');
  }
  return name;
};
