import { expect, test } from 'vitest';
import { MIGRATIONS, migrate, SCHEMA_VERSION } from '../../../../src/main/store/migrations.ts';

const clause = { id: 'c', text: { ru: 'т' } };
const meetingOf1 = {
  id: 'meeting-1',
  sections: [{ id: 's', clauses: [clause], items: [{ id: 'i', clauses: [clause] }] }],
};

test('the version that is written follows the list of migrations', () => {
  expect(SCHEMA_VERSION).toBe(MIGRATIONS.length + 1);
});

test('from 1 to 2: every clause, also of items, has no brackets and no accepted findings; nothing is lost', () => {
  const newClause = { ...clause, brackets: [], acceptedFindings: [] };
  expect(migrate('meeting', 1, meetingOf1)).toEqual({
    id: 'meeting-1',
    sections: [{ id: 's', clauses: [newClause], items: [{ id: 'i', clauses: [newClause] }] }],
    seal: null,
  });
});

test('what is in the latest version already, or never was in an earlier one, passes through', () => {
  expect(migrate('meeting', SCHEMA_VERSION, meetingOf1)).toBe(meetingOf1);
  for (const garbage of [null, 7, 'text', [], { sections: 'none' }, { sections: [{ clauses: 7 }] }])
    expect(migrate('meeting', 1, garbage)).toBe(garbage);
});
