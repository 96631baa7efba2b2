import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** One policy for every page: nothing from elsewhere, nothing inline, no page of ours inside another's. */
export const securityHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"], 'style-src': ["'self'"], 'script-src': ["'self'"], 'object-src': ["'none'"], 'base-uri': ["'none'"],
        'form-action': ["'self'"], 'frame-ancestors': ["'none'"], 'require-trusted-types-for': ["'script'"],
      },
    },
    // Whoever puts TLS in front of this server says so there.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
