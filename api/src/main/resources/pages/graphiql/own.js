// Puts GraphiQL on the page: acts as a demo person where there are any, and asks for the chosen language.
(async () => {
  const person = document.getElementById('person');
  const language = document.getElementById('language');
  const said = document.getElementById('said');
  const words = {
    nl: { acting: 'U handelt nu als', nobody: 'U bent niet ingelogd.', failed: 'Inloggen lukt nu niet. Probeer het zo opnieuw.' },
    en: { acting: 'You now act as', nobody: 'You are not signed in.', failed: 'Signing in does not work now. Try again in a moment.' },
  };
  let token = null;

  const remember = (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* then it is forgotten */ } };
  const remembered = (name) => { try { return sessionStorage.getItem(name); } catch { return null; } };

  function speak() {
    document.documentElement.lang = language.value;
    document.querySelectorAll('[data-nl]').forEach((element) => { element.textContent = element.dataset[language.value]; });
    remember('language', language.value);
  }

  async function signIn() {
    const say = words[language.value];
    token = null;
    remember('person', person.value);
    if (!person.value) {
      said.textContent = say.nobody;
      return;
    }
    const answer = await fetch('demo/token', { method: 'POST', body: new URLSearchParams({ person: person.value }) }).catch(() => null);
    if (answer && answer.ok) {
      token = (await answer.json()).access_token;
      said.textContent = `${say.acting} ${person.selectedOptions[0].dataset.name}.`;
    } else {
      person.value = '';
      said.textContent = say.failed;
    }
  }

  async function listPeople() {
    const answer = await fetch('demo/people').catch(() => null);
    if (!answer || !answer.ok) {
      return;
    }
    (await answer.json()).forEach((one) => {
      const option = new Option(`${one.displayName}: ${one.about}`, one.person);
      option.dataset.name = one.displayName;
      person.add(option);
    });
    document.getElementById('acting').hidden = false;
    person.value = remembered('person') ?? '';
    if (person.value) {
      await signIn();
    }
  }

  async function ask(parameters, options) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language.value };
    if (token) {
      headers.Authorization = `Bearer ${token}`;
    }
    const answer = await fetch('graphql', {
      method: 'POST',
      // Here one is who one chose above, also with a web client open beside it.
      credentials: 'omit',
      headers: { ...headers, ...(options && options.headers) },
      body: JSON.stringify(parameters),
    });
    return answer.json();
  }

  // GraphiQL gives its editors no name of their own; whoever listens to the page needs one.
  function nameEditors() {
    document.querySelectorAll('#graphiql textarea:not([aria-label])').forEach((editor) => {
      const part = editor.closest('section[aria-label]');
      editor.setAttribute('aria-label', part ? part.getAttribute('aria-label') : 'Editor');
    });
  }

  // An editor that keeps Tab for itself keeps in whoever has no mouse.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && event.target.closest('.CodeMirror')) {
      event.stopPropagation();
    }
  }, true);

  language.value = remembered('language') ?? (navigator.language.startsWith('en') ? 'en' : 'nl');
  speak();
  language.addEventListener('change', speak);
  person.addEventListener('change', signIn);
  await listPeople();
  const firstQuery = await (await fetch('graphiql/first.graphql')).text();
  new MutationObserver(nameEditors).observe(document.getElementById('graphiql'), { childList: true, subtree: true });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, { fetcher: ask, defaultQuery: firstQuery, isHeadersEditorEnabled: true }),
  );
})();
