import type { Server } from 'node:http';

/** A request that runs longer than the longest question is not waited for. */
const patienceMs = 9_000;

/** Takes no new connections, lets running requests finish, and closes each connection when it falls idle. */
export const stopServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const last = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(last);
      resolve();
    });
    server.closeIdleConnections();
  });
