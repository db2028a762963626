import { describe, expect, it } from '@jest/globals';
import { introductionReasons } from './introduction-reasons.js';
import {
  introductionLifecycle,
  openIntroductionStates,
  type IntroductionAction,
} from './introduction.lifecycle.js';

describe('the life of an introduction', () => {
  it('goes from suggestion to start as in the brief', () => {
    const way: IntroductionAction[] = ['agree', 'send', 'answer', 'meet', 'start'];
    const end = way.reduce(
      (state, action) => introductionLifecycle.next(action, state),
      introductionLifecycle.initial,
    );
    expect(end).toBe('STARTED');
  });

  it('is over after every exit', () => {
    const over = ['STARTED', 'NOT_STARTED', 'DECLINED_BY_CANDIDATE', 'DECLINED_BY_ORG', 'NO_ANSWER'] as const;
    expect(over.every((state) => introductionLifecycle.terminal(state))).toBe(true);
    expect(openIntroductionStates).toEqual(['SUGGESTED', 'AGREED_BY_CANDIDATE', 'SENT', 'ANSWERED', 'MET']);
  });

  it('can be stopped by the candidate at every moment before the start', () => {
    for (const state of openIntroductionStates) {
      expect(introductionLifecycle.available(state)).toContain('declineByCandidate');
    }
  });

  it('reaches the organisation only through the agreement of the candidate', () => {
    expect(introductionLifecycle.actions.send.from).toEqual(['AGREED_BY_CANDIDATE']);
    expect(introductionLifecycle.actions.agree.from).toEqual(['SUGGESTED']);
  });

  it('has each reason once', () => {
    expect(new Set(introductionReasons).size).toBe(introductionReasons.length);
  });
});
