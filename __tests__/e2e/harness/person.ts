import type { Locator } from 'playwright-core';

/** Seconds of the keystroke-level model: Card, Moran and Newell, doi:10.1145/358886.358895. */
const POINT_AND_CLICK = 1.1;
const KEY = 0.28;
const THINK = 1.35;

/** Somebody at a page, whose clicks and keystrokes are counted. */
export class Person {
  clicks = 0;
  keys = 0;
  /** What was done without a pause within: one thought before each. */
  thoughts = 0;

  async click(what: Locator): Promise<void> {
    this.clicks++;
    this.thoughts++;
    await what.click();
  }

  /** Clicks into a field and types letter by letter. */
  async type(text: string, field: Locator): Promise<void> {
    await this.click(field);
    this.keys += [...text].length;
    await field.pressSequentially(text);
  }

  async enter(field: Locator): Promise<void> {
    this.keys++;
    await field.press('Enter');
  }

  seconds(): number {
    return this.clicks * POINT_AND_CLICK + this.keys * KEY + this.thoughts * THINK;
  }
}
