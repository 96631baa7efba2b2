import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Nothing from elsewhere, nothing inline, and inside another's page only where `sites` names it. */
const policyFor = (sites: readonly string[]): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'style-src': ["'self'"],
        'script-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': sites.length > 0 ? [...sites] : ["'none'"],
        'require-trusted-types-for': ["'script'"],
      },
    },
    // Whoever puts TLS in front of this server says so there.
    strictTransportSecurity: false,
    // The older header cannot name sites, so it stands only where there are none.
    xFrameOptions: sites.length > 0 ? false : { action: 'deny' },
  });

/** One policy for every page; the read-only views under `/embed/` may stand in pages of the sites named. */
export const securityHeaders = (embedSites: readonly string[]): RequestHandler => {
  const [own, embedded] = [policyFor([]), policyFor(embedSites)];
  return (request, response, next) => (request.path.startsWith('/embed/') ? embedded : own)(request, response, next);
};
