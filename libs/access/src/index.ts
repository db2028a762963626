export { authorize } from './authorize.js';
export { ACCESS, Public, Requires, SignedIn, type Declared, type RoutePolicy } from './declarations.js';
export type { SignedInPerson } from './access.repository.js';
export { Sessions } from './sessions.js';
export { PrivateLinks, type LinkPurpose } from './private-links.js';
export { RateLimiter } from './rate-limiter.js';
export { LogIn, linkMinutes, type SendLink } from './log-in.js';
export { AccessModule } from './access.module.js';
