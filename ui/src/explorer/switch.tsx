import { useId, type ReactNode } from 'react';

interface SwitchProps {
  readonly on: boolean;
  readonly onSwitch: () => void;
  readonly children: ReactNode;
}

/** A tick in a list of what is shown. */
export const Switch = ({ on, onSwitch, children }: SwitchProps) => {
  const id = useId();
  return (
    <li className="cc-ex-switch">
      <input type="checkbox" id={id} checked={on} onChange={onSwitch} />
      <label htmlFor={id}>{children}</label>
    </li>
  );
};
