import styles from './QuizPlayer.module.css';

interface Props {
  heading: string;
  choices: readonly { label: string; on: boolean; set: (on: boolean) => void }[];
}

/** How a learner likes a quiz to be shown. */
export function PlayerOptions({ heading, choices }: Props) {
  return (
    <div className={styles.options} role="group" aria-label={heading}>
      <p className={styles.optionsTitle} aria-hidden="true">
        {heading}
      </p>
      {choices.map(({ label, on, set }) => (
        <label key={label} className={styles.choice}>
          <input type="checkbox" checked={on} onChange={({ target }) => set(target.checked)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
