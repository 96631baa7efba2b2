/** The lines of a text that comes in pieces (UTF-8), ended by \n alone: other characters that end lines may stand inside them. Empty lines are left out. */
export async function* toLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const piece of pieces) {
    // A piece is searched once, so that a long line costs no more than its length.
    const [end = '', ...next] = decoder.decode(piece, { stream: true }).split('\n');
    begun.push(end);
    for (const start of next) {
      const line = begun.join('');
      if (line !== '') yield line;
      begun = [start];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
}
