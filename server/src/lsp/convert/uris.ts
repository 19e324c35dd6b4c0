/** `path` as people read it; as it stands where it is no well-formed part of a URI. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The name of a file, as people call it. */
export function fileName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** `uri` as it is compared: clients write blanks, Vietnamese letters and drives in different ways, and not always the same way twice. */
export function comparable(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}
