// Lays the plan out on A4 pages and keeps in step with its text. The HTML comes from our server, which lets nothing of a plan be mark-up.
// @ts-check
(() => {
  const vscode = /** @type {any} */ (globalThis).acquireVsCodeApi();
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const empty = /** @type {HTMLElement} */ (document.getElementById('empty'));
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets = [rules];
  /** @type {any[]} */
  let findings = [];
  let body = '';
  /** Scrolling that we caused ourselves is not told. */
  let quietUntil = 0;

  addEventListener('message', ({ data }) => {
    if (data.type === 'preview') show(data.preview, data.line);
    else if (data.type === 'reveal') reveal(data.line);
    else if (data.type === 'findings') {
      findings = data.findings;
      mark();
    }
  });
  addEventListener('click', (event) => open(event.target));
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open(event.target);
  });
  addEventListener('resize', () => {
    quiet();
    main.style.zoom = '1';
    fit();
  });
  addEventListener('scroll', () => {
    if (performance.now() < quietUntil) return;
    const at = elements().find((element) => element.getBoundingClientRect().bottom > 0);
    if (at) vscode.postMessage({ type: 'scrolled', line: Number(at.dataset.line) });
  });
  vscode.postMessage({ type: 'ready' });

  function show(preview, line) {
    empty.hidden = preview !== null;
    if (!preview) {
      empty.textContent = 'Hãy mở một kế hoạch để xem trước.';
      main.replaceChildren();
      return;
    }
    if (preview.body === body) return;
    const first = body === '';
    body = preview.body;
    quiet();
    const y = scrollY;
    rules.replaceSync(preview.css);
    main.style.zoom = '1';
    const source = new DOMParser().parseFromString(preview.body, 'text/html');
    main.replaceChildren(...[...source.body.children].flatMap((section) => pagesOf(section)));
    numberPages();
    fit();
    mark();
    if (first) reveal(line);
    else scrollTo(0, y);
    vscode.postMessage({ type: 'shown', pages: main.childElementCount });
  }

  /** The pages that the blocks of a section take: a block that does not fit goes on to the next, a table row by row. */
  function pagesOf(section) {
    const pages = [];
    const start = () => {
      const page = document.createElement('div');
      page.className = `page ${section.className}`;
      page.dataset.restarts = pages.length === 0 ? section.getAttribute('data-restarts') : 'false';
      const inner = document.createElement('div');
      inner.className = 'inner';
      page.append(inner);
      main.append(page);
      pages.push(page);
      return inner;
    };
    let inner = start();
    const room = inner.clientHeight || 900;
    const full = () => inner.scrollHeight > room + 1;
    for (const block of [...section.children]) {
      const node = document.importNode(block, true);
      inner.append(node);
      if (!full()) continue;
      if (node.tagName === 'TABLE') {
        let table = node;
        const rows = [...node.querySelectorAll('tbody > tr')];
        const head = node.querySelector('thead');
        table.tBodies[0].replaceChildren();
        if (full() && inner.children.length > 1) {
          table.remove();
          inner = start();
          inner.append(table);
        }
        for (const row of rows) {
          table.tBodies[0].append(row);
          if (!full() || table.tBodies[0].rows.length === 1) continue;
          row.remove();
          const next = node.cloneNode(false);
          next.append(node.querySelector('colgroup').cloneNode(true), head.cloneNode(true), document.createElement('tbody'));
          inner = start();
          inner.append(next);
          table = next;
          table.tBodies[0].append(row);
        }
      } else if (inner.children.length > 1) {
        // A heading goes along with what it heads.
        const before = node.previousElementSibling;
        node.remove();
        const heads = before && inner.children.length > 1 && getComputedStyle(before).breakAfter === 'avoid' ? before : null;
        heads?.remove();
        inner = start();
        if (heads) inner.append(heads);
        inner.append(node);
      }
    }
    for (const page of pages) page.remove();
    return pages;
  }

  /** As wide as there is room, never larger than paper. */
  function fit() {
    const widest = Math.max(...[...main.querySelectorAll('.page')].map((page) => /** @type {HTMLElement} */ (page).offsetWidth), 1);
    main.style.zoom = String(Math.min(1, (document.documentElement.clientWidth - 24) / widest));
  }

  /** From the second page on, in the middle of the upper margin. */
  function numberPages() {
    let number = 0;
    for (const page of main.querySelectorAll('.page')) {
      number = page instanceof HTMLElement && page.dataset.restarts === 'true' ? 1 : number + 1;
      page.setAttribute('data-number', number > 1 ? String(number) : '');
      page.setAttribute('aria-label', `Trang ${number}`);
      page.setAttribute('role', 'group');
    }
  }

  function mark() {
    const all = elements();
    for (const element of all) {
      element.classList.remove('finding', 'error');
      element.removeAttribute('title');
    }
    for (const { line, message, severity } of findings) {
      const element = [...all].reverse().find((one) => Number(one.dataset.line) <= line);
      if (!element) continue;
      element.classList.add('finding');
      if (severity === 0) element.classList.add('error');
      element.title = element.title ? `${element.title}\n${message}` : message;
    }
  }

  function reveal(line) {
    const all = elements();
    const at = all.findIndex((element) => Number(element.dataset.line) > line);
    const before = all[at < 0 ? all.length - 1 : at - 1];
    if (!before) return quiet(), scrollTo(0, 0);
    const top = before.getBoundingClientRect().top + scrollY;
    const next = at < 0 ? null : all[at];
    const from = Number(before.dataset.line);
    const share = next ? (line - from) / Math.max(1, Number(next.dataset.line) - from) : 0;
    quiet();
    scrollTo(0, line === 0 ? 0 : top + share * (next ? next.getBoundingClientRect().top + scrollY - top : 0));
  }

  function quiet() {
    quietUntil = performance.now() + 300;
  }

  function open(target) {
    const element = target instanceof Element ? target.closest('[data-line]') : null;
    if (element instanceof HTMLElement && String(getSelection()) === '') vscode.postMessage({ type: 'open', line: Number(element.dataset.line) });
  }

  /** @returns {HTMLElement[]} */
  function elements() {
    return /** @type {HTMLElement[]} */ ([...main.querySelectorAll('[data-line]')]);
  }
})();
