import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { deadlineInWords } from '@shared/record/deadline-in-words.ts';
import { type FollowUpWords, followUpWordsIn } from '@shared/record/follow-up-words.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import { type Voice, voicesFor } from '@shared/record/voice.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';

/** The place of a side in its commission. */
export type SidePlace = 0 | 1;
export const SIDE_PLACES: readonly SidePlace[] = [0, 1];

/** One language in which actions are told of; where something is not written in it, it is told in another. */
export interface ActionVoice {
  words: FollowUpWords;
  section(row: ActionRow): string;
  text(row: ActionRow): string;
  /** The bodies that are charged, the leading one first. */
  responsible(row: ActionRow, place: SidePlace): string;
  jointBodies(row: ActionRow): string;
  /** As it was signed, else what it means. */
  deadline(row: ActionRow): string;
  /** The commission of the row. Throws where it is not one of those given. */
  commissionOf(row: ActionRow): Commission;
}

const voiceIn = (language: LanguageTag, commission: Commission): Voice => {
  const [voice] = voicesFor([language], formulasOf(commission));
  if (!voice) throw new Error(`There is no voice for ${language}.`);
  return voice;
};

/** Tells of the actions of these commissions. Nothing private is ever told. */
export const actionVoice = (commissions: readonly Commission[], language: LanguageTag): ActionVoice => {
  const commissionOf = (row: ActionRow): Commission => {
    const commission = commissions.find(({ id }) => id === row.commission);
    if (!commission) throw new Error(`The commission ${row.commission} of ${row.reference} is not given.`);
    return commission;
  };
  const bodyNames = ({ bodies }: Commission, ids: readonly Id[]): string =>
    ids.map((id) => textInFirst(bodies.find((body) => body.id === id)?.name ?? {}, [language])).join('; ');
  return {
    words: followUpWordsIn(language),
    commissionOf,
    section: ({ section, item }) =>
      [section, ...(item ? [item] : [])].map(({ title }) => textInFirst(title, [language])).join(' / '),
    text: ({ text }) => textInFirst(text, [language]),
    responsible: (row, place) => {
      const commission = commissionOf(row);
      return bodyNames(commission, row.action.responsible[commission.sides[place].id] ?? []);
    },
    jointBodies: (row) => bodyNames(commissionOf(row), row.action.jointBodies),
    deadline: (row) => {
      const commission = commissionOf(row);
      const voice = voiceIn(language, commission);
      return deadlineInWords({ meeting: row.meeting, commission }, row.action.deadline, voice);
    },
  };
};
