import type { WebRequest } from './ctx.js';

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

const header = (request: WebRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/**
 * False for an unsafe request that another site caused a browser to send (cross-site request forgery).
 * Browsers send Sec-Fetch-Site or, the older ones, Origin; together with SameSite=Lax cookies that is enough.
 * A request with neither comes from no browser and carries nobody's cookies by accident.
 */
export function comesFromOurselves(request: WebRequest, baseUrl: string): boolean {
  if (!unsafe.has(request.method)) return true;
  const site = header(request, 'sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = header(request, 'origin');
  if (origin === undefined || origin === new URL(baseUrl).origin) return true;
  // A browser without Sec-Fetch-Site on the trial machine's own address.
  return URL.canParse(origin) && new URL(origin).host === header(request, 'host');
}
