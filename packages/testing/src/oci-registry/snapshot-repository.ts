/** Every tag of a repository with what it stands for; `omit` is a text that differs from test to test. */
export async function snapshotRepository(
  { host, repository }: { readonly host: string; readonly repository: string },
  omit: string,
): Promise<unknown> {
  const base = `http://${host}/v2/${repository}`;
  const { tags } = (await (await fetch(`${base}/tags/list`)).json()) as { tags?: string[] };
  const read = async (tag: string) => {
    const accept = 'application/vnd.oci.image.manifest.v1+json';
    const answer = await fetch(`${base}/manifests/${tag}`, { headers: { accept } });
    const text = (await answer.text()).replaceAll(omit, '<place>');
    return [tag, answer.ok ? JSON.parse(text) : answer.status];
  };
  const all = await Promise.all((tags ?? []).sort().map(read));
  // What stands for a draft where nothing can be removed means nothing.
  return all.filter(
    ([, { artifactType }]) => artifactType !== 'application/vnd.plimsoll.removed-draft.v1+json',
  );
}
