/** How an answer, a report and an address name a hand-off: `from>to` with bare step ids. */
export const handOffKey = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from}>${to}`;
