import { OFFICE } from '../../model/structure/signature-beside';
import { isCapitals } from '../../text/letter-case';
import { type PrintClosing, type PrintParagraph, paragraph } from './printed';

/** Collects distribution list and signature, whichever comes first and also side by side on one line. */
export class ClosingDraft {
  private readonly recipients: PrintParagraph[] = [];
  private readonly signature: PrintParagraph[] = [];
  private zone: 'recipients' | 'signature' = 'recipients';

  /** Takes a line of the ending; false when it belongs to neither list, so that the ending is over. */
  take(line: string): boolean {
    const pieces = line
      .split(/\s{3,}|\t|\|/)
      .map((piece) => piece.replace(/\s+/g, ' ').trim())
      .filter((piece) => piece !== '');
    if (pieces.length > 0 && pieces.every((piece) => this.isOver(piece))) return false;
    for (const piece of pieces) this.piece(piece);
    return true;
  }

  get isEmpty(): boolean {
    return this.recipients.length === 0 && this.signature.length === 0;
  }

  finish(): PrintClosing {
    return { kind: 'closing', recipients: this.recipients, signature: this.signature };
  }

  private get named(): boolean {
    return this.signature.some(({ style }) => style === 'signerName');
  }

  private piece(text: string): void {
    if (/^N[ơo]i nh[ậa]n/iu.test(text)) {
      this.zone = 'recipients';
      this.recipients.push(paragraph('recipientsTitle', text));
    } else if (OFFICE.test(text)) {
      this.zone = 'signature';
      this.signature.push(paragraph(isOnBehalf(text) ? 'authoritySigner' : 'signer', text));
    } else if (this.signature.length > 0 && isCapitals(text) && !/\d/.test(text)) {
      this.zone = 'signature';
      this.signature.push(paragraph('signer', text));
    } else if (this.zone === 'signature' && !isItem(text)) {
      this.signature.push(paragraph(/^\(.*\)$/u.test(text) ? 'signerNote' : this.named ? 'signer' : 'signerName', text));
    } else this.recipients.push(paragraph('recipient', text));
  }

  /** Behind the name of who signs, a longer text or a numbered line is something new. */
  private isOver(text: string): boolean {
    if (!this.named || this.zone !== 'signature') return false;
    if (/^N[ơo]i nh[ậa]n/iu.test(text) || OFFICE.test(text) || (isItem(text) && this.recipients.length > 0)) return false;
    return true;
  }
}

function isItem(text: string): boolean {
  return /^[-–•+]\s?\S/u.test(text) || /^L[ưu]u\s?:/iu.test(text);
}

/** "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ": for whom is signed, not the office. */
function isOnBehalf(text: string): boolean {
  return /^(?:TM\.|T\/M)/u.test(text);
}
