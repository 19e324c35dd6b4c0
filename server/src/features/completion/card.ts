import type { FeatureContext } from '../context';
import { agencyCard } from '../hover/agency';
import { referenceCard } from '../hover/reference';
import type { CardSubject } from './item';
import { elsewhereCard } from './other-citations';

/** What there is to say of an item besides its detail. Markdown; null when it is not known (any more). */
export function completionCard(context: FeatureContext, { kind, id }: CardSubject): string | null {
  const { catalog } = context;
  if (kind === 'elsewhere') return elsewhereCard(context, id);
  if (kind === 'agency') {
    const agency = catalog.agency(id);
    return agency ? agencyCard(context, agency) : null;
  }
  const reference = catalog.reference(id);
  return reference ? referenceCard(context, reference) : null;
}
