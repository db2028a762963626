import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Accessibility, Certificate, CloseReason, Commitment, DutchLevel, ExpenseSystem, PlaceKind, ReactionWay, Secrecy, Sector,
  Suitability, Support, TargetGroup, TaskKind, Theme,
} from '#kernel'; // prettier-ignore
import type { LanguageNeed } from './vacancy-content.js';
import type { PauseReason, VacancyState } from './vacancy.lifecycle.js';

@Entity('vacancy')
export class Vacancy {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  /** Given by the database; part of the public address and of the QR code. */
  @Column({ type: 'int', insert: false, update: false })
  number!: number;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'text' })
  state!: VacancyState;
  @Column({ type: 'text', name: 'close_reason', nullable: true })
  closeReason!: CloseReason | null;
  @Column({ type: 'text', array: true })
  themes!: Theme[];
  @Column({ type: 'text', nullable: true })
  municipality!: string | null;
  @Column({ type: 'text', nullable: true })
  street!: string | null;
  @Column({ type: 'text', name: 'place_kind' })
  placeKind!: PlaceKind;
  @Column({ type: 'text', name: 'dutch_level' })
  dutchLevel!: DutchLevel;
  @Column({ type: 'boolean', name: 'practise_dutch' })
  practiseDutch!: boolean;
  @Column({ type: 'text', array: true, name: 'team_languages' })
  teamLanguages!: string[];
  @Column({ type: 'text' })
  commitment!: Commitment;
  @Column({ type: 'int' })
  slots!: number;
  @Column({ type: 'int', name: 'hours_per_week', nullable: true })
  hoursPerWeek!: number | null;
  @Column({ type: 'date', name: 'starts_on', nullable: true })
  startsOn!: string | null;
  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn!: string | null;
  @Column({ type: 'int' })
  places!: number;
  @Column({ type: 'int', name: 'min_age' })
  minAge!: number;
  @Column({ type: 'text', name: 'min_age_reason', nullable: true })
  minAgeReason!: string | null;
  @Column({ type: 'text', array: true })
  support!: Support[];
  @Column({ type: 'text' })
  expenses!: ExpenseSystem;
  @Column({ type: 'int', name: 'expenses_day_cents', nullable: true })
  expensesDayCents!: number | null;
  @Column({ type: 'text' })
  secrecy!: Secrecy;
  @Column({ type: 'text', name: 'steps_before', nullable: true })
  stepsBefore!: string | null;
  @Column({ type: 'text', array: true })
  tasks!: TaskKind[];
  /** Null: the organisation's own. */
  @Column({ type: 'text', nullable: true })
  sector!: Sector | null;
  @Column({ type: 'text', array: true, name: 'target_groups' })
  targetGroups!: TargetGroup[];
  @Column({ type: 'text', array: true, name: 'other_municipalities' })
  otherMunicipalities!: string[];
  @Column({ type: 'text', name: 'transport_note', nullable: true })
  transportNote!: string | null;
  @Column({ type: 'boolean', name: 'hours_flexible' })
  hoursFlexible!: boolean;
  @Column({ type: 'text', name: 'dutch_read' })
  dutchRead!: DutchLevel;
  @Column({ type: 'jsonb', name: 'languages_needed' })
  languagesNeeded!: LanguageNeed[];
  @Column({ type: 'text', array: true, name: 'skills_wanted' })
  skillsWanted!: string[];
  @Column({ type: 'text', array: true, name: 'skills_learnable' })
  skillsLearnable!: string[];
  @Column({ type: 'text', array: true })
  certificates!: Certificate[];
  @Column({ type: 'text', array: true })
  accessibility!: Accessibility[];
  @Column({ type: 'text', array: true, name: 'suited_for' })
  suitedFor!: Suitability[];
  @Column({ type: 'boolean', name: 'travel_paid' })
  travelPaid!: boolean;
  @Column({ type: 'int', name: 'weeks_before', nullable: true })
  weeksBefore!: number | null;
  @Column({ type: 'text', array: true, name: 'react_by' })
  reactBy!: ReactionWay[];
  @Column({ type: 'text', name: 'walk_in_note', nullable: true })
  walkInNote!: string | null;
  /** The last day that the organisation would like; the Steunpunt or the 90 days decide `expiresOn`. */
  @Column({ type: 'date', name: 'wanted_until', nullable: true })
  wantedUntil!: string | null;
  @Column({ type: 'boolean', name: 'waiting_list' })
  waitingList!: boolean;
  @Column({ type: 'text', array: true, name: 'translate_later' })
  translateLater!: ('fr' | 'en')[];
  @Column({ type: 'uuid', name: 'photo_id', nullable: true })
  photoId!: string | null;
  @Column({ type: 'text', name: 'photo_alt', nullable: true })
  photoAlt!: string | null;
  /** All places are taken and people may queue; null while there is room. */
  @Column({ type: 'timestamptz', name: 'full_since', nullable: true })
  fullSince!: Date | null;
  @Column({ type: 'timestamptz', name: 'paused_at', nullable: true })
  pausedAt!: Date | null;
  /** By its members, by the Steunpunt, or because its organisation is not active; null while it is not paused. */
  @Column({ type: 'text', name: 'pause_reason', nullable: true })
  pauseReason!: PauseReason | null;
  @Column({ type: 'uuid', name: 'information_note_id', nullable: true })
  informationNoteId!: string | null;
  @Column({ type: 'text' })
  source!: 'OWN' | 'IMPORT';
  @Column({ type: 'text', name: 'external_id', nullable: true })
  externalId!: string | null;
  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'published_at', nullable: true })
  publishedAt!: Date | null;
  @Column({ type: 'date', name: 'expires_on', nullable: true })
  expiresOn!: string | null;
  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
  @Column({ type: 'int' })
  version!: number;
}
