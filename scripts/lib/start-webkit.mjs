// Starts a virtual display and WebKitWebDrivers for the browser tests, on a free display and free ports.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const children = new Set();

/** Ends a child; one that leads a group ends with all that it started. */
function stopGroup(child) {
  children.delete(child);
  try {
    process.kill(child.leadsGroup ? -child.pid : child.pid, 'SIGTERM');
  } catch {
    // It had ended already.
  }
}

function stopAll() {
  for (const child of children) stopGroup(child);
}

function start(command, args, options) {
  const child = Object.assign(spawn(command, args, options), { leadsGroup: options.detached === true });
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

let display;

/**
 * Starts a WebKitWebDriver of its own, on one virtual display for all of them.
 *
 * @param {{ driver: string, xvfb: string }} webkit what find-browsers.mjs found
 * @returns {Promise<{ port: number, stop: () => void }>} where it answers, and what ends it with its browser
 */
export async function startWebKit(webkit) {
  if (display === undefined) {
    stopWithThisProcess();
    display = startDisplay(webkit.xvfb);
  }
  const port = await freePort();
  const env = { ...process.env, DISPLAY: await display };
  delete env.WAYLAND_DISPLAY;
  // A group of its own, so that what the driver started ends with it.
  const driver = start(webkit.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore', detached: true });
  driver.unref();
  const stop = () => stopGroup(driver);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await isReady(port)) return { port, stop };
    if (driver.exitCode !== null) break;
    await wait(200);
  }
  stop();
  throw new Error(`WebKitWebDriver did not answer on 127.0.0.1:${port}.`);
}
