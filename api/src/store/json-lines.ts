import type { Socket } from 'node:net';

/** Messages over a socket, one JSON value a line, in either direction. */
export interface JsonLines {
  send(message: unknown): void;
  /** The next message, or null when the other side has gone. */
  next(): Promise<unknown>;
  end(): void;
}

/** Lines of any length arrive in pieces; a piece is searched once, so that a long line costs no more than its length. */
export const openJsonLines = (socket: Socket): JsonLines => {
  const arrived: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  let pieces: string[] = [];
  let gone = false;

  const deliver = (message: unknown): void => {
    const receiver = waiting.shift();
    if (receiver) receiver(message);
    else arrived.push(message);
  };
  const lose = (): void => {
    gone = true;
    for (const receiver of waiting.splice(0)) receiver(null);
  };

  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      pieces.push(chunk.slice(from, at));
      const line = pieces.join('');
      pieces = [];
      from = at + 1;
      try {
        deliver(JSON.parse(line));
      } catch {
        // Whoever speaks something else here is not one of us.
        socket.destroy();
        return;
      }
    }
    if (from < chunk.length) pieces.push(chunk.slice(from));
  });
  socket.once('close', lose);
  socket.on('error', () => socket.destroy());

  return {
    send: (message) => {
      if (!gone) socket.write(`${JSON.stringify(message)}\n`);
    },
    next: async () => {
      if (arrived.length > 0) return arrived.shift();
      if (gone) return null;
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
    end: () => socket.end(),
  };
};
