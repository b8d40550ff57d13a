import { z } from 'zod';
import az from '../../../resources/follow-up-words/az.json' with { type: 'json' };
import en from '../../../resources/follow-up-words/en.json' with { type: 'json' };
import fa from '../../../resources/follow-up-words/fa.json' with { type: 'json' };
import ru from '../../../resources/follow-up-words/ru.json' with { type: 'json' };
import { REPORTED_STATES } from '../domain/follow-up.ts';
import { ACTION_STATES } from '../domain/tracked-action.ts';
import { displayTag, type LanguageTag } from '../text/language.ts';
import { Sentence } from '../text/sentence.ts';

const Word = z.string().min(1);

/** All that one language says of actions after signature. */
export const FollowUpWords = z.strictObject({
  states: z.record(z.enum(ACTION_STATES), Word),
  reported: z.record(z.enum(REPORTED_STATES), Word),
  /** The control table: what stands over its columns, with {side}. */
  table: z.strictObject({
    name: Word,
    commission: Word,
    reference: Word,
    section: Word,
    text: Word,
    /** What the sides are called in a table over several commissions. */
    sides: z.tuple([Word, Word]),
    responsible: Sentence,
    jointBodies: Word,
    deadline: Word,
    dueOn: Word,
    state: Word,
    lastReport: z.strictObject({ on: Sentence, state: Sentence, text: Sentence }),
    /** The columns that ministries fill in. */
    newReport: z.strictObject({ state: Word, on: Word, text: Word }),
    chooseState: Word,
    enterDate: Word,
    /** As spreadsheets write it: `dd.mm.yyyy`. */
    dateFormat: Word,
  }),
  /** The implementation report. */
  report: z.strictObject({
    title: Sentence,
    titleOfSeveral: Sentence,
    asOf: Sentence,
    responsible: Sentence,
    deadline: Sentence,
    state: Sentence,
    reported: Sentence,
    notReported: Sentence,
    noActions: Sentence,
  }),
});
export type FollowUpWords = z.infer<typeof FollowUpWords>;

/** Display tag of a language → its words. Loading this module fails on words that do not fit their schema. */
export const followUpWords = {
  ru: FollowUpWords.parse(ru),
  az: FollowUpWords.parse(az),
  en: FollowUpWords.parse(en),
  fa: FollowUpWords.parse(fa),
};

const byTag: Readonly<Record<string, FollowUpWords>> = followUpWords;

/** The words of a language; one that has none yet borrows the English ones. */
export const followUpWordsIn = (language: LanguageTag): FollowUpWords =>
  byTag[displayTag(language)] ?? followUpWords.en;
