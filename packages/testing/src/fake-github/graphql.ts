import type { FakeState } from './state.ts';

/** What the fake answers to a GraphQL query; undefined for one that it does not know. */
export function answerQuery(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  {
    state,
    login,
    mayWrite,
  }: { readonly state: FakeState; readonly login: string; readonly mayWrite: boolean },
): unknown {
  const text = query.replaceAll(/\s+/g, ' ').trim();
  if (text === 'query { viewer { login } }') return { viewer: { login } };
  const change = /^mutation\(\$id: ID!\) \{ (minimize|unminimize)Comment\(/.exec(text)?.[1];
  if (change !== undefined && mayWrite) return changeComment(state, change, String(variables.id));
  const objects =
    /^query\(\$owner: String!, \$name: String!\) \{ repository\(owner: \$owner, name: \$name\) \{ (.*) \} \}$/.exec(
      text,
    )?.[1];
  if (objects === undefined) return undefined;
  const asked = [
    ...objects.matchAll(
      /(\w+): object\(oid: "([0-9a-f]{40})"\) \{ \.\.\. on Tag \{ oid message tagger \{ name date \} target \{ oid \} \} \}/g,
    ),
  ];
  if (asked.map(([part]) => part).join(' ') !== objects) return undefined;
  if (variables.owner !== state.repository.owner || variables.name !== state.repository.name) {
    return { repository: null };
  }
  return {
    repository: Object.fromEntries(asked.map(([, key, sha = '']) => [key, renderTagObject(state, sha)])),
  };
}

/** Folds a comment away, or unfolds it. */
function changeComment(state: FakeState, change: string, nodeId: string): unknown {
  const id = Buffer.from(nodeId.replace(/^IC_/, ''), 'base64url').toString();
  const comment = state.comments.get(Number(id));
  if (!comment) return undefined;
  comment.isMinimized = change === 'minimize';
  return { [`${change}Comment`]: { [`${change}dComment`]: { isMinimized: comment.isMinimized } } };
}

function renderTagObject(state: FakeState, sha: string): unknown {
  const tag = state.tagObjects.get(sha);
  if (!tag) return state.commits.has(sha) ? {} : null;
  const { message, tagger, object } = tag;
  return {
    oid: sha,
    message,
    tagger: { name: tagger.name, date: tagger.date },
    target: { oid: object.sha },
  };
}
