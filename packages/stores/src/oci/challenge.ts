/** What a registry asks for before it answers. Source: RFC 9110 section 11, and the token specification of distribution. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | {
      readonly scheme: 'bearer';
      /** Where tokens are given out. */
      readonly realm: string;
      readonly service: string | null;
      /** Such as repository:acme/penguins:pull. */
      readonly scope: string | null;
    };

/** Reads a WWW-Authenticate header; null when it asks for something else. */
export function parseChallenge(header: string | null): Challenge | null {
  const [, scheme = '', rest = ''] = /^\s*([A-Za-z]+)\s*(.*)$/s.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() === 'basic') return { scheme: 'basic' };
  if (scheme.toLowerCase() !== 'bearer') return null;
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, plain] of rest.matchAll(/([a-z_]+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/gi)) {
    parameters.set(name.toLowerCase(), quoted ?? plain ?? '');
  }
  const realm = parameters.get('realm');
  if (realm === undefined) return null;
  return {
    scheme: 'bearer',
    realm,
    service: parameters.get('service') ?? null,
    scope: parameters.get('scope') ?? null,
  };
}
