import { z } from 'zod';
import type { Migration } from '../migrations.ts';
import { whereItFits } from './where-it-fits.ts';

/** As much of version 1 as this step looks at; everything else passes through. */
const Clauses = z.array(z.looseObject({}));
const MeetingOf1 = z.looseObject({
  sections: z.array(z.looseObject({ clauses: Clauses, items: z.array(z.looseObject({ clauses: Clauses })) })),
});

const withNewFields = (clauses: z.infer<typeof Clauses>) =>
  clauses.map((clause) => ({ ...clause, brackets: [], acceptedFindings: [] }));

/** Version 2 knows brackets, accepted findings, seals, rectification notes and the formulas of a commission. */
export const addWhatSigningNeeds: Migration = {
  commission: whereItFits(z.looseObject({}), (commission) => ({
    ...commission,
    formulas: {},
    textModules: [],
    checkGravities: {},
  })),
  meeting: whereItFits(MeetingOf1, (meeting) => ({
    ...meeting,
    sections: meeting.sections.map((section) => ({
      ...section,
      clauses: withNewFields(section.clauses),
      items: section.items.map((item) => ({ ...item, clauses: withNewFields(item.clauses) })),
    })),
    seal: null,
  })),
  'follow-ups': whereItFits(z.looseObject({}), (followUps) => ({
    ...followUps,
    rectifications: [],
    scans: [],
  })),
};
