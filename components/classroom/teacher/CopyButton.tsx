import { useState } from 'react';
import button from '@/components/ui/Button.module.css';
import type { CommonWords } from './teacher-words';

interface Props {
  text: string;
  /** What is copied, for who hears the button alone. */
  what: string;
  words: CommonWords;
}

/** Copies a text; says so, or that the browser would not. */
export function CopyButton({ text, what, words }: Props) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
    }
  };
  return (
    <>
      <button className={`${button.button} ${button.quiet}`} type="button" onClick={() => void copy()}>
        {told || words.copy}
        <span className="visuallyHidden">{`: ${what}`}</span>
      </button>
      <span className="visuallyHidden" role="status">
        {told}
      </span>
    </>
  );
}
