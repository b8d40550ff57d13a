import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Clause } from '@shared/domain/clause.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting, Section } from '@shared/domain/meeting.ts';
import { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { CHECK_NAMES, type CheckName } from '@shared/record/checks/check.ts';
import { blockingFindings, checkMeeting } from '@shared/record/checks/check-meeting.ts';
import type { CitedAction } from '@shared/record/checks/previous-action-checks.ts';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import messages from '../../../../../resources/messages/en.json' with { type: 'json' };
import { sampleStore } from '../../../../../src/main/sample/sample-store.ts';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

interface World {
  meeting: Meeting;
  commission: Commission;
  previous: CitedAction[];
}

const clean = (): World => ({ meeting: fixtureMeeting(), commission: fixtureCommission(), previous: [] });
const changed = (change: (world: World) => unknown): World =>
  produce(clean(), (world) => {
    change(world);
  });

const firstSection = ({ meeting }: World): Section => {
  const [section] = meeting.sections;
  if (!section) throw new Error('The fixture has no section.');
  return section;
};
/** The first clause, which has no action. */
const clauseIn = (world: World): Clause => {
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
const TRIGGERS: Record<CheckName, [what: string, change: (world: World) => unknown][]> = {
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

test('a meeting that lacks nothing has no findings', () => {
  expect(checkMeeting(clean())).toEqual([]);
});

describe.each(CHECK_NAMES)('%s', (check) => {
  test('has a case that triggers it', () => {
    expect(TRIGGERS[check].length).toBeGreaterThan(0);
  });

  test.each(TRIGGERS[check])('is found alone where %s', (_what, change) => {
    const found = checkMeeting(changed(change));
    expect(found.map((finding) => finding.check)).toEqual([check]);
    for (const { message } of found) expect(messages).toHaveProperty([`finding.${message}`]);
  });

  test.each(TRIGGERS[check])('weighs what the commission says where %s', (_what, change) => {
    const weighed = (gravity: 'blocking' | 'advisory' | 'off') =>
      changed((world) => {
        change(world);
        world.commission.checkGravities[check] = gravity;
      });
    expect(checkMeeting(weighed('advisory')).map(({ gravity }) => gravity)).toEqual(['advisory']);
    expect(blockingFindings(weighed('advisory'))).toEqual([]);
    expect(blockingFindings(weighed('blocking')).map((finding) => finding.check)).toEqual([check]);
    expect(checkMeeting(weighed('off'))).toEqual([]);
  });

  test('has a name and an explanation', () => {
    expect(messages).toHaveProperty([`check.${check}`]);
  });
});

test('findings that hold the signature up come first', () => {
  const found = checkMeeting(
    changed((world) => {
      world.meeting.sections.push({
        ...firstSection(world),
        id: 'new',
        clauses: [],
        items: [],
      });
      world.meeting.closing.copies = 1;
    }),
  );
  expect(found.map(({ gravity }) => gravity)).toEqual(['blocking', 'advisory']);
});

describe('a finding that somebody lets stand', () => {
  const differing = () =>
    changed((world) => {
      clauseIn(world).text.en =
        'The Sides noted with satisfaction the growth of mutual trade by 12 per cent.';
    });
  const accept = (world: World): World => {
    const [finding] = checkMeeting(world);
    const command = {
      type: 'accept-finding',
      id: clauseIn(world).id,
      finding: finding?.key ?? '',
      reason: 'So agreed.',
    };
    const applied = applyToMeeting(world.meeting, MeetingCommand.parse(command), world.commission);
    if (!applied.ok) throw new Error(applied.rejection.code);
    return { ...world, meeting: applied.state };
  };

  test('stays in the list with the reason, behind all others, and holds nothing up', () => {
    const world = produce(differing(), ({ commission }) => {
      commission.checkGravities.concordance = 'blocking';
    });
    expect(blockingFindings(world)).toHaveLength(1);
    const settled = accept(world);
    expect(checkMeeting(settled)).toEqual([expect.objectContaining({ accepted: 'So agreed.' })]);
    expect(blockingFindings(settled)).toEqual([]);
    expect(settled.meeting.sections[0]?.clauses[0]?.agreedBy).toHaveLength(2);
  });

  test('stands after an edit elsewhere in the text, and not for another discrepancy', () => {
    const settled = accept(differing());
    const edited = (en: string) =>
      checkMeeting(
        produce(settled, (world) => {
          clauseIn(world).text.en = en;
        }),
      ).map(({ accepted }) => accepted);
    expect(edited('The Sides welcomed the growth of mutual trade by 12 per cent.')).toEqual(['So agreed.']);
    expect(edited('The Sides welcomed the growth of mutual trade by 14 per cent.')).toEqual([null]);
  });
});

test('the sample that is to be signed is held up by nothing but what its two sides have still to do', () => {
  const { commission, meetings } = sampleStore();
  const [signed, drafting] = meetings.map((meeting) => checkMeeting({ meeting, commission, previous: [] }));
  expect(signed?.filter(({ gravity }) => gravity === 'blocking')).toEqual([]);
  expect(
    new Set(drafting?.filter(({ gravity }) => gravity === 'blocking').map(({ check }) => check)),
  ).toEqual(new Set(['not-agreed']));
});
