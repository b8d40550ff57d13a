import { letterOf, type PressedKey } from '../../app/undo-keys.ts';

export type AgreementKey = 'dispute' | 'first-side' | 'second-side';

/**
 * What a key says about a clause: Ctrl/Cmd+Shift+D disputes what is selected, Ctrl/Cmd+Shift+1 and 2 take or take back
 * the agreement of a side. By the place of the key, since with Shift a digit types a sign that differs by keyboard.
 */
export const agreementKeyOf = (pressed: PressedKey): AgreementKey | null => {
  if (!(pressed.ctrlKey || pressed.metaKey) || pressed.altKey || !pressed.shiftKey) return null;
  if (pressed.code === 'Digit1') return 'first-side';
  if (pressed.code === 'Digit2') return 'second-side';
  return letterOf(pressed) === 'd' ? 'dispute' : null;
};
