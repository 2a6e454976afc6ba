import type { ReactNode } from 'react';

/** A filter of which one is chosen, or all. */
export function Select({ label, value, all, onChoose, children }: { label: string; value: string | undefined; all: string; onChoose: (value: string) => void; children: ReactNode }) {
  return (
    <label className="board-field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}
