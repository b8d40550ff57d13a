import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { CHECK_NAMES } from '@shared/record/checks/check.ts';
import { blockingFindings, checkMeeting } from '@shared/record/checks/check-meeting.ts';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import messages from '../../../../../resources/messages/en.json' with { type: 'json' };
import { sampleStore } from '../../../../../src/main/sample/sample-store.ts';
import { changed, clauseIn, clean, firstSection, TRIGGERS, type World } from './triggers.ts';

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
