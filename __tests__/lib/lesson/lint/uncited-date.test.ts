import { uncitedDate } from '@/lib/lesson/lint/uncited-date';
import { judge } from './cases';

judge(
  uncitedDate,
  [
    ['a year', 'The tower was built in 1881.', '1881'],
    ['a day', 'The storm came on 27 November 1974.', '27 November 1974'],
    ['a month and year', 'In June 2019 the rule began.', 'June 2019'],
    ['a time of day', 'They met at 5 p.m. in the hall.', '5 p.m.'],
    ['the year of the sources alone', 'In 2024 the lamp went out.', '2024'],
    ['another day of the month of the sources', 'On 3 March 2024 they voted.', '3 March 2024'],
    ['in a title', 'It broke.', '1974', { title: 'What broke in 1974?' }],
  ],
  [
    ['with its fact', 'The tower was built in 1881. <Evidence fact="first-stone" />'],
    ['a moment', '<Timeline>\n<Moment date="1881" fact="first-stone">Since 1881 it stands.</Moment>\n</Timeline>'],
    ['the state of the law in the head', 'We use the text of January 2024.'],
    ['the end of the sources in the head', 'Our reports end on 8 March 2024.'],
    ['a weekday, which is a relative date', 'They met on Tuesday.'],
    ['may and march that are no months', 'They may march at dawn.'],
    ['a title over its fact', 'It broke. <Evidence fact="storm-damage" />', { title: 'What broke in 1974?' }],
  ],
);
