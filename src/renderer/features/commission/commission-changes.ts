import type { Commission } from '@shared/domain/commission.ts';
import type { CommissionCommand } from '@shared/domain/commission-commands.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';

/** The members of `after` that differ from those of `before`. */
const changed = <T extends object>(before: T, after: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => canonicalJson(value) !== canonicalJson(before[key as keyof T]),
    ),
  ) as Partial<T>;

/** The commands that lead from one state of a commission's settings to another. Registers are edited elsewhere. */
export const commandsFor = (before: Commission, after: Commission): CommissionCommand[] => {
  const {
    id: _id,
    sides,
    sectionTemplate,
    bodies: _bodies,
    people: _people,
    ...header
  } = changed(before, after);
  const commands: CommissionCommand[] = [];
  if (Object.keys(header).length > 0) commands.push({ type: 'edit-commission', changes: header });
  sides?.forEach((side, index) => {
    const known = before.sides[index];
    if (!known) return;
    const { id: _side, ...changes } = changed(known, side);
    if (Object.keys(changes).length > 0) commands.push({ type: 'edit-side', id: side.id, changes });
  });
  if (sectionTemplate) commands.push({ type: 'set-section-template', sections: sectionTemplate });
  return commands;
};
