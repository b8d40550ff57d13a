import { displayTag, type LanguageTag } from '../text/language.ts';
import { nounInFirst } from '../text/noun.ts';
import { onDayOfSignature } from './days-in-words.ts';
import { languagesInOrder } from './languages-in-order.ts';
import type { RecordContext } from './record-context.ts';
import type { Parallel } from './record-document.ts';
import { inEvery, listed, nameIn, phrase, say, type Voice } from './voice.ts';

/** The name of a language as the closing has it. */
export const languageIn = (language: LanguageTag, voice: Voice): string =>
  voice.formulas.languages[displayTag(language)] ??
  new Intl.DisplayNames([voice.tag], { type: 'language' }).of(displayTag(language)) ??
  language;

const closingIn = ({ meeting, sides }: RecordContext, voice: Voice): string => {
  const { closing } = meeting;
  const { closing: formulas } = voice.formulas;
  const languages = languagesInOrder(closing.languages, sides);
  const several = languages.length > 1;
  const authentic = languages.length === 2 ? formulas.authentic.two : formulas.authentic.more;
  const inLanguages = several ? formulas.inLanguages.other : formulas.inLanguages.one;
  const place = nounInFirst(closing.place, []) ? closing.place : meeting.place;
  const done = say(voice, closing.copies > 1 && several ? formulas.each : formulas.plain, {
    place: nameIn(place, voice),
    onDate: onDayOfSignature(closing.signedOn, voice),
    copies: formulas.copies[closing.copies - 1] ?? '',
    inLanguages: phrase(voice, inLanguages, {
      languages: listed(
        voice,
        languages.map((language) => languageIn(language, voice)),
      ),
    }),
    authentic: several ? authentic : '',
  });
  if (closing.prevailingLanguage === null) return done;
  const language = languageIn(closing.prevailingLanguage, voice);
  return `${done} ${say(voice, formulas.prevailing, { language })}`;
};

/** Where, when, in how many originals and languages the record is done, and which text prevails. */
export const closingText = (context: RecordContext): Parallel =>
  inEvery(context.voices, (voice) => closingIn(context, voice));
