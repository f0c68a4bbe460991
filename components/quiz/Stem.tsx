import styles from './QuizPlayer.module.css';

/** The last line of a stem asks; what stands before it is the situation that it asks about. */
export function Stem({ text }: { text: string }) {
  const lines = text.split('\n');
  return lines.map((line, i) => (
    <span key={line} className={i < lines.length - 1 ? styles.situation : styles.ask}>
      {/* The space keeps two lines apart for a screen reader. */}
      {i > 0 && ' '}
      {line}
    </span>
  ));
}
