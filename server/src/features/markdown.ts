import { visible } from '../text/visible';

/** `text` so that Markdown shows it as it is: no mark-up, links (also those made of bare addresses), HTML or line breaks come out of a document. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>~$-]/g, (char) => `\\${char}`)
    .replace(/&/g, '&amp;')
    .replace(/(\d)\./g, '$1\\.')
    .replace(/:\/\/|@|www(?=\.)/gi, (address) => `${address[0]}\u200b${address.slice(1)}`)
    .trim();
}
