import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const actionIn = (text: string) => findQuantities(text)[0]?.action ?? null;

describe('What is counted tells what a verb means', () => {
  test.each([
    ['The number of beds went down from 41,000 to 38,500.', null],
    ['Unemployment went down 300 last month.', null],
    ['The plan brought down waiting lists by 4,000 patients.', null],
    ['He sat down with 40 workers.', null],
    ['The factory shut down 12 lines.', null],
    ['Coastguards intercepted 40 migrants.', null],
    ['The court shot down 12 proposals.', null],
    ['Air defences brought down 31 drones over the city.', 'shot down'],
    ['Forty missiles were brought down.', 'shot down'],
    ['Three helicopters went down near the border.', 'shot down'],
    ['Of 60 rockets fired, gunners intercepted 55.', 'launched'],
    ['They shot down 40.', 'shot down'],
    ['It launched drones, and gunners managed to down 40.', 'shot down'],
    ['Twelve jets broke down.', null],
    ['The army downed 12 jets.', 'shot down'],
    ['The company fired 300 workers on Monday.', null],
    ['The bank fired 12 managers.', null],
    ['The fire at 12 homes was put out.', null],
    ['Fire crews led 30 people out.', null],
    ['The launch drew 300 people.', null],
    ['The army fired 30 rockets.', 'launched'],
    ['Police fired 12 rounds.', 'launched'],
    ['The firm launched 12 products in June.', 'launched'],
    ['Medics took 12 patients to hospital.', null],
    ['She took 40 photographs.', null],
    ['The party took 12 seats.', null],
    ['Marines took 12 villages.', 'captured'],
    ['Rebels took 40 hostages.', 'captured'],
    ['The tax hurt 300 companies.', null],
    ['The storm hurt three sailors.', 'wounded'],
    ['The plan killed 300 jobs.', null],
    ['The club returned 300 tickets.', 'returned'],
    ['Traffic jammed 12 roads.', null],
    ['Another 14 drones were jammed.', 'jammed'],
  ])('%s', (text, action) => expect(actionIn(text)).toBe(action));
});
