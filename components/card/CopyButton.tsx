import button from '@/components/ui/Button.module.css';

interface Props {
  text: string;
  words: { copy: string; copied: string };
}

/** Appears where the browser can copy: the enhancer shows it, and does the work. */
export function CopyButton({ text, words }: Props) {
  return (
    <button
      className={`${button.button} ${button.quiet}`}
      type="button"
      data-copy={text}
      data-copied={words.copied}
      suppressHydrationWarning
      hidden
    >
      {words.copy}
    </button>
  );
}
