import { z } from 'zod';
import az from '../../../resources/openings/az.json' with { type: 'json' };
import en from '../../../resources/openings/en.json' with { type: 'json' };
import fa from '../../../resources/openings/fa.json' with { type: 'json' };
import ru from '../../../resources/openings/ru.json' with { type: 'json' };
import { type Speaker, VERB_CLASSES, type VerbClass } from '../domain/clause.ts';
import { type Commission, sideOf } from '../domain/commission.ts';
import { displayTag, type LanguageTag } from '../text/language.ts';
import { type LocalizedText, textIn } from '../text/localized.ts';
import type { Gender } from '../text/ordinals.ts';
import { Sentence } from '../text/sentence.ts';
import { formulasOf } from './formulas-of.ts';
import { say, sideIn, type Voice, voicesFor } from './voice.ts';

/** What stands in an opening where the clause goes on, to be written over. */
export const GAP = '…';

const GenderName = z.enum(['masculine', 'feminine', 'neuter']);
const AnyWord = z.string();

/** How clauses begin in one language. */
export const ClauseOpenings = z.strictObject({
  /** Who speaks, within a sentence; a body by its {name}. */
  speakers: z.strictObject({
    'both-sides': z.string().min(1),
    commission: z.string().min(1),
    body: Sentence,
  }),
  /** With which gender their verbs agree. That of a body is told from its name: pattern → gender, else masculine. */
  genders: z.strictObject({
    side: GenderName,
    commission: GenderName,
    body: z.record(z.string(), GenderName),
  }),
  /** Endings and words that agree with the speaker, by the name of the place they take; `many`: with both sides. */
  agreeing: z.record(
    z.string(),
    z.strictObject({ many: AnyWord, masculine: AnyWord, feminine: AnyWord, neuter: AnyWord }),
  ),
  /** By a key that is the same in every language: a sentence over {speaker} and the agreeing words, with one gap. */
  openings: z.record(z.enum(VERB_CLASSES), z.record(z.string(), Sentence)),
});
export type ClauseOpenings = z.infer<typeof ClauseOpenings>;

/** Display tag of a language → how clauses begin in it. Loading this module fails on what does not fit its schema. */
export const clauseOpenings: Readonly<Record<string, ClauseOpenings>> = {
  ru: ClauseOpenings.parse(ru),
  az: ClauseOpenings.parse(az),
  en: ClauseOpenings.parse(en),
  fa: ClauseOpenings.parse(fa),
};

/** The beginning of a clause: what it makes of the clause, and its words in every language that has them. */
export interface Opening {
  /** The same for the same words of the same speaker. */
  key: string;
  verbClass: VerbClass;
  speaker: Speaker;
  text: LocalizedText;
}

interface SpokenBy {
  name: string;
  agreement: 'many' | Gender;
}

const bodyGender = (name: string, { genders }: ClauseOpenings): Gender =>
  Object.entries(genders.body).find(([pattern]) => new RegExp(pattern, 'u').test(name))?.[1] ?? 'masculine';

/** The speaker as the language names it; null where it has no name in it. */
const spokenBy = (
  speaker: Speaker,
  commission: Commission,
  voice: Voice,
  words: ClauseOpenings,
): SpokenBy | null => {
  switch (speaker.kind) {
    case 'both-sides':
      return { name: words.speakers['both-sides'], agreement: 'many' };
    case 'commission':
      return { name: words.speakers.commission, agreement: words.genders.commission };
    case 'side': {
      const side = sideOf(commission, speaker.side);
      if (!side?.sideName[voice.tag]?.nominative) return null;
      const { nominative, gender } = sideIn(side, voice);
      return { name: nominative, agreement: gender ?? words.genders.side };
    }
    case 'body': {
      const name = textIn(commission.bodies.find(({ id }) => id === speaker.body)?.name ?? {}, voice.tag);
      if (name === '') return null;
      return { name: words.speakers.body.replace('{name}', () => name), agreement: bodyGender(name, words) };
    }
  }
};

const openingIn = (
  voice: Voice,
  commission: Commission,
  { verbClass, key, speaker }: { verbClass: VerbClass; key: string; speaker: Speaker },
): string => {
  const words = clauseOpenings[displayTag(voice.tag)];
  const sentence = words?.openings[verbClass][key];
  const spoken = words && spokenBy(speaker, commission, voice, words);
  if (!sentence || !spoken) return '';
  const agreeing = Object.entries(words.agreeing).map(([place, forms]) => [place, forms[spoken.agreement]]);
  return say(voice, sentence, { ...Object.fromEntries(agreeing), speaker: spoken.name });
};

/** A side by itself informs, proposes and undertakes; all else is said together or by the commission and its bodies. */
const speakersOf = (verbClass: VerbClass, { sides, bodies }: Commission): Speaker[] =>
  verbClass === 'one-sided'
    ? sides.map(({ id }) => ({ kind: 'side', side: id }))
    : [
        { kind: 'both-sides' },
        { kind: 'commission' },
        ...bodies.filter(({ side }) => side === null).map(({ id }): Speaker => ({ kind: 'body', body: id })),
      ];

const keyOfSpeaker = (speaker: Speaker): string => Object.values(speaker).join('/');

/**
 * Every way in which a clause of this commission may begin, in each of `languages` that has openings: "The Sides
 * agreed to …", «طرفین توافق کردند که …». Pure. What nobody can say in any language is left out.
 */
export const openingsOf = (commission: Commission, languages: readonly LanguageTag[]): Opening[] => {
  const voices = voicesFor(languages, formulasOf(commission));
  return VERB_CLASSES.flatMap((verbClass) =>
    speakersOf(verbClass, commission).flatMap((speaker) =>
      Object.keys(clauseOpenings.en?.openings[verbClass] ?? {}).flatMap((key): Opening[] => {
        const texts = voices
          .map((voice) => [voice.tag, openingIn(voice, commission, { verbClass, key, speaker })] as const)
          .filter(([, text]) => text !== '');
        return texts.length === 0
          ? []
          : [
              {
                key: `${verbClass}/${key}/${keyOfSpeaker(speaker)}`,
                verbClass,
                speaker,
                text: Object.fromEntries(texts),
              },
            ];
      }),
    ),
  );
};
