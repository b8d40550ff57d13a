import { applyToCommission } from '@shared/domain/apply-commission.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { describe, expect, it } from 'vitest';
import { commandsFor } from '../../../../../src/renderer/features/commission/commission-changes.ts';
import { fixtureCommission } from '../../../../helpers/fixture.ts';

const applied = (commission: Commission, after: Commission): Commission =>
  commandsFor(commission, after).reduce((current, command) => {
    const result = applyToCommission(current, command);
    if (!result.ok) throw new Error(result.rejection.code);
    return result.state;
  }, commission);

describe('saving the settings of a commission', () => {
  it('sends nothing where nothing has changed', () => {
    expect(commandsFor(fixtureCommission(), fixtureCommission())).toEqual([]);
  });

  it('sends only what has changed', () => {
    const before = fixtureCommission();
    const [first, second] = before.sides;
    const after: Commission = {
      ...before,
      prevailingLanguage: 'ru',
      sides: [first, { ...second, coChair: null }],
    };
    expect(commandsFor(before, after)).toEqual([
      { type: 'edit-commission', changes: { prevailingLanguage: 'ru' } },
      { type: 'edit-side', id: second.id, changes: { coChair: null } },
    ]);
  });

  it('leads to what the form shows, and never touches the registers', () => {
    const before = fixtureCommission();
    const [first, second] = before.sides;
    const after: Commission = {
      ...before,
      shortName: { en: 'Commission' },
      authenticLanguages: ['ru'],
      sectionTemplate: before.sectionTemplate.toReversed(),
      sides: [
        { ...first, shortName: { en: 'Russia' } },
        { ...second, languages: ['az-Latn', 'en'] },
      ],
    };
    expect(applied(before, { ...after, people: [], bodies: [] })).toEqual(after);
  });
});
