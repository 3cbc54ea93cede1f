import { ConfigurationError } from '@plimsoll/errors';

/** How requests leave this machine. */
export interface Sender {
  /** Node's fetch, through the proxy where there is one. */
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  /** Whether a proxy is named for addresses of this scheme; NO_PROXY may still leave a host out. */
  hasProxyFor(url: URL): boolean;
}

/**
 * Sends through the proxy that HTTPS_PROXY (for https) or HTTP_PROXY (for http) names, in capitals or not, but for the hosts in NO_PROXY:
 * Node's own fetch goes past all of them unless the whole process is told otherwise. Throws a ConfigurationError on an address that is no
 * proxy's, without the address, which may hold a password.
 */
export function fetchOf(environment: Readonly<Record<string, string | undefined>>): Sender {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name] || '';
  const proxies = { 'http:': proxyIn('HTTP_PROXY', read), 'https:': proxyIn('HTTPS_PROXY', read) };
  const proxyOf = ({ protocol }: URL) => proxies[protocol as keyof typeof proxies] ?? '';
  let proxied: Promise<Sender['fetch']> | undefined;
  /** Loaded where there is a proxy: the library that fetch is made of, with its rules for NO_PROXY. */
  const load = async (): Promise<Sender['fetch']> => {
    const { EnvHttpProxyAgent, fetch } = await import('undici');
    const [httpProxy, httpsProxy] = [proxies['http:'], proxies['https:']];
    const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy: read('NO_PROXY') });
    return (url, init) => fetch(url, { ...init, dispatcher } as never) as unknown as Promise<Response>;
  };
  return {
    hasProxyFor: (url) => proxyOf(url) !== '',
    fetch: async (url, init) => {
      if (proxyOf(url) === '') return fetch(url, init);
      proxied ??= load();
      return (await proxied)(url, init);
    },
  };
}

/** The address of a proxy; a host and a port alone are one, as for curl. */
function proxyIn(name: string, read: (name: string) => string): string {
  const given = read(name);
  if (given === '') return '';
  const address = given.includes('://') ? given : `http://${given}`;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address;
  throw new ConfigurationError({
    where: `environment variable ${name}`,
    message: 'is no address of a proxy that speaks HTTP.',
    fix: `Example: ${name}=http://proxy.example.org:3128`,
  });
}
