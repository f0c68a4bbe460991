import type { ReactNode } from 'react';
import button from '@/components/ui/Button.module.css';
import styles from './Teacher.module.css';

interface Props {
  label: ReactNode;
  busy: boolean;
  /** What became of it; empty before. */
  told: string;
  quiet?: true;
  danger?: true;
  /** True once it was done, and cannot be again. */
  gone?: boolean;
  /** What is done by a click; a button without it sends its form. */
  onDo?: () => void;
}

/** A button, and beside it what became of the deed. */
export function Deed({ label, busy, told, quiet, danger, gone, onDo }: Props) {
  const looks = [button.button, quiet && button.quiet, danger && styles.danger].filter(Boolean).join(' ');
  return (
    <div className={styles.deed}>
      {/* Not disabled while it is under way: the focus would be lost. A second click does the same thing once. */}
      {!gone && (
        <button
          className={looks}
          type={onDo ? 'button' : 'submit'}
          aria-disabled={busy || undefined}
          onClick={onDo && (() => !busy && onDo())}
        >
          {label}
        </button>
      )}
      <p className={styles.outcome} role="status">
        {told}
      </p>
    </div>
  );
}
