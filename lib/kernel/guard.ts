/** Says whether a value has a shape. Small enough for a page: the smallest schema library weighs eight kilobytes there. */
export type Guard<Value> = (value: unknown) => value is Value;
/** The type that a guard lets through. */
export type Guarded<G> = G extends Guard<infer Value> ? Value : never;

const guard = <Value>(test: (value: unknown) => boolean) => test as Guard<Value>;

export const text = guard<string>((value) => typeof value === 'string');
export const name = guard<string>((value) => typeof value === 'string' && value !== '');
export const flag = guard<boolean>((value) => typeof value === 'boolean');
export const figure = guard<number>((value) => typeof value === 'number' && Number.isFinite(value));
export const nothing = guard<null>((value) => value === null);
export const anything = guard<unknown>(() => true);
export const whole = (least: number) => guard<number>((value) => Number.isSafeInteger(value) && Number(value) >= least);

/** A text that is not empty and has at most so many characters. */
export const nameUpTo = (most: number) => guard<string>((value) => name(value) && value.length <= most);
export const matching = (pattern: RegExp) => guard<string>((value) => text(value) && pattern.test(value));
export const between = (least: number, most: number) =>
  guard<number>((value) => figure(value) && value >= least && value <= most);

export const oneOf = <const Value extends string | number>(...values: Value[]) =>
  guard<Value>((value) => values.some((one) => one === value));

export const listOf = <Value>(of: Guard<Value>) =>
  guard<Value[]>((value) => Array.isArray(value) && value.every((one) => of(one)));

export const either = <A, B>(a: Guard<A>, b: Guard<B>) => guard<A | B>((value) => a(value) || b(value));

export const maybe = <Value>(of: Guard<Value>) => guard<Value | undefined>((value) => value === undefined || of(value));

type Parts = Record<string, Guard<unknown>>;
type Optional<P extends Parts> = { [Key in keyof P]: undefined extends Guarded<P[Key]> ? Key : never }[keyof P];
type Whole<P extends Parts> = { [Key in Exclude<keyof P, Optional<P>>]: Guarded<P[Key]> } & {
  [Key in Optional<P>]?: Guarded<P[Key]>;
};

/** An object with these parts; whatever else it holds is let through. */
export const object = <P extends Parts>(parts: P) =>
  guard<{ [Key in keyof Whole<P>]: Whole<P>[Key] }>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.entries(parts).every(([key, part]) => part((value as Record<string, unknown>)[key])),
  );
