import { newId, type Route } from '#kernel';
import type { Introduction } from './introduction.entity.js';

/** Ids that every message about an introduction carries. */
export const aboutOf = ({ id, candidateId, vacancyId, organisationId, origin }: Introduction) => ({
  introductionId: id,
  candidateId,
  vacancyId,
  organisationId,
  route: origin,
});

/** An introduction at its start. */
export const newIntroduction = (input: {
  candidateId: string;
  vacancyId: string;
  organisationId: string;
  origin: Route;
  at: Date;
}): Introduction => ({
  id: newId(),
  candidateId: input.candidateId,
  vacancyId: input.vacancyId,
  organisationId: input.organisationId,
  origin: input.origin,
  state: 'SUGGESTED',
  suggestedAt: input.at,
  agreedAt: null,
  sentAt: null,
  remindedAt: null,
  escalatedAt: null,
  answeredAt: null,
  metAt: null,
  endedAt: null,
  toldAt: null,
  meetingOn: null,
  meetingNote: null,
  reason: null,
  version: 1,
});
