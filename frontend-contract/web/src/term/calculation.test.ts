import { describe, expect, it } from 'vitest';
import { fromAddress, inputOf, missing, toAddress, withoutPause, withPause } from './calculation';

const TODAY = '2026-11-25';
const read = (address: string) => fromAddress(new URLSearchParams(address), TODAY);

describe('a calculation in the address', () => {
  it('comes back as it was shared', () => {
    const address = 'scheme=WIJKWENSEN&receivedOn=2026-03-02&pause=COMPLETION_2026-03-16_2026-03-30_2026-03-25&pause=CONSENT_2026-04-01_2026-04-03&extendedOn=2026-04-20&newDueOn=2026-06-01';
    expect(decodeURIComponent(toAddress(read(address)).toString())).toBe(address);
  });

  it('becomes the question to the API', () => {
    expect(inputOf(read('receivedOn=2026-03-02&pause=COMPLETION_2026-03-16__'))).toEqual({
      decision: { receivedOn: '2026-03-02', suspensions: [{ kind: 'COMPLETION', askedOn: '2026-03-16' }] },
    });
    expect(inputOf(read('about=decisionOnObjection&announcedOn=2026-02-20&committee=yes'))).toEqual({
      decisionOnObjection: { announcedOn: '2026-02-20', committee: true, postponed: false },
    });
  });

  it('begins with today', () => {
    expect(inputOf(read(''))).toEqual({ decision: { receivedOn: TODAY, suspensions: [] } });
    expect(inputOf(read('about=objection'))).toEqual({ objection: { announcedOn: TODAY } });
  });

  it.each(['receivedOn=hello', 'receivedOn=2026-02-31', 'receivedOn=2026-13-01', 'pause=COMPLETION_2026-03-16__'])('asks for the day when it is none: %s', (address) => {
    expect(missing(read(address))).toEqual(['decision.receivedOn']);
  });

  it('asks for both days of an extension', () => {
    expect(missing(read('receivedOn=2026-03-02&extendedOn=2026-04-01'))).toEqual(['decision.extension.newDueOn']);
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
