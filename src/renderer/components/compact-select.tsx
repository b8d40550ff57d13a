import './compact-select.css';

export interface CompactSelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { id: Value; label: string; lang?: string | undefined }[];
  onChange: (value: Value) => void;
}

/**
 * A choice of one among a few, for places where hundreds of them stand on one page: the browser's own, which costs
 * next to nothing until it is used and knows the keyboard.
 */
export const CompactSelect = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: CompactSelectProps<Value>) => (
  <select
    className="compact-select"
    aria-label={label}
    value={value}
    onChange={(event) => {
      const chosen = options.find(({ id }) => id === event.target.value);
      if (chosen) onChange(chosen.id);
    }}
  >
    {options.map((option) => (
      <option key={option.id} value={option.id} lang={option.lang}>
        {option.label}
      </option>
    ))}
  </select>
);
