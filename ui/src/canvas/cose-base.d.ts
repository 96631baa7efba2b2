declare module 'cose-base' {
  /** One run of the spring embedder; `tick` is one round of it and tells when it was the last. */
  export class CoSELayout {
    totalIterations: number;
    maxIterations: number;
    tick(): boolean;
  }
}
