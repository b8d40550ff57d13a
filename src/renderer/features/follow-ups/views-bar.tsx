import type { SavedView } from '@shared/domain/desk-settings.ts';
import { useState } from 'react';
import { newId } from '../../app/new-id.ts';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { BUILT_IN_VIEWS, type BuiltInView, savedView, type View } from './model/views.ts';

export interface ViewsBarProps {
  /** The view that was chosen last, by its name or id. */
  chosen: string;
  isChanged: boolean;
  view: View;
  saved: readonly SavedView[];
  /** Whether there is a commission to keep own views with. */
  canSave: boolean;
  onChoose: (id: string) => void;
  onSave: (views: SavedView[], chosen: string) => void;
}

/** The views that every desk has, and one's own. */
export const ViewsBar = ({ chosen, isChanged, view, saved, canSave, onChoose, onSave }: ViewsBarProps) => {
  const text = useText();
  const [isNaming, setNaming] = useState(false);
  const own = saved.find(({ id }) => id === chosen);
  const builtInName = (name: BuiltInView) => text(`follow-ups.view.${name}`);
  return (
    <div className="views-bar">
      <SelectField
        label={text('follow-ups.view')}
        hidesLabel
        value={chosen}
        options={[
          ...BUILT_IN_VIEWS.map((id) => ({ id: id as string, label: builtInName(id) })),
          ...saved.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={onChoose}
      />
      {isChanged && (
        <>
          <Button variant="quiet" onPress={() => onChoose(chosen)}>
            {text('follow-ups.view.back')}
          </Button>
          {canSave && own && (
            <Button
              variant="quiet"
              onPress={() =>
                onSave(
                  saved.map((entry) => (entry === own ? savedView(own.id, own.name, view) : entry)),
                  own.id,
                )
              }
            >
              {text('follow-ups.view.update')}
            </Button>
          )}
        </>
      )}
      {canSave && (
        <Button variant="quiet" onPress={() => setNaming(true)}>
          {text('follow-ups.view.save')}
        </Button>
      )}
      {canSave && own && (
        <Button
          variant="quiet"
          onPress={() =>
            onSave(
              saved.filter((entry) => entry !== own),
              BUILT_IN_VIEWS[0],
            )
          }
        >
          {text('follow-ups.view.remove')}
        </Button>
      )}
      {isNaming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onName={(name) => {
            const id = newId('view');
            setNaming(false);
            onSave([...saved, savedView(id, name, view)], id);
          }}
        />
      )}
    </div>
  );
};

const NameDialog = ({ onClose, onName }: { onClose: () => void; onName: (name: string) => void }) => {
  const text = useText();
  const [name, setName] = useState('');
  return (
    <Dialog title={text('follow-ups.view.save')} isOpen onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onName(name.trim().slice(0, 100));
        }}
      >
        <TextField label={text('follow-ups.view.name')} value={name} onChange={setName} autoFocus />
        <div className="dialog-actions">
          <Button onPress={onClose}>{text('action.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={name.trim() === ''}>
            {text('action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
