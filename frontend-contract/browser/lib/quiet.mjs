const QUIET_ROUNDS = 3;
const PATIENCE = 30_000;
const open = new WeakMap();

/** Keeps count of what a page has asked and not yet got. */
export function listen(page) {
  const requests = new Set();
  open.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** Waits until nothing is on its way, and nothing follows from what came: a few frames in a row without a request. */
export async function quiet(page) {
  const end = Date.now() + PATIENCE;
  for (let rounds = 0; rounds < QUIET_ROUNDS; rounds += 1) {
    await frame(page);
    if (open.get(page).size > 0) {
      rounds = -1;
    }
    if (Date.now() > end) {
      throw new Error(`still waiting for ${[...open.get(page)].map((request) => request.url()).join(', ')}`);
    }
  }
}

/** The next frame that is painted, with what it sets off. */
function frame(page) {
  return page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 30)); }));
}
