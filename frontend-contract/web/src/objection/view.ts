import { today } from '../app/today';
import type { AboutRequest, OneObjection } from './ObjectionPage';

/** The decision that it is about; the public does not know all of them, and then it is the one that is known. */
export function decisionOf(request: Pick<AboutRequest, 'decision' | 'decisions'>, { decisionId }: Pick<OneObjection, 'decisionId'>) {
  if (!decisionId) {
    return undefined;
  }
  return request.decisions?.find((one) => one.id === decisionId) ?? request.decision ?? undefined;
}

/** How its term stands; where the server leaves that out, the days say it. */
export function termOf({ term, status, dueOn, announcedOn }: Pick<OneObjection, 'term' | 'status' | 'dueOn' | 'announcedOn'>, now = today()): OneObjection['term'] {
  if (!term || term.state || !dueOn || status === 'WITHDRAWN') {
    return term;
  }
  if ((announcedOn ?? now) > dueOn) {
    return { ...term, state: 'LATE' };
  }
  return { ...term, state: announcedOn ? 'MET' : 'RUNNING' };
}

const TAKES_PART = ['DECIDE_SUPPORT', 'CONFIRM_DECISION'];

/** Who decided, proposed or agreed: none of them may decide on an objection to it (Awb 10:3). */
export function whoTookPart({ reference, decisions, initiative }: Pick<AboutRequest, 'reference' | 'decisions' | 'initiative'>): string[] {
  const deciders = (decisions ?? []).map((one) => one.mandate?.holder);
  const actors = (initiative?.timeline.nodes ?? [])
    .filter((entry) => entry.supportRequestReference === reference && TAKES_PART.includes(entry.kind))
    .map((entry) => entry.actor?.displayName);
  return [...new Set([...deciders, ...actors].filter((name): name is string => Boolean(name)))];
}
