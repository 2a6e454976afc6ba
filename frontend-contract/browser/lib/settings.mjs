import { fileURLToPath } from 'node:url';

/** The server that is tested. It must be a demo: the suite makes plans there. */
export const address = (process.env.SAMENWIJK_URL ?? 'http://localhost:8080').replace(/\/$/, '');

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const languages = ['nl', 'en'];

/** A small phone, a phone, a computer. */
export const widths = [320, 390, 1280];

/** Whether to keep pictures of what is looked at. */
export const pictures = Boolean(process.env.SHOTS);

export const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
