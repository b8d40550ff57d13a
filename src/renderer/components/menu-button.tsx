import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './menu-button.css';
import './select-field.css';

export interface MenuButtonProps<Choice extends string> {
  /** What the menu is for; the button itself shows three dots. */
  label: string;
  choices: readonly { id: Choice; label: string }[];
  onChoose: (choice: Choice) => void;
}

/** A button that opens a menu of what can be done with the thing beside it. */
export const MenuButton = <Choice extends string>({ label, choices, onChoose }: MenuButtonProps<Choice>) => (
  <MenuTrigger>
    <Button className="menu-button" aria-label={label}>
      <span aria-hidden="true">⋯</span>
    </Button>
    <Popover className="popover" placement="bottom end">
      <Menu
        className="options"
        items={choices}
        onAction={(key) => {
          const chosen = choices.find(({ id }) => id === key);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {(choice) => (
          <MenuItem id={choice.id} textValue={choice.label} className="option">
            {choice.label}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  </MenuTrigger>
);
