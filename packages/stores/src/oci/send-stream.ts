import { once } from 'node:events';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';

/** A request whose content is sent as it comes. */
export interface StreamRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** How much the body shall have. */
  readonly bytes: number;
  readonly signal: AbortSignal;
}

/** Answers without content. Source: the Fetch standard, «null body status». */
const emptyStatuses = [204, 205, 304];

/**
 * Sends a stream and returns the answer. In place of fetch, which buffers what it sends without a bound: little of the content is in
 * memory at a time here. An answer that comes before the end, such as a refusal, ends the sending. Throws when the connection breaks, or
 * when the content has not as many bytes as was said.
 */
export async function sendStream(
  url: URL,
  { method, headers, body, bytes, signal }: StreamRequest,
): Promise<Response> {
  const request = url.protocol === 'http:' ? requestPlain : requestSecure;
  const outgoing = request(url, { method, headers: { ...headers, 'content-length': bytes }, signal });
  let incoming: IncomingMessage | undefined;
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('error', reject).once('response', (answer) => {
      incoming = answer;
      resolve(answer);
    });
  });
  // It is awaited in the end; until then its failure is nobody's surprise.
  answered.catch(() => {});
  try {
    let sent = 0;
    for await (const chunk of body) {
      sent += chunk.length;
      if (incoming || sent > bytes) break;
      if (!outgoing.write(chunk)) await Promise.race([once(outgoing, 'drain'), answered]);
    }
    if (!incoming && sent !== bytes) throw new Error(`the content has not the ${bytes} bytes that it had`);
    if (!incoming) outgoing.end();
    return await toResponse(await answered);
  } finally {
    // What is whole keeps its connection.
    if (!outgoing.writableFinished) outgoing.destroy();
  }
}

async function toResponse(answer: IncomingMessage): Promise<Response> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer) chunks.push(chunk as Uint8Array);
  const { statusCode: status = 0 } = answer;
  const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Response(emptyStatuses.includes(status) ? null : Buffer.concat(chunks), { status, headers });
}
