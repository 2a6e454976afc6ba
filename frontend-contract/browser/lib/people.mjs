/** The demo people that the tests are, as the sign-in page names them. */
export const names = {
  resident: 'Noor de Vries',
  neighbour: 'Mehmet Kaya',
  association: 'Ruben Smit',
  group: 'Fatima el Amrani',
  'coordinator-centrum': 'Anke Bakker',
  'coordinator-west': 'Samira Haddad',
  'coordinator-desk': 'Henk Visser',
  'decision-maker': 'Ellen Jansen',
  facilitator: 'Kees Vos',
  moderator: 'Greet Dekker',
};

/** The one place that knows how one signs in: the client's own door, and a person chosen on the demo issuer's page. */
export async function signIn(page, person, to = '/', press = (locator) => locator.click()) {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await choosePerson(page, person, press);
}

const ON_THE_WAY = /^\/(sign-in|oauth2|login|demo)\b/;

export async function choosePerson(page, person, press = (locator) => locator.click()) {
  const name = new RegExp(`^${names[person]}`);
  await press(page.getByRole('button', { name }).or(page.getByRole('link', { name })).first());
  await page.waitForURL(({ pathname }) => !ON_THE_WAY.test(pathname));
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}
