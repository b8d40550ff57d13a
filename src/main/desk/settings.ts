import { assignGiven } from '@shared/domain/apply/assign-given.ts';
import { applyChange } from '@shared/domain/apply.ts';
import { deskSettingsFile } from '../store/layout.ts';
import { fail } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';

/** The calls about what this desk keeps for itself. */
export const settingsHandlers = ({
  store,
  documents,
}: DeskContext): Handling<'get-desk-settings' | 'edit-desk-settings'> => ({
  'get-desk-settings': async ({ commission }) => (await documents.deskSettings(commission)).data,
  'edit-desk-settings': async ({ commission, changes }) => {
    const { sides } = (await documents.commission(commission)).data;
    const { ownSide } = changes;
    if (ownSide && !sides.some(({ id }) => id === ownSide)) fail('invalid-input', 'changes.ownSide');
    const document = await documents.deskSettings(commission);
    await documents.beforeWork(deskSettingsFile(store.directory, commission));
    const edited = applyChange(document.data, (draft) => assignGiven(draft, changes));
    if (edited.ok && edited.patches.length > 0) document.replace(edited.state);
    const { data } = document;
    await document.save();
    return data;
  },
});
