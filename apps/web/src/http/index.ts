export { Ctx, type WebRequest } from './ctx.js';
export {
  fieldErrors,
  inputOf,
  knownId,
  knownNumber,
  readForm,
  type FieldProblem,
  type FormResult,
} from './form.js';
export { MovedTo } from './moved-to.js';
export { Once } from './once.js';
export {
  file,
  found,
  json,
  moved,
  page,
  problem,
  redirect,
  redirectWithSession,
  Reply,
  type FlashKey,
} from './reply.js';
export { preferredLanguage } from './contexts.js';
export { safeReturn } from './sign-in-first.js';
export { AcceptsUpload, Uploaded, uploadMaxBytes, type Upload } from './upload.js';
export { ForPrograms } from './program-route.js';
