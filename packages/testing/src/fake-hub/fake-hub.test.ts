import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startFakeHub } from './fake-hub.ts';

/** The Python that has the Hub's own client, by the command that comes with it; or why there is none. */
function findClient(): { readonly python: string } | { readonly missing: string } {
  const found = spawnSync('sh', ['-c', 'command -v hf'], { encoding: 'utf8' }).stdout.trim();
  const python = found === '' ? undefined : /^#!\s*(\S+)/.exec(readFileSync(found, 'utf8'))?.[1];
  return python ? { python } : { missing: 'skipped: hf is not on the PATH (pip install huggingface_hub)' };
}

const client = findClient();

/** What the Hub's own client does with a repository, from its creation to a download by a tag. */
const script = `
import os, tempfile, json
from huggingface_hub import HfApi, snapshot_download, hf_hub_download
api = HfApi()
api.create_repo("acme/seals", private=True)
api.create_repo("acme/seals", exist_ok=True)
folder = tempfile.mkdtemp()
open(os.path.join(folder, "model.bin"), "wb").write(b"w" * 50)
open(os.path.join(folder, "labels.json"), "w").write("[1]")
open(os.path.join(folder, "empty.txt"), "w").write("")
api.upload_folder(repo_id="acme/seals", folder_path=folder)
api.create_tag("acme/seals", tag="v1.0.0")
api.create_branch("acme/seals", branch="next", revision="v1.0.0")
api.delete_file("labels.json", "acme/seals", revision="next")
refs = api.list_repo_refs("acme/seals")
tree = {f.path: [f.size, f.lfs.sha256 if f.lfs else None] for f in api.list_repo_tree("acme/seals", revision="v1.0.0")}
got = snapshot_download("acme/seals", revision="v1.0.0", cache_dir=tempfile.mkdtemp())
one = hf_hub_download("acme/seals", "model.bin", revision="next", cache_dir=tempfile.mkdtemp())
api.delete_branch("acme/seals", branch="next")
try:
    api.create_tag("acme/seals", tag="v1.0.0"); twice = "made"
except Exception as error:
    twice = error.response.status_code
print(json.dumps({
    "branches": [b.name for b in refs.branches], "tags": [t.name for t in refs.tags], "tree": tree, "twice": twice,
    "files": sorted(os.listdir(got)), "model": open(os.path.join(got, "model.bin")).read(), "one": os.path.getsize(one),
    "left": api.list_repo_files("acme/seals", revision="main")}))
`;

it.skipIf('missing' in client)(
  `is a Hub for the Hub's own client ${'missing' in client ? client.missing : ''}`,
  async () => {
    const hub = await startFakeHub({ tokens: ['hf_right'], partBytes: 7 });
    try {
      const { stdout } = await promisify(execFile)('python' in client ? client.python : '', ['-c', script], {
        env: {
          ...process.env,
          ...{ HF_ENDPOINT: hub.url, HF_TOKEN: 'hf_right', HF_HUB_DISABLE_XET: '1' },
          ...{ HF_HUB_DISABLE_PROGRESS_BARS: '1', HF_HUB_DISABLE_TELEMETRY: '1' },
        },
      });
      expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
        {
          "branches": [
            "main",
            "next",
          ],
          "files": [
            ".gitattributes",
            "empty.txt",
            "labels.json",
            "model.bin",
          ],
          "left": [
            ".gitattributes",
            "empty.txt",
            "labels.json",
            "model.bin",
          ],
          "model": "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
          "one": 50,
          "tags": [
            "v1.0.0",
          ],
          "tree": {
            ".gitattributes": [
              42,
              null,
            ],
            "empty.txt": [
              0,
              null,
            ],
            "labels.json": [
              3,
              null,
            ],
            "model.bin": [
              50,
              "1a1ddf68b184263aa1e03301ca11bd865de331674837a621cf72623907def257",
            ],
          },
          "twice": 409,
        }
      `);
    } finally {
      await hub.close();
    }
  },
  300_000,
);
