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
  // By keyboard: Enter leads to the paragraph at the top of what is in view.
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open(inView() ?? event.target);
  });
  addEventListener('resize', () => {
    quiet();
    main.style.zoom = '1';
    fit();
  });
  addEventListener('scroll', () => {
    if (performance.now() < quietUntil) return;
    const at = inView();
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

  /** The pages that the blocks of a section take: paragraphs and cells go on on the next page, headings along with what they head. */
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
    const full = () => inner.scrollHeight > (inner.clientHeight || 900) + 1;
    const bottom = () => inner.getBoundingClientRect().top + inner.clientHeight;
    for (const block of [...section.children]) {
      let node = document.importNode(block, true);
      inner.append(node);
      while (full()) {
        const heads = headingsBefore(node);
        const first = heads.length + 1 === inner.children.length;
        const rest = node.tagName === 'TABLE' ? splitTable(node, full, bottom(), first) : node.tagName === 'P' ? split(node, bottom()) : null;
        if (!rest && first) break; // It is higher than a page and cannot be cut.
        inner = start();
        if (rest) node = rest;
        else inner.append(...heads);
        inner.append(node);
      }
    }
    for (const page of pages) page.remove();
    return pages;
  }

  /** The headings that stand directly before `node`: they go where it goes. */
  function headingsBefore(node) {
    const heads = [];
    for (let at = node.previousElementSibling; at && getComputedStyle(at).breakAfter === 'avoid'; at = at.previousElementSibling) heads.unshift(at);
    return heads;
  }

  /** What of a table does not fit above `bottom` becomes a table of its own, under the same head; null when not even a row fits. `first`: nothing stands before it on its page. */
  function splitTable(table, full, bottom, first) {
    const rows = [...table.tBodies[0].rows];
    const rest = table.cloneNode(false);
    const body = document.createElement('tbody');
    rest.append(table.querySelector('colgroup').cloneNode(true), table.tHead.cloneNode(true), body);
    while (full() && rows.length > 0) {
      const row = rows.pop();
      row.remove();
      body.prepend(row);
    }
    if (rows.length > 0) return rest;
    if (!first) {
      table.tBodies[0].append(...body.rows);
      return null;
    }
    // One row alone is higher than a page: its cells go on.
    const [row] = body.rows;
    table.tBodies[0].append(row);
    const next = row.cloneNode(false);
    const cells = [...row.cells].map((cell) => [cell, split(cell, bottom, 1)]);
    if (cells.every(([, more]) => !more)) return body.rows.length > 0 ? rest : null;
    next.append(...cells.map(([cell, more]) => more ?? cell.cloneNode(false)));
    body.prepend(next);
    return rest;
  }

  /** Cuts the words of `node` that stand below `bottom` off into a copy of it; null where fewer than `least` lines would stand on either side. */
  function split(node, bottom, least = 2) {
    const texts = [];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
    const lengths = texts.map((text) => text.data.length);
    const all = lengths.reduce((sum, length) => sum + length, 0);
    const range = document.createRange();
    range.selectNodeContents(node);
    const point = (offset) => {
      let at = 0;
      while (at < texts.length - 1 && offset > lengths[at]) offset -= lengths[at++];
      return /** @type {const} */ ([texts[at], offset]);
    };
    const fits = (offset) => {
      range.setEnd(...point(offset));
      return range.getBoundingClientRect().bottom <= bottom + 0.5;
    };
    if (all === 0 || getComputedStyle(node).breakAfter === 'avoid') return null;
    let [low, high] = [0, all];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(middle)) low = middle;
      else high = middle - 1;
    }
    const words = texts.map((text) => text.data).join('');
    const lines = linesIn(node, range);
    const cut = (at) => (at >= all ? all : words.lastIndexOf(' ', at) + 1);
    let at = cut(low);
    // No line stands alone at the foot or the head of a page.
    if (least > 1 && lines.length - lines.filter((line) => line <= bottom + 0.5).length < least) {
      const limit = lines[lines.length - least - 1] ?? -1;
      for (low = 0, high = at; low < high; ) {
        const middle = Math.ceil((low + high) / 2);
        range.setEnd(...point(middle));
        if (range.getBoundingClientRect().bottom <= limit + 0.5) low = middle;
        else high = middle - 1;
      }
      at = cut(low);
    }
    if (at === 0 || at === all || lines.filter((line) => line <= bottom + 0.5).length < least || lines.length < 2 * least) return null;
    range.selectNodeContents(node);
    range.setStart(...point(at));
    const rest = node.cloneNode(false);
    rest.append(range.extractContents());
    rest.classList.add('continued');
    node.classList.add('goes-on');
    return rest;
  }

  /** The lower edges of the lines of text in `node`. */
  function linesIn(node, range) {
    range.selectNodeContents(node);
    const edges = [];
    for (const { bottom, height } of range.getClientRects()) if (height > 0 && (edges.length === 0 || bottom > edges[edges.length - 1] + 3)) edges.push(bottom);
    return edges;
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

  /** The first element that is in view. */
  function inView() {
    return elements().find((element) => element.getBoundingClientRect().bottom > 0);
  }

  /** @returns {HTMLElement[]} */
  function elements() {
    return /** @type {HTMLElement[]} */ ([...main.querySelectorAll('[data-line]')]);
  }
})();
