import { callClass } from '../classroom/call';

/** Has this browser be in no class any more: what says so is kept where no script gets at it. False if the server could not be told. */
export async function leaveClass(): Promise<boolean> {
  const left = await callClass('leave', {});
  return left.ok || (left.status > 0 && left.status < 500);
}
