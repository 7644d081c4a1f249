// Starts a virtual display and WebKitWebDriver for the browser tests, on a free display and a free port.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const children = new Set();

function stopAll() {
  for (const child of children) child.kill('SIGTERM');
  children.clear();
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

function stopWithThisProcess() {
  process.once('exit', stopAll);
  for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }))
    process.once(signal, () => {
      stopAll();
      // The other browsers are closed by their own handlers of the signal, which need a moment.
      setTimeout(() => process.exit(128 + number), 2000);
    });
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Xvfb chooses a free display number itself and writes it to the file descriptor it is given. */
async function startDisplay(xvfb) {
  const child = start(xvfb, ['-displayfd', '3', '-screen', '0', '1680x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data) => (errors += data));
  const number = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb stopped with code ${code}: ${errors.trim()}`)));
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  for (const stream of [child.stderr, child.stdio[3]]) stream.unref?.();
  child.unref();
  return `:${number}`;
}

async function isReady(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/status`, { signal: AbortSignal.timeout(2000) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** @param {{ driver: string, xvfb: string }} webkit what find-browsers.mjs found */
export async function startWebKit(webkit) {
  stopWithThisProcess();
  const display = await startDisplay(webkit.xvfb);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display };
  delete env.WAYLAND_DISPLAY;
  const driver = start(webkit.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  driver.unref();
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await isReady(port)) return { port, display };
    if (driver.exitCode !== null) break;
    await wait(200);
  }
  stopAll();
  throw new Error(`WebKitWebDriver did not answer on 127.0.0.1:${port}.`);
}
