import type { Sentence, Word } from './read-text.js';

const becoming = new Set(['wordt', 'worden', 'werd', 'werden', 'word']);
const separable =
  '(?:aan|af|op|uit|in|mee|over|door|toe|voor|na|terug|bij|samen|weg|los|om|onder|neer|vast|klaar|rond)';
const withGe = new RegExp(`^${separable}?ge[a-z]{2,}(?:t|d|en)$`);
const withPrefix = new RegExp(`^${separable}?(?:be|ver|ont|her|er)[a-z]{2,}(?:d|t)$`);
/** Participles that look like an infinitive. */
const strong = new Set(
  'begonnen besproken beschreven bewezen verboden verkregen verwezen verzonden verschoven verloren vergeten verdreven verlaten verkocht ontvangen onthouden ontslagen bevolen behouden betrokken vermeden verleend onderhouden ondernomen onderbroken overlegd overgenomen voltooid verstaan begrepen besloten herschreven'.split(
    ' ',
  ),
);
/** Words with the shape of a participle that are none. */
const others = new Set(
  'geld gezond gezin gezinnen gezicht gedicht gewicht gerecht geduld gebied gebed gemeent geest gebeurtenissen gesprekken gegevens gebouwen gewoonten gedachten gevallen gerechten gebieden gedichten gebruiken getuigen genot geluid geluiden geit geiten gent geeft gebreken gevoelens gezegden bericht bezit bekend verband verband verslag verstand beleid ergens beest feest bent best verst verdriet bord vert gast bewust beperkt geschikt verliefd verkouden beroemd verwant bereid verplicht bevoegd gewend tevreden ongerust geinteresseerd gezonden gelijkenissen gesloten'.split(
    ' ',
  ),
);

const isParticiple = (word: string): boolean =>
  strong.has(word) || (!others.has(word) && (withGe.test(word) || withPrefix.test(word)));

/** "Er wordt gelachen" tells how it is; "er wordt verwacht" hides who expects. */
const hides = new Set(
  'verwacht gevraagd verzocht vereist geacht verondersteld aangeraden aanbevolen gewerkt voorzien'.split(' '),
);
const around = 1;
const reach = 11;

const joins = new Set(['die', 'dat', 'omdat', 'als', 'wanneer', 'zodat', 'want', 'terwijl', 'om', 'maar']);

/** The participle that belongs to this form of "worden": just before it, or further on in the same clause. */
function participleOf(words: readonly Word[], at: number, { first, last }: Sentence): number {
  const before = at - around;
  if (before >= first && !words[at]?.afterBreak && isParticiple(words[before]?.text ?? '')) return before;
  for (let next = at + 1; next <= Math.min(last, at + reach); next++) {
    const word = words[next];
    if (word === undefined || word.afterBreak || joins.has(word.text)) return -1;
    if (isParticiple(word.text)) return next;
  }
  return -1;
}

export interface Passive {
  readonly first: number;
  readonly end: number;
}

/** Passive constructions with "worden" that leave out who does it. */
export function passives(words: readonly Word[], sentence: Sentence): Passive[] {
  const found: Passive[] = [];
  let covered = -1;
  for (let at = sentence.first; at <= sentence.last; at++) {
    if (!becoming.has(words[at]?.text ?? '')) continue;
    const participle = participleOf(words, at, sentence);
    if (participle < 0 || participle === covered) continue;
    const impersonal = words[at - 1]?.text === 'er' || words[at + 1]?.text === 'er';
    if (impersonal && !hides.has(words[participle]?.text ?? '')) continue;
    covered = participle;
    found.push({ first: Math.min(at, participle), end: Math.max(at, participle) + 1 });
  }
  return found;
}
