// A headless Chromium that needs nothing from the machine: program, libraries and a font come out of the package @sparticuz/chromium.
import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { cache } from './paths.mjs';

const packageFolder = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');

const ARGS = [
  '--no-sandbox', // CI runs as root
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  // Only loopback is looked up: no stray request leaves the machine, and none hangs.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/**
 * Unpacks the browser into the cache, once. The package's own helper unpacks to one fixed place under the temp folder, where two first
 * starts at the same time meet half a file, and it leaves the libraries out.
 * @returns {Promise<string>} the folder with `chromium`, `lib/` and `fonts.conf`
 */
async function unpackBrowser() {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const home = path.join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(path.join(cache, 'new-'));
  const inflate = (name, to) => pipeline(createReadStream(path.join(packageFolder, 'bin', name)), createBrotliDecompress(), createWriteStream(to));
  await inflate('chromium.br', path.join(temporary, 'chromium'));
  chmodSync(path.join(temporary, 'chromium'), 0o755);
  for (const name of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
    await inflate(`${name}.br`, path.join(temporary, name));
    execFileSync('tar', ['-xf', name], { cwd: temporary });
    rmSync(path.join(temporary, name));
  }
  try {
    renameSync(temporary, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    rmSync(temporary, { recursive: true }); // another run was first
  }
  // The font list of the package names the place it would be unpacked to on AWS.
  writeFileSync(
    path.join(home, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${path.join(home, 'fonts')}</dir><cachedir>${path.join(home, 'font-cache')}</cachedir></fontconfig>`,
  );
  return home;
}

/** Starts the browser: the one that CHROMIUM_EXECUTABLE names, else our own. Libraries and fonts of the machine are preferred when it has them. */
export async function launchBrowser() {
  const named = process.env.CHROMIUM_EXECUTABLE;
  if (named) return chromium.launch({ executablePath: named, headless: true, args: ARGS });
  const home = await unpackBrowser();
  const executablePath = path.join(home, 'chromium');
  const env = { ...process.env };
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = [path.join(home, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = path.join(home, 'fonts.conf');
  return chromium.launch({ executablePath, headless: true, args: ARGS, env });
}

/** A bare Debian has no NSS libraries. */
function lacksLibraries(program) {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
