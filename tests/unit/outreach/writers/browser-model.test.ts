import { describe, expect, it } from 'vitest';
import {
  browserModelWriter,
  fetchModel,
  type ModelMaker,
  modelState,
} from '@/utils/outreach/writers/browser-model';

/**
 * A stand-in behind the documented interface: the model itself is in none of the browsers that tests run in.
 */
function standIn(
  part: {
    availability?: Availability;
    progress?: number[];
    refuses?: string;
    says?: string[];
    fails?: string;
  } = {},
) {
  const log: string[] = [];
  const maker = {
    availability: async () => part.availability ?? 'available',
    async create(options: LanguageModelCreateOptions = {}) {
      log.push(`create ${JSON.stringify(options.initialPrompts ?? [])}`);
      if (part.refuses) throw new DOMException('no', part.refuses);
      const monitor = new EventTarget();
      options.monitor?.(monitor as CreateMonitor);
      for (const loaded of part.progress ?? [])
        monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      return {
        promptStreaming(words: string, { signal }: LanguageModelPromptOptions = {}) {
          log.push(`prompt ${words}`);
          const parts = [...(part.says ?? [])];
          return new ReadableStream<string>(
            {
              pull(controller) {
                const next = parts.shift();
                if (signal?.aborted) controller.error(signal.reason);
                else if (next !== undefined) controller.enqueue(next);
                else if (part.fails) controller.error(new DOMException('no', part.fails));
                else controller.close();
              },
            },
            { highWaterMark: 0 },
          );
        },
        destroy() {
          log.push('destroy');
        },
      };
    },
  };
  return { maker: maker as unknown as ModelMaker, log };
}

const request = { instructions: 'Make it clearer.', words: '1: A sentence.' };
const signal = () => new AbortController().signal;

async function written(maker: ModelMaker, stopping = new AbortController(), stopAfter = 99) {
  let text = '';
  try {
    for await (const part of browserModelWriter(maker).write(request, stopping.signal)) {
      text += part;
      if (text.length >= stopAfter) stopping.abort();
    }
    return { text };
  } catch (error) {
    return { text, problem: error as { code?: unknown; name: string } };
  }
}

describe('the browser’s own model', () => {
  it.each([
    ['unavailable', 'absent'],
    ['downloadable', 'downloadable'],
    ['downloading', 'downloading'],
    ['available', 'ready'],
  ] as const)('that is %s is %s', async (availability, state) => {
    expect(await modelState(standIn({ availability }).maker)).toBe(state);
  });

  it('is absent where the browser has no such thing', async () => {
    expect(await modelState(undefined)).toBe('absent');
  });

  it('is fetched with its progress, and no session stays open', async () => {
    const { maker, log } = standIn({ progress: [0, 0.4, 1] });
    const shares: number[] = [];
    await fetchModel(maker, (share) => shares.push(share), signal());
    expect(shares).toEqual([0, 0.4, 1]);
    expect(log).toEqual(['create []', 'destroy']);
  });

  it.each([
    ['NotAllowedError', 'absent'],
    ['NotSupportedError', 'absent'],
    ['NetworkError', 'unreachable'],
    ['OperationError', 'server'],
  ])('says why it can’t be fetched: %s', async (refuses, code) => {
    const { maker } = standIn({ refuses });
    await expect(fetchModel(maker, () => undefined, signal())).rejects.toMatchObject({ code });
  });

  it('is given the request as it was shown, and its words come as they come', async () => {
    const { maker, log } = standIn({ says: ['1: Bet', 'ter.'] });
    expect(await written(maker)).toEqual({ text: '1: Better.' });
    expect(log).toEqual([
      `create ${JSON.stringify([{ role: 'system', content: request.instructions }])}`,
      `prompt ${request.words}`,
      'destroy',
    ]);
  });

  it.each([
    ['QuotaExceededError', 'too-long'],
    ['UnknownError', 'server'],
  ])('that fails with %s leaves what it said and ends its session', async (fails, code) => {
    const { maker, log } = standIn({ says: ['1: Bet'], fails });
    expect(await written(maker)).toMatchObject({ text: '1: Bet', problem: { code } });
    expect(log.at(-1)).toBe('destroy');
  });

  it('stops when she stops it', async () => {
    const { maker, log } = standIn({ says: ['1: Bet', 'ter.', ' More.'] });
    const { text, problem } = await written(maker, new AbortController(), 6);
    expect(text).toBe('1: Bet');
    expect(problem?.name).toBe('AbortError');
    expect(log.at(-1)).toBe('destroy');
  });
});
