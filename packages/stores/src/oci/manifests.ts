import { createHash } from 'node:crypto';
import { ServiceError } from '@plimsoll/errors';
import type { Descriptor, Manifest } from './manifest.ts';
import { manifestType, parseManifest } from './manifest.ts';
import type { Transport } from './transport.ts';

const acceptedTypes = [manifestType, 'application/vnd.oci.image.index.v1+json'].join(', ');

/** A registry's lists come in pages; so many of them are too many for any model. */
const maxPages = 1000;

/** The manifests and tags of a repository. */
export interface Manifests {
  /** Every tag, every page; none where the repository does not exist yet. */
  tags(): Promise<string[]>;
  /** What a tag stands for; null when there is no such tag, or it is nothing that we could read. */
  get(tag: string): Promise<{ readonly digest: string; readonly manifest: Manifest } | null>;
  /** Gives a tag to a manifest. False when the registry misses a blob that it names. */
  put(tag: string, manifest: Manifest): Promise<boolean>;
  /** Removes a manifest and its tags. False when the registry does not let us. */
  remove(digest: string): Promise<boolean>;
}

export function createManifests(transport: Transport): Manifests {
  return {
    async tags() {
      const tags: string[] = [];
      let target: string | URL | null = 'tags/list?n=1000';
      for (let page = 0; target !== null && page < maxPages; page++) {
        const request = { method: 'GET', target, doing: 'listing versions', expect: [200, 404] } as const;
        const answer = await transport.send(request);
        if (answer.status === 404) return tags;
        tags.push(...parseTags(await answer.text(), transport));
        target = nextPage(answer);
      }
      return [...new Set(tags)].sort();
    },

    async get(tag) {
      const answer = await transport.send({
        ...{ method: 'GET', target: `manifests/${tag}`, doing: `reading ${tag}`, expect: [200, 404] },
        headers: { accept: acceptedTypes },
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (answer.status === 404) return null;
      const digest = digestOf(bytes);
      checkDigest(answer, digest, { transport, doing: `reading ${tag}` });
      const manifest = parseManifest(bytes.toString('utf8'));
      return manifest && { digest, manifest };
    },

    async put(tag, manifest) {
      const bytes = Buffer.from(JSON.stringify(manifest));
      const doing = `writing ${tag}`;
      const answer = await transport.send({
        ...{ method: 'PUT', target: `manifests/${tag}`, doing, expect: [201, 400, 404] },
        headers: { 'content-type': manifestType },
        body: bytes,
      });
      if (answer.status === 201) {
        checkDigest(answer, digestOf(bytes), { transport, doing });
        return true;
      }
      const text = await answer.text();
      if (/BLOB_UNKNOWN/.test(text)) return false;
      const { host } = transport.place;
      throw new ServiceError({
        ...{ service: `the registry ${host}`, operation: doing, attempts: 1, status: answer.status },
        message: text.slice(0, 300),
      });
    },

    async remove(digest) {
      const answer = await transport.send({
        ...{ method: 'DELETE', target: `manifests/${digest}`, doing: 'removing a draft' },
        // 400, 405: deletes are not offered; 401, 403: not to us.
        expect: [200, 202, 204, 400, 401, 403, 404, 405],
      });
      await answer.body?.cancel();
      return answer.status < 300;
    },
  };
}

/** The digest of a descriptor for a text that is stored as it is. */
export function describeText(mediaType: string, text: string): Descriptor {
  const bytes = Buffer.from(text);
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function parseTags(text: string, { place: { host } }: Transport): string[] {
  let tags: unknown;
  try {
    ({ tags } = JSON.parse(text) as { tags?: unknown });
  } catch (error) {
    const asked = { service: `the registry ${host}`, operation: 'listing versions', attempts: 1 };
    const message = 'its answer is not JSON, so it is no registry that speaks the distribution specification';
    throw new ServiceError({ ...asked, message }, { cause: error });
  }
  return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : [];
}

/** The address of the next page; null on the last one. Source: RFC 8288. */
function nextPage(answer: Response): URL | null {
  const [, next] = /<([^>]*)>\s*;[^,]*\brel\s*=\s*"?next"?/i.exec(answer.headers.get('link') ?? '') ?? [];
  return next === undefined ? null : new URL(next, answer.url);
}

function checkDigest(
  answer: Response,
  digest: string,
  { transport, doing }: { readonly transport: Transport; readonly doing: string },
): void {
  const told = answer.headers.get('docker-content-digest');
  if (told === null || !told.startsWith('sha256:') || told === digest) return;
  throw new ServiceError({
    ...{ service: `the registry ${transport.place.host}`, operation: doing, attempts: 1 },
    message: `it says that the digest is ${told}, and it is ${digest}`,
  });
}
