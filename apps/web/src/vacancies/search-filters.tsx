import type { VNode } from 'preact';
import { commitments, dutchLevels } from '#kernel';
import { langs, languageName, term, termCodes, termOptions } from '#i18n';
import { municipalityOptions } from '#places';
import type { SearchFacets, SearchQuery } from '#search';
import {
  Button,
  Checkbox,
  Checkboxes,
  Details,
  FormActions,
  Radios,
  SelectField,
  TextField,
  themeIcon,
  useFrame,
} from '#ui';
import { distances } from './search-params.js';

/** The two questions on top: what and where. */
export function SearchBar(): VNode {
  const { t, lang } = useFrame();
  return (
    <>
      <TextField name="q" type="search" label={t('search.what')} maxlength={200} />
      <SelectField
        name="municipality"
        label={t('search.where')}
        blank={t('search.everywhere')}
        options={municipalityOptions(lang)}
      />
      <Button icon="search">{t('search.button')}</Button>
    </>
  );
}

interface FilterProps {
  readonly query: SearchQuery;
  readonly facets: SearchFacets;
}

function MainFilters({ facets }: FilterProps): VNode {
  const { t } = useFrame();
  return (
    <>
      <Radios
        name="dutchLevel"
        label={t('search.dutch')}
        options={[
          { value: '', label: t('search.dutchAny') },
          ...dutchLevels.map((level) => ({
            value: level,
            label: term(t, 'dutchLevel', level),
            count: facets.dutchLevel[level],
          })),
        ]}
      />
      <Checkbox name="practise" label={t('search.practiseHint')} />
      <Checkboxes
        name="theme"
        label={t('search.theme')}
        options={termOptions(t, 'theme').map((option) => ({
          ...option,
          icon: themeIcon(option.value),
          count: facets.theme[option.value],
        }))}
      />
      <Checkboxes
        name="day"
        label={t('search.day')}
        options={termOptions(t, 'day').map((option) => ({ ...option, count: facets.day[option.value] }))}
      />
      <Checkboxes
        name="part"
        label={t('search.part')}
        options={termOptions(t, 'part').map((option) => ({ ...option, count: facets.part[option.value] }))}
      />
    </>
  );
}

function MoreFilters({ query, facets }: FilterProps): VNode {
  const { t, lang } = useFrame();
  const used =
    query.commitments.length + query.support.length + query.textLangs.length > 0 ||
    query.online ||
    (query.place?.km ?? 0) > 0;
  return (
    <Details summary={t('search.moreFilters')} open={used}>
      <Radios
        name="km"
        label={t('search.distance')}
        hint={query.place ? undefined : t('search.distanceHint')}
        options={[
          { value: '', label: t('search.distanceHere') },
          ...distances.map((km) => ({ value: String(km), label: t('search.distanceKm', { km }) })),
        ]}
      />
      <Checkboxes
        name="commitment"
        label={t('search.commitment')}
        options={commitments.map((code) => ({
          value: code,
          label: term(t, 'commitment', code),
          count: facets.commitment[code],
        }))}
      />
      <Checkboxes
        name="support"
        label={t('search.support')}
        options={termCodes('support').map((code) => ({ value: code, label: term(t, 'support', code) }))}
      />
      <Checkboxes
        name="textLang"
        label={t('search.textLang')}
        options={langs.map((code) => ({
          value: code,
          label: languageName(lang, code),
          count: facets.textLang[code],
        }))}
      />
      <Checkbox name="online" label={t('search.online')} />
    </Details>
  );
}

/** All filters; without JavaScript the button applies them, with it the results follow at once. */
export function SearchFilters(props: FilterProps): VNode {
  const { t } = useFrame();
  return (
    <section id="filters" class="filters no-print" aria-labelledby="filters-title">
      <h2 id="filters-title">{t('search.filters')}</h2>
      <MainFilters {...props} />
      <MoreFilters {...props} />
      <FormActions>
        <Button kind="secondary">{t('search.apply')}</Button>
      </FormActions>
    </section>
  );
}
