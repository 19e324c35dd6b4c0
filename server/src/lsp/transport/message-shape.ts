import type { Message } from 'vscode-languageserver';

/** True for what has the shape of a request, a notification or a response. Cancellations must say of what, or the library trips over them. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { method, id, params, result, error } = value as Record<string, unknown>;
  const hasId = typeof id === 'string' || typeof id === 'number';
  if (method !== undefined) {
    if (typeof method !== 'string' || !(hasId || id === undefined)) return false;
    return method !== '$/cancelRequest' || (typeof params === 'object' && params !== null && 'id' in params);
  }
  return (hasId || id === null) && (result !== undefined || error !== undefined);
}
