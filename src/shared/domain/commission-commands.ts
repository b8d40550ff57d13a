import { z } from 'zod';
import { Body } from './body.ts';
import { Commission, SectionTemplate, Side } from './commission.ts';
import { Id } from './identifier.ts';
import { Person } from './person.ts';

const command = <const Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

const CommissionHeader = Commission.omit({
  id: true,
  sides: true,
  sectionTemplate: true,
  bodies: true,
  people: true,
});

/** Every edit of a commission and its registers. */
export const CommissionCommand = z.discriminatedUnion('type', [
  command('edit-commission', { changes: CommissionHeader.partial() }),
  command('edit-side', { id: Id, changes: Side.omit({ id: true }).partial() }),
  command('set-section-template', { sections: z.array(SectionTemplate).max(100) }),
  /** Adds the body, or replaces the one with the same id. */
  command('put-body', { body: Body }),
  command('remove-body', { id: Id }),
  /** Adds the person, or replaces the one with the same id. */
  command('put-person', { person: Person }),
  command('remove-person', { id: Id }),
]);
export type CommissionCommand = z.infer<typeof CommissionCommand>;
