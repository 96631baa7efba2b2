import { randomUUID } from 'node:crypto';
import { createServer, STATUS_CODES, type RequestListener, type Server } from 'node:http';
import type { AskErrorCode } from '../ask-error.js';
import { longestLink } from '../asking/permalink.js';
import { toErrorBody } from './error-body.js';

/** A link, and as much again for what a browser sends beside it. */
const mostHeaderBytes = 2 * longestLink;

/** What Node refuses before Express sees it, by Node's names. */
const refusals: Readonly<Record<string, readonly [status: number, code: AskErrorCode, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'LIMIT_EXCEEDED', 'The address, with what is sent beside it, is too long. Ask with less at once.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'TIMEOUT', 'The request did not arrive whole in time. Send it again.'],
};
const unreadable = [400, 'BAD_USER_INPUT', 'The request is not one that can be understood.'] as const;

/** A server whose every refusal has a code and a sentence, also of a request that never becomes one. */
export const createHttpServer = (listener: RequestListener): Server =>
  createServer({ maxHeaderSize: mostHeaderBytes }, listener).on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, code, message] = refusals[error.code ?? ''] ?? unreadable;
    const id = randomUUID();
    const body = JSON.stringify(toErrorBody({ code, message }, id));
    socket.end(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Cache-Control: no-store',
        `X-Request-Id: ${id}`,
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  });
