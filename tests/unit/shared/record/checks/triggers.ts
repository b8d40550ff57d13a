import type { Clause } from '@shared/domain/clause.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting, Section } from '@shared/domain/meeting.ts';
import type { CheckName } from '@shared/record/checks/check.ts';
import type { CitedAction } from '@shared/record/checks/previous-action-checks.ts';
import { produce } from 'immer';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

/** What the checks look at, to be changed. */
export interface World {
  meeting: Meeting;
  commission: Commission;
  previous: CitedAction[];
}

export const clean = (): World => ({
  meeting: fixtureMeeting(),
  commission: fixtureCommission(),
  previous: [],
});
export const changed = (change: (world: World) => unknown): World =>
  produce(clean(), (world) => {
    change(world);
  });

export const firstSection = ({ meeting }: World): Section => {
  const [section] = meeting.sections;
  if (!section) throw new Error('The fixture has no section.');
  return section;
};
/** The first clause, which has no action. */
export const clauseIn = (world: World): Clause => {
  const [clause] = firstSection(world).clauses;
  if (!clause) throw new Error('The fixture has no clause.');
  return clause;
};
const withAction = ({ meeting }: World) => {
  const clause = meeting.sections.flatMap(({ clauses }) => clauses).find(({ action }) => action !== null);
  if (!clause?.action) throw new Error('The fixture has no action.');
  return { clause, action: clause.action };
};

const EARLIER = { origin: { meeting: 'meeting-20', clause: 'c' }, reference: '20/4.2' };

/** For each check, what makes a clean meeting show it and nothing else. */
export const TRIGGERS: Record<CheckName, [what: string, change: (world: World) => unknown][]> = {
  'undisposed-action': [['an open action is passed over', (world) => world.previous.push(EARLIER)]],
  'open-bracket': [
    [
      'text is disputed',
      (world) => {
        clauseIn(world).brackets = [{ id: 'b', at: { ru: 0 }, variants: { ru: { ru: 'до декабря' } } }];
        clauseIn(world).agreedBy = [];
      },
    ],
  ],
  'not-agreed': [
    ['one side has not agreed', (world) => Object.assign(clauseIn(world), { agreedBy: ['ru'] })],
  ],
  'numbering-gap': [
    ['a clause has no text at all', (world) => Object.assign(clauseIn(world), { text: { ru: ' ' } })],
  ],
  'clause-without-speaker': [['nobody speaks', (world) => Object.assign(clauseIn(world), { speaker: null })]],
  'unfilled-gap': [
    [
      'an inserted opening was not written on',
      (world) =>
        Object.assign(clauseIn(world), {
          text: {
            ru: 'Стороны отметили, что …',
            'az-Latn': 'Tərəflər qeyd etdilər ki, …',
            en: 'The Sides noted that …',
          },
        }),
    ],
    [
      'dots were typed in one language',
      (world) => Object.assign(clauseIn(world).text, { en: `${clauseIn(world).text.en} ... .` }),
    ],
  ],
  'missing-language': [
    ['a clause is not translated', (world) => delete clauseIn(world).text.en],
    [
      'a heading is not translated',
      ({ meeting }) => {
        for (const section of meeting.sections.slice(0, 1)) delete section.title.en;
      },
    ],
    [
      'a point of the agenda is not translated',
      ({ meeting }) => {
        for (const item of meeting.agenda.slice(0, 1)) delete item.text.en;
      },
    ],
    [
      'an annexed text is not translated',
      ({ meeting }) => {
        const title = { ru: 'Заявление', 'az-Latn': 'Bəyanat', en: 'Statement' };
        const text = { ru: 'Текст.', 'az-Latn': 'Mətn.' };
        meeting.annexes.push({ id: 'statement', title, content: { kind: 'text', text } });
      },
    ],
    [
      'a statement about an earlier action is not translated',
      (world) => {
        world.previous.push(EARLIER);
        world.meeting.dispositions = [
          {
            origin: EARLIER.origin,
            kind: 'done',
            statement: { ru: 'Выполнено.', 'az-Latn': 'İcra olunub.' },
          },
        ];
      },
    ],
  ],
  'delegation-without-head': [
    ['nobody heads a delegation', ({ meeting }) => Object.assign(meeting.delegations[0], { delegates: [] })],
  ],
  closing: [
    ['three originals', ({ meeting }) => Object.assign(meeting.closing, { copies: 3 })],
    [
      'a language the record does not have',
      ({ meeting, commission }) => {
        commission.languages = [...commission.languages, 'fa'];
        meeting.closing.languages = [...meeting.closing.languages, 'fa'];
      },
    ],
    ['an authentic text is left out', ({ meeting }) => Object.assign(meeting.closing, { languages: ['ru'] })],
    [
      'a text prevails that is not signed',
      ({ meeting }) => Object.assign(meeting.closing, { prevailingLanguage: 'en' }),
    ],
  ],
  'dangling-reference': [
    [
      'a clause is cited that is not there',
      (world) =>
        Object.assign(clauseIn(world), {
          text: {
            ru: 'Стороны подтвердили пункт 9.9.',
            'az-Latn': 'Tərəflər 9.9-cu bəndi təsdiq etdilər.',
            en: 'The Sides reaffirmed clause 9.9.',
          },
        }),
    ],
  ],
  'absent-annex': [
    [
      'an annex is mentioned that is not there',
      (world) =>
        Object.assign(clauseIn(world), {
          text: {
            ru: 'Перечень содержится в приложении № 19.',
            'az-Latn': 'Siyahı 19 nömrəli əlavədə verilmişdir.',
            en: 'The list is in Annex 19.',
          },
        }),
    ],
  ],
  concordance: [
    [
      'a number differs',
      (world) =>
        Object.assign(clauseIn(world), {
          text: {
            ru: 'Стороны отметили 12 проектов.',
            'az-Latn': 'Tərəflər 12 layihəni qeyd etdilər.',
            en: 'The Sides noted 13 projects.',
          },
        }),
    ],
    [
      'a source was edited after its translation',
      (world) =>
        Object.assign(clauseIn(world), {
          translatedFrom: { en: { language: 'ru', text: 'Стороны отметили рост.' } },
        }),
    ],
  ],
  'instruction-without-body': [
    [
      'a side has nothing to do',
      (world) => {
        const { clause, action } = withAction(world);
        clause.verbClass = 'instruction';
        action.responsible = { ru: action.responsible.ru ?? [] };
        action.jointBodies = [];
      },
    ],
  ],
  'action-without-deadline': [
    [
      'an action has no deadline',
      (world) =>
        Object.assign(withAction(world).action, { deadline: { phrase: {}, meaning: { precision: 'none' } } }),
    ],
  ],
  'empty-section': [
    [
      'a section has no clauses',
      ({ meeting }) => {
        const title = { ru: 'Туризм', 'az-Latn': 'Turizm', en: 'Tourism' };
        meeting.sections.push({ id: 'tourism', title, clauses: [], items: [] });
      },
    ],
  ],
  signatory: [
    [
      'somebody acts for the co-chair',
      ({ commission }) => Object.assign(commission.sides[0], { coChair: 'somebody-else' }),
    ],
  ],
  'post-not-held': [
    [
      'a post began after the meeting',
      ({ meeting, commission }) => {
        const attending = meeting.delegations.flatMap(({ delegates }) => delegates)[0]?.person;
        const person = commission.people.find(({ id }) => id === attending);
        if (person) person.posts = [{ id: 'later', title: { ru: 'Министр' }, from: '2030-01-01', to: null }];
      },
    ],
  ],
};
