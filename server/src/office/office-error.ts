/** A file that cannot be read or must not be: the message says why, in Vietnamese, for whoever opened it. Known across bundles by its name. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
}
