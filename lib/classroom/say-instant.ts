/** An instant as clocks of a zone show it, with the zone: "Sun, 28 March 2027 at 23:59 EEST". */
export function sayInstant(instant: number, zone: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ timeZone: zone, weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
  });
  return format.format(instant);
}
