import type { Commission } from '@shared/domain/commission.ts';
import { useParams } from '@tanstack/react-router';
import { editCommission, type OpenCommission, useCommission } from '../../app/queries.ts';
import { PersonPicker } from '../../app/registers/person-picker.tsx';
import { ScreenFailure } from '../../app/screen-failure.tsx';
import { useText } from '../../app/text.tsx';
import { Loading } from '../../components/loading.tsx';
import { commandsFor } from './commission-changes.ts';
import { CommissionForm } from './commission-form.tsx';
import { DeleteCommission } from './delete-commission.tsx';
import { SettingsNavigation } from './settings-navigation.tsx';

/** The settings of a commission. */
export const EditCommission = () => {
  const text = useText();
  const { commission } = useParams({ from: '/commissions/$commission/settings' });
  const { data, error } = useCommission(commission);
  if (error) return <ScreenFailure error={error} />;
  if (!data) return <Loading label={text('status.loading')} />;
  return <Settings key={commission} open={data} />;
};

const Settings = ({ open: { commission } }: { open: OpenCommission }) => {
  const text = useText();
  const save = async (changed: Commission) => {
    const commands = commandsFor(commission, changed);
    if (commands.length === 0) return null;
    const result = await editCommission(commission.id, commands);
    return result.ok ? null : result.error;
  };
  return (
    <>
      <CommissionForm
        title={text('commission.edit')}
        navigation={<SettingsNavigation commission={commission.id} />}
        start={commission}
        saveLabel={text('action.save')}
        save={save}
        coChairField={({ id, coChair }, choose) => (
          <PersonPicker
            label={text('commission.side.co-chair')}
            side={id}
            value={coChair}
            onChange={choose}
            onClear={() => choose(null)}
          />
        )}
      />
      <DeleteCommission commission={commission.id} />
    </>
  );
};
