import { describe, expect, it } from 'vitest';
import { fromAddress, inputOf, misread, missing, penaltyOf, questionOf, toAddress } from './calculation';
import { withoutPause, withPause } from './pauses';
import { FACTS, QUESTIONS } from './questions';

const TODAY = '2026-11-25';
const read = (text: string) => {
  const address = new URLSearchParams(text);
  return fromAddress(address, questionOf(address) ?? 'decision', TODAY);
};

describe('which question', () => {
  it('is none at the address of the calculator itself', () => {
    expect(questionOf(new URLSearchParams(''))).toBeUndefined();
    expect(questionOf(new URLSearchParams('lang=en'))).toBeUndefined();
    expect(questionOf(new URLSearchParams('about=hello'))).toBeUndefined();
  });
  it('is the decision when only facts are given', () => expect(questionOf(new URLSearchParams('receivedOn=2026-03-02'))).toBe('decision'));
  it.each(QUESTIONS)('%s is asked by its name', (question) => expect(questionOf(new URLSearchParams({ about: question }))).toBe(question));
});

describe('a calculation in the address', () => {
  it.each([
    'scheme=WIJKWENSEN&receivedOn=2026-03-02&extendedOn=2026-04-20&newDueOn=2026-06-01&pause=COMPLETION_2026-03-16_2026-03-30_2026-03-25&pause=CONSENT_2026-04-01_2026-04-03',
    'about=decisionOnObjection&announcedOn=2026-02-20&committee=yes&postponed=yes&groundsAskedOn=2026-04-01&groundsDeadline=2026-04-15',
    'about=penalty&dueOn=2026-09-01&noticeReceivedOn=2026-09-05&on=2026-10-01&announcedOn=2026-10-03',
    'about=complaint&receivedOn=2026-02-20&postponed=yes',
  ])('comes back as it was shared: %s', (address) => expect(decodeURIComponent(toAddress(read(address)).toString())).toBe(address));

  it('becomes the question to the API', () => {
    expect(inputOf(read('receivedOn=2026-03-02&pause=COMPLETION_2026-03-16__'))).toEqual({
      decision: { receivedOn: '2026-03-02', suspensions: [{ kind: 'COMPLETION', askedOn: '2026-03-16' }] },
    });
    expect(inputOf(read('about=decisionOnObjection&announcedOn=2026-02-20&committee=yes'))).toEqual({
      decisionOnObjection: { announcedOn: '2026-02-20', committee: true, postponed: false },
    });
    expect(inputOf(read('about=decisionOnObjection&announcedOn=2026-02-20&groundsAskedOn=2026-04-01&groundsDeadline=2026-04-15'))).toEqual({
      decisionOnObjection: { announcedOn: '2026-02-20', committee: false, postponed: false, grounds: { askedOn: '2026-04-01', deadline: '2026-04-15' } },
    });
    expect(inputOf(read('about=objectionReceived&announcedOn=2026-02-20&receivedOn=2026-04-14&postedOn=2026-04-07'))).toEqual({
      objectionReceived: { announcedOn: '2026-02-20', receivedOn: '2026-04-14', postedOn: '2026-04-07' },
    });
  });

  it('asks a penalty with nothing announced, unless there was', () => {
    expect(penaltyOf(read('about=penalty&dueOn=2026-09-01&noticeReceivedOn=2026-09-05&on=2026-10-01'))).toMatchObject({ dueOn: '2026-09-01', on: '2026-10-01', announcedOn: null });
  });

  it('begins with today', () => {
    expect(inputOf(read('about=decision'))).toEqual({ decision: { receivedOn: TODAY, suspensions: [] } });
    expect(inputOf(read('about=objection'))).toEqual({ objection: { announcedOn: TODAY } });
  });

  it('invents no day once something was said', () => {
    expect(read('about=noticeOfDefault&dueOn=2026-09-01')['noticeOfDefault.receivedOn']).toBe('');
  });

  it.each(['receivedOn=hello', 'receivedOn=2026-02-31', 'receivedOn=2026-13-01'])('says so when a day is none: %s', (text) => {
    expect(misread(new URLSearchParams(text), 'decision')).toEqual(['decision.receivedOn']);
    expect(missing(read(text))).toEqual(['decision.receivedOn']);
  });
});

describe('what is missing', () => {
  it('is both days of an extension, and both of a question about an objection', () => {
    expect(missing(read('receivedOn=2026-03-02&extendedOn=2026-04-01'))).toEqual(['decision.extension.newDueOn']);
    expect(missing(read('about=decisionOnObjection&announcedOn=2026-02-20&groundsAddedOn=2026-04-01'))).toEqual([
      'decisionOnObjection.grounds.askedOn', 'decisionOnObjection.grounds.deadline',
    ]);
  });
  it('is nothing of what need not be filled in', () => expect(missing(read('receivedOn=2026-03-02'))).toEqual([]));
  it('is known for every question', () => {
    QUESTIONS.forEach((question) => expect(FACTS[question].some((fact) => !fact.optional && !fact.part)).toBe(true));
  });
});

describe('pauses', () => {
  it('close up when one is taken away', () => {
    const two = read('receivedOn=2026-03-02&pause=COMPLETION_2026-03-16__&pause=CONSENT_2026-04-01_2026-04-03');
    expect(inputOf(withoutPause(two, 0))).toEqual({
      decision: { receivedOn: '2026-03-02', suspensions: [{ kind: 'CONSENT', from: '2026-04-01', until: '2026-04-03' }] },
    });
  });

  it('begin as a question to complete', () => {
    expect(inputOf(withPause(read('receivedOn=2026-03-02')))).toEqual({ decision: { receivedOn: '2026-03-02', suspensions: [{ kind: 'COMPLETION' }] } });
  });
});
