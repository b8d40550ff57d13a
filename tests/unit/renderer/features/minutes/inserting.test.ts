import type { Clause } from '@shared/domain/clause.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { describe, expect, it } from 'vitest';
import { insertablesFor, inserting } from '../../../../../src/renderer/features/minutes/inserting.ts';
import { applied } from '../../../../helpers/applied.ts';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

const LANGUAGES = ['ru', 'az-Latn', 'en'];
const commission = {
  ...fixtureCommission(),
  textModules: [
    {
      id: 'thanks',
      name: 'Thanks',
      verbClass: 'assessment' as const,
      text: { ru: 'Стороны поблагодарили.' },
    },
    {
      id: 'channels',
      name: 'Channels',
      verbClass: null,
      text: { ru: 'по дипломатическим каналам', fa: 'x' },
    },
  ],
};
const drafting: Meeting = { ...fixtureMeeting(), status: 'drafting' };

/** A clause at the end of the first section, with these texts. */
const withClause = (text: Clause['text']): { meeting: Meeting; clause: Clause } => {
  const meeting = applied(
    drafting,
    [
      {
        type: 'add-clauses',
        container: 'trade',
        index: 99,
        clauses: [{ id: 'new', speaker: { kind: 'both-sides' }, verbClass: 'narrative', text }],
      },
    ],
    commission,
  );
  return { meeting, clause: meeting.sections[0]?.clauses.at(-1) as Clause };
};

const insert = (text: Clause['text'], key: string, at = { language: 'ru', cursor: 0 }) => {
  const { meeting, clause } = withClause(text);
  const offered = insertablesFor(clause, commission, LANGUAGES).find((candidate) => candidate.key === key);
  if (!offered) throw new Error(`${key} is not offered`);
  const writing = inserting(clause, offered, at);
  const after = applied(meeting, writing.commands, commission);
  return { writing, clause: after.sections[0]?.clauses.at(-1) };
};

describe('what is offered', () => {
  it('has the texts that suit the clause first, then the openings of its speaker and verb class', () => {
    const keys = insertablesFor(withClause({}).clause, commission, LANGUAGES).map(({ key }) => key);
    expect(keys.slice(0, 3)).toEqual([
      'module/channels',
      'narrative/considered/both-sides',
      'narrative/discussed/both-sides',
    ]);
    expect(keys.at(-1)).toBe('module/thanks');
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is in the languages of the meeting only', () => {
    for (const { text } of insertablesFor(withClause({}).clause, commission, LANGUAGES))
      for (const language of Object.keys(text)) expect(LANGUAGES).toContain(language);
  });
});

describe('an opening', () => {
  it('begins the clause in every language at once, sets verb class and speaker, and selects its gap', () => {
    const { writing, clause } = insert({}, 'one-sided/informed/side/az', { language: 'az-Latn', cursor: 0 });
    expect(clause).toMatchObject({
      speaker: { kind: 'side', side: 'az' },
      verbClass: 'one-sided',
      text: {
        ru: 'Азербайджанская Сторона проинформировала о …',
        'az-Latn': 'Azərbaycan Tərəfi … haqqında məlumat vermişdir.',
        en: 'The Azerbaijani Side informed about …',
      },
    });
    expect(writing.focus).toEqual({ of: 'new', language: 'az-Latn', cursor: { from: 18, to: 19 } });
  });

  it('leaves alone what is written', () => {
    const { clause } = insert({ ru: 'Уже написано.', en: ' ' }, 'assessment/noted/both-sides');
    expect(clause?.text).toEqual({
      ru: 'Уже написано.',
      'az-Latn': 'Tərəflər qeyd etmişlər ki, …',
      en: 'The Sides noted that …',
    });
    expect(clause?.verbClass).toBe('assessment');
  });
});

describe('a text of the commission', () => {
  it('fills what is empty', () => {
    const { clause, writing } = insert({}, 'module/thanks');
    expect(clause).toMatchObject({ text: { ru: 'Стороны поблагодарили.' }, verbClass: 'assessment' });
    expect(writing.focus).toEqual({ of: 'new', language: 'ru', cursor: 22 });
  });

  it.each([
    ['Обменяться списками.', 19, 'Обменяться списками по дипломатическим каналам.'],
    ['Обменяться списками.', 11, 'Обменяться по дипломатическим каналам списками.'],
  ])('goes in at the cursor: %s %i', (ru, cursor, after) => {
    const { clause } = insert({ ru }, 'module/channels', { language: 'ru', cursor });
    expect(clause?.text.ru).toBe(after);
    expect(clause?.verbClass).toBe('narrative');
  });
});
