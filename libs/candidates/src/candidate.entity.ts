import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CandidateDutchLevel, Route } from '#kernel';
import type { CandidateState } from './candidate.lifecycle.js';

/** How a candidate can be reached; nobody needs an e-mail address or a phone. */
export const contactRoutes = ['EMAIL', 'PHONE', 'REFERRER', 'COMES_BACK'] as const;
export type ContactRoute = (typeof contactRoutes)[number];

/** Somebody who looks for volunteering. Wishes, support asked and intake notes are kept apart, encrypted. */
@Entity('candidate')
export class Candidate {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  reference!: string;
  @Column({ type: 'text' })
  state!: CandidateState;
  @Column({ type: 'text' })
  route!: Route;
  @Column({ type: 'text' })
  lang!: 'nl' | 'fr' | 'en';
  @Column({ type: 'text', name: 'first_name', nullable: true })
  firstName!: string | null;
  @Column({ type: 'text', name: 'last_name', nullable: true })
  lastName!: string | null;
  @Column({ type: 'text', nullable: true })
  email!: string | null;
  @Column({ type: 'text', nullable: true })
  phone!: string | null;
  @Column({ type: 'text', name: 'contact_route' })
  contactRoute!: ContactRoute;
  @Column({ type: 'int', name: 'birth_year', nullable: true })
  birthYear!: number | null;
  @Column({ type: 'text', nullable: true })
  municipality!: string | null;
  @Column({ type: 'int', name: 'max_km', nullable: true })
  maxKm!: number | null;
  @Column({ type: 'text', name: 'dutch_level' })
  dutchLevel!: CandidateDutchLevel;
  @Column({ type: 'boolean', name: 'practise_dutch' })
  practiseDutch!: boolean;
  @Column({ type: 'text', array: true })
  languages!: string[];
  @Column({ type: 'text', array: true })
  themes!: string[];
  @Column({ type: 'int' })
  slots!: number;
  @Column({ type: 'date', name: 'available_from', nullable: true })
  availableFrom!: string | null;
  @Column({ type: 'date', name: 'available_until', nullable: true })
  availableUntil!: string | null;
  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'last_activity_at' })
  lastActivityAt!: Date;
  @Column({ type: 'timestamptz', name: 'anonymised_at', nullable: true })
  anonymisedAt!: Date | null;
  @Column({ type: 'int' })
  version!: number;
}
