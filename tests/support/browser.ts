import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browsers of this machine that a page can be looked at in; none where there is none. */
export const BROWSERS: readonly string[] = PLACES.filter((place) => existsSync(place)).slice(0, 1);

/** A page open in a real browser. */
export interface OpenPage {
  /** What an expression of the page comes to; it must be plain data. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Presses a key as a person would. */
  press(key: 'Tab' | 'Enter' | ' '): Promise<void>;
  type(text: string): Promise<void>;
  /** Shows the page on a screen of this width. */
  resize(width: number): Promise<void>;
  /** Role and name of everything a screen reader meets, in order. */
  listNames(): Promise<{ role: string; name: string }[]>;
  /** What the browser complained of: scripts, policy, requests. */
  readonly complaints: readonly string[];
  /** Addresses the page asked for besides itself. */
  readonly requests: readonly string[];
}

/** Opens a file in a browser without a window and without a network, and closes it afterwards. */
export async function withPage(
  browser: string,
  file: string,
  profile: string,
  work: (page: OpenPage) => Promise<void>,
): Promise<void> {
  const child = spawn(
    browser,
    ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  try {
    const talk = speak(child.stdio[3] as Writable, child.stdio[4] as Readable);
    const { targetId } = await talk.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await talk.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const send = <Value>(method: string, params: object = {}) => talk.send<Value>(method, params, sessionId);
    const complaints: string[] = [];
    const requests: string[] = [];
    const url = pathToFileURL(file).href;
    talk.hear('Log.entryAdded', ({ entry }) => complaints.push((entry as { text: string }).text));
    talk.hear('Runtime.exceptionThrown', (event) => complaints.push(JSON.stringify(event)));
    talk.hear('Network.requestWillBeSent', ({ request }) => {
      const asked = (request as { url: string }).url;
      if (asked !== url) requests.push(asked);
    });
    const loaded = new Promise((resolve) => {
      talk.hear('Page.loadEventFired', resolve);
    });
    for (const domain of ['Page', 'Runtime', 'Log', 'Network', 'Accessibility'])
      await send(`${domain}.enable`);
    await send('Page.navigate', { url });
    await loaded;
    await work({
      complaints,
      requests,
      evaluate: async <Value>(expression: string) =>
        (
          await send<{ result: { value: Value } }>('Runtime.evaluate', {
            expression,
            returnByValue: true,
          })
        ).result.value,
      press: async (key) => {
        const text = key === 'Tab' ? undefined : key === 'Enter' ? '\r' : key;
        const code = key === ' ' ? 'Space' : key;
        const windowsVirtualKeyCode = { Tab: 9, Enter: 13, ' ': 32 }[key];
        const event = { key, code, windowsVirtualKeyCode, ...(text === undefined ? {} : { text }) };
        await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
        await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
      },
      type: async (text) => {
        await send('Input.insertText', { text });
      },
      resize: async (width) => {
        const screen = { width, height: 800, deviceScaleFactor: 1, mobile: true };
        await send('Emulation.setDeviceMetricsOverride', screen);
      },
      listNames: async () => {
        const { nodes } = await send<{ nodes: AccessibleNode[] }>('Accessibility.getFullAXTree');
        return nodes
          .filter(({ ignored }) => !ignored)
          .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }));
      },
    });
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

interface AccessibleNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

type Params = Readonly<Record<string, unknown>>;

/** Sends commands of the browser's protocol, one JSON text and a zero byte each, and hears its events. */
function speak(input: Writable, output: Readable) {
  const waiting = new Map<number, (answer: Params) => void>();
  const listeners = new Map<string, (params: Params) => void>();
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const texts = (rest + chunk).split('\0');
    rest = texts.pop() ?? '';
    for (const text of texts) {
      const message = JSON.parse(text) as { id?: number; method?: string; params?: Params; result?: Params };
      if (message.id !== undefined) waiting.get(message.id)?.(message.result ?? {});
      else listeners.get(message.method ?? '')?.(message.params ?? {});
    }
  });
  let last = 0;
  return {
    hear(method: string, listener: (params: Params) => void): void {
      listeners.set(method, listener);
    },
    send<Value>(method: string, params: object = {}, sessionId?: string): Promise<Value> {
      last += 1;
      const id = last;
      input.write(
        `${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
      );
      return new Promise((resolve) => {
        waiting.set(id, (answer) => {
          resolve(answer as Value);
        });
      });
    },
  };
}
