import { Link } from '@tanstack/react-router';
import { useText } from '../../app/text.tsx';
import './settings-navigation.css';

/** The pages of the settings of a commission. */
export const SettingsNavigation = ({ commission }: { commission: string }) => {
  const text = useText();
  const here = { params: { commission }, className: 'settings-page', activeOptions: { exact: true } };
  return (
    <nav className="settings-pages" aria-label={text('commission.pages')}>
      <Link to="/commissions/$commission/settings" {...here}>
        {text('commission.page.general')}
      </Link>
      <Link to="/commissions/$commission/settings/formulas" {...here}>
        {text('commission.page.formulas')}
      </Link>
      <Link to="/commissions/$commission/settings/texts" {...here}>
        {text('commission.page.texts')}
      </Link>
    </nav>
  );
};
