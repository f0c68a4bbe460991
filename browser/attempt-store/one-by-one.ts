let alone: Promise<void> = Promise.resolve();

/** Does something while nothing else of that name is done, in any tab of this site; in this tab, where a browser has no locks. */
export async function oneByOne(name: string, act: () => Promise<void>): Promise<void> {
  let begun = false;
  try {
    if ('locks' in navigator)
      return await navigator.locks.request(name, () => {
        begun = true;
        return act();
      });
  } catch (error) {
    // Where storage is forbidden, so are locks.
    if (begun) throw error;
  }
  return (alone = alone.then(act, act));
}
