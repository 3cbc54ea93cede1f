import type { OciPlace } from './place.ts';

/** For tests: every tag of a repository that means something, with what it stands for; `path` is where the test has its place. */
export async function snapshotOf({ host, repository }: OciPlace, path: string): Promise<unknown> {
  const base = `http://${host}/v2/${repository}`;
  const { tags } = (await (await fetch(`${base}/tags/list`)).json()) as { tags?: string[] };
  const read = async (tag: string) => {
    const accept = 'application/vnd.oci.image.manifest.v1+json';
    const answer = await fetch(`${base}/manifests/${tag}`, { headers: { accept } });
    return [tag, answer.ok ? JSON.parse((await answer.text()).replaceAll(path, '<path>')) : answer.status];
  };
  const all = await Promise.all((tags ?? []).sort().map(read));
  return all.filter(
    ([, manifest]) => manifest.artifactType !== 'application/vnd.plimsoll.removed-draft.v1+json',
  );
}
