/** Gives a file to the browser's downloads. */
export const saveFile = (name: string, content: Blob | string, type = 'text/plain;charset=utf-8'): void => {
  const link = document.createElement('a');
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
