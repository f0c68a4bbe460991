import type { ComponentProps } from 'react';
import { Answered } from '@/components/quiz/Answered';

/** A check once it is answered. There is no next one, and its step is where it stands. */
export function CheckAnswered(props: Omit<ComponentProps<typeof Answered>, 'teaches'>) {
  return (
    <div data-check-answered>
      <Answered {...props} />
    </div>
  );
}
