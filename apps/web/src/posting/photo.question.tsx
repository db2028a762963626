import type { VNode } from 'preact';
import { z } from 'zod';
import { optionalText } from '#kernel';
import { Checkbox, FileField, TextField, paths, useFrame } from '#ui';
import { answer, yesNo } from './answer-words.js';
import { question, type FieldsProps } from './question.js';

/** What browsers offer to choose; what is in the file decides. */
const accepted = 'image/jpeg,image/png,image/webp,image/avif';

function PhotoFields({ content }: FieldsProps): VNode {
  const { t } = useFrame();
  const { photoId, photoAlt } = content;
  return (
    <>
      <p>{t('posting.photoLead')}</p>
      {photoId === null ? null : (
        <figure class="photo">
          <img src={paths.photo(photoId, 'klein')} alt={photoAlt ?? ''} />
          <figcaption class="small muted">{t('posting.photoNow')}</figcaption>
        </figure>
      )}
      <FileField
        name="photo"
        label={photoId === null ? t('posting.photoField') : t('posting.photoReplace')}
        hint={t('posting.photoHint')}
        accept={accepted}
      />
      <TextField name="photoAlt" label={t('posting.photoAlt')} hint={t('posting.photoAltHint')} maxlength={200} lang="nl" />
      {photoId === null ? null : <Checkbox name="photoRemove" label={t('posting.photoRemove')} />}
    </>
  ); // prettier-ignore
}

/** A photo with words for whoever cannot see it; the file itself goes its own way (photo-upload.controller.tsx). */
export const photoQuestion = question({
  code: 'photo',
  slug: 'foto',
  group: 'task',
  required: false,
  alsoCalled: ['photo', 'photoId'],
  form: z.object({ photoAlt: optionalText(200) }),
  apply: (content, { photoAlt }) => ({ ...content, photoAlt }),
  values: ({ photoId, photoAlt }) => ({ photoId, photoAlt }),
  answers: (t, { photoId, photoAlt }) => [
    answer('photo', t('posting.question.photo'), photoId === null ? '' : yesNo(t, true)),
    answer('photoAlt', t('posting.photoAlt'), photoAlt, 'nl'),
  ],
  Fields: PhotoFields,
});
