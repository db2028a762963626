import type { VNode } from 'preact';
import type { T } from '#i18n';
import type { InfoPoint } from '#reception';
import { FactList, LinkButton, PrintLayout, QrCode, Wordmark, useFrame, type Fact, type Frame } from '#ui';

/** One chosen vacancy on paper. */
export interface SheetItem {
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly textLang: string;
  readonly organisation: string;
  readonly facts: readonly Fact[];
  readonly url: string;
}

export interface SheetPageProps {
  readonly frame: Frame;
  readonly back: string;
  /** Words for the worker at the screen; the paper itself speaks the candidate's language. */
  readonly staff: T;
  readonly firstName: string | null;
  readonly reference: string;
  readonly items: readonly SheetItem[];
  readonly followUrl: string | null;
  readonly point: InfoPoint | null;
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '');

function Item({ item }: { item: SheetItem }): VNode {
  const { t } = useFrame();
  return (
    <article class="sheet__item">
      <div>
        <h2 lang={item.textLang}>{item.title}</h2>
        <p>
          <strong>{item.organisation}</strong>
        </p>
        <p lang={item.textLang}>{item.summary}</p>
        <FactList facts={item.facts} columns />
      </div>
      <div>
        <QrCode text={item.url} label={t('desk.sheetQr', { number: String(item.number) })} />
        <p class="small nowrap">{withoutScheme(item.url)}</p>
      </div>
    </article>
  );
}

function Follow({ followUrl, reference }: { followUrl: string | null; reference: string }): VNode {
  const { t } = useFrame();
  return (
    <section class="sheet__item">
      <div>
        <h2>{t('desk.sheetCode')}</h2>
        <p class="stat__value">{reference}</p>
        <p>{t('desk.sheetCodeHint')}</p>
        {followUrl === null ? null : (
          <>
            <h2>{t('desk.sheetFollow')}</h2>
            <p>{t('desk.sheetFollowHint')}</p>
          </>
        )}
      </div>
      {followUrl === null ? null : <QrCode text={followUrl} label={t('desk.sheetQrFollow')} />}
    </section>
  );
}

/** A4 to take home: chosen vacancies, a QR code to each, the code and the status link. No contact data. */
export function SheetPage(props: SheetPageProps): VNode {
  const { frame, staff, back, firstName, reference, items, followUrl, point } = props;
  const { t, lang } = frame;
  const tools = (
    <>
      <LinkButton kind="secondary" href={back} icon="previous">
        {staff('common.back')}
      </LinkButton>
      <span>{staff('desk.sheetPrint')}</span>
      {followUrl === null ? <span>{staff('desk.sheetNoLink')}</span> : null}
    </>
  );
  return (
    <PrintLayout frame={frame} title={t('desk.sheetTitle')} tools={tools}>
      <Wordmark label="Brugpunt" />
      <h1>{firstName === null ? t('desk.sheetTitle') : t('desk.sheetHello', { name: firstName })}</h1>
      <p class="lead">{items.length === 0 ? t('desk.sheetEmpty') : t('desk.sheetIntro')}</p>
      {items.map((item) => (
        <Item key={item.number} item={item} />
      ))}
      <Follow followUrl={followUrl} reference={reference} />
      {point === null ? null : (
        <section class="sheet__item">
          <div>
            <h2>{t('desk.sheetDesk')}</h2>
            <p>
              <strong>{point.name}</strong>
              {point.address === null ? '' : `, ${point.address}`}
            </p>
            <p>{point.hours[lang] ?? point.hours.nl}</p>
          </div>
        </section>
      )}
    </PrintLayout>
  );
}
