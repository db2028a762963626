import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MarketEditionState } from './market-edition.lifecycle.js';

/** One edition of the Vrijwilligersmarkt: a day on which people meet prepared organisations. */
@Entity('market_edition')
export class MarketEdition {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  /** Public number, given by the database. */
  @Column({ type: 'int', insert: false, update: false })
  number!: number;
  @Column({ type: 'text' })
  state!: MarketEditionState;
  @Column({ type: 'text', name: 'title_nl' })
  titleNl!: string;
  @Column({ type: 'text', name: 'title_fr', nullable: true })
  titleFr!: string | null;
  @Column({ type: 'text', name: 'title_en', nullable: true })
  titleEn!: string | null;
  @Column({ type: 'text', name: 'intro_nl' })
  introNl!: string;
  @Column({ type: 'text', name: 'intro_fr', nullable: true })
  introFr!: string | null;
  @Column({ type: 'text', name: 'intro_en', nullable: true })
  introEn!: string | null;
  @Column({ type: 'text' })
  place!: string;
  @Column({ type: 'text' })
  municipality!: string;
  @Column({ type: 'timestamptz', name: 'starts_at' })
  startsAt!: Date;
  @Column({ type: 'timestamptz', name: 'ends_at' })
  endsAt!: Date;
  /** Visitors that the place can hold. */
  @Column({ type: 'int' })
  capacity!: number;
  @Column({ type: 'int', name: 'stands_max' })
  standsMax!: number;
  @Column({ type: 'timestamptz', name: 'published_at', nullable: true })
  publishedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'held_at', nullable: true })
  heldAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
  @Column({ type: 'int' })
  version!: number;
}
