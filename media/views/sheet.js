// Draws agencies × tasks, or the tasks along the year. Gets plain data, makes elements of it: no text of a plan becomes mark-up.
// @ts-check
(() => {
  const vscode = /** @type {any} */ (globalThis).acquireVsCodeApi();
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  let shown = '';

  addEventListener('message', ({ data }) => {
    if (data.type !== 'sheet') return;
    // Typing elsewhere in the plan must not take the focus away.
    const text = JSON.stringify(data);
    if (text === shown) return;
    shown = text;
    const focused = focusKey();
    main.replaceChildren(...(data.sheet ? (data.kind === 'matrix' ? matrix(data.sheet) : timeline(data.sheet)) : [paragraph('Hãy mở một kế hoạch để xem.')]));
    restoreFocus(focused);
    vscode.postMessage({ type: 'shown', rows: data.sheet ? places.length : 0 });
  });
  addEventListener('click', (event) => openFrom(event.target));
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (openFrom(event.target)) event.preventDefault();
      return;
    }
    const [dx, dy] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key] ?? [0, 0];
    if (dx || dy) move(event, dx, dy);
    if (event.key === 'Home' || event.key === 'End') move(event, event.key === 'Home' ? -9999 : 9999, 0);
  });
  vscode.postMessage({ type: 'ready' });

  /** @type {any[]} */
  let places = [];

  function matrix(sheet) {
    places = sheet.tasks.map((task) => task.place);
    const table = element('table', { role: 'grid', 'aria-label': 'Cơ quan và nhiệm vụ', 'aria-rowcount': String(sheet.tasks.length + 1) });
    const head = table.createTHead().insertRow();
    head.append(element('th', { scope: 'col', class: 'task' }, 'Nhiệm vụ'));
    for (const agency of sheet.agencies) {
      const th = element('th', { scope: 'col', class: 'agency', title: `${agency.name}: chủ trì ${agency.lead}, phối hợp ${agency.partners}` });
      th.append(element('span', {}, agency.name), element('small', {}, `${agency.lead} · ${agency.partners}`));
      head.append(th);
    }
    const body = table.createTBody();
    sheet.tasks.forEach((task, row) => {
      const tr = body.insertRow();
      const name = `${task.number ? `${task.number}. ` : ''}${task.title}`;
      const th = element('th', { scope: 'row', class: 'task', tabindex: row === 0 ? '0' : '-1', 'data-row': String(row), 'data-column': '0', title: name });
      th.append(element('span', {}, name), element('small', {}, task.time || 'chưa ghi thời gian'));
      tr.append(th);
      sheet.agencies.forEach((agency, column) => {
        const lead = task.lead.includes(column);
        const partner = task.partners.includes(column);
        const said = lead ? 'chủ trì' : partner ? 'phối hợp' : 'không tham gia';
        tr.append(
          element(
            'td',
            {
              role: 'gridcell',
              tabindex: '-1',
              'data-row': String(row),
              'data-column': String(column + 1),
              class: lead ? 'lead' : partner ? 'partner' : '',
              // What stands in the cell belongs to what is said of it.
              'aria-label': lead || partner ? `${lead ? 'CT' : 'PH'}, ${said}: ${agency.name}` : `${agency.name}: ${said}`,
              title: lead || partner ? `${agency.name}: ${said}` : '',
            },
            lead ? 'CT' : partner ? 'PH' : '',
          ),
        );
      });
    });
    const box = element('div', { class: 'scroll' });
    box.append(table);
    return [heading(sheet), paragraph('CT: chủ trì · PH: phối hợp. Phím mũi tên để đi giữa các ô, Enter để đến chỗ ấy trong kế hoạch.'), box, ...left(sheet)];
  }

  function timeline(sheet) {
    const dated = sheet.tasks.filter((task) => task.from || task.to).sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
    const other = sheet.tasks.filter((task) => !task.from && !task.to);
    places = [...dated, ...other].map((task) => task.place);
    if (dated.length === 0) return [heading(sheet), paragraph('Chưa có nhiệm vụ nào ghi thời hạn cụ thể.'), list(other, 0)];
    const days = dated.flatMap((task) => [task.from, task.to]).filter(Boolean).sort();
    const first = monthOf(days[0]);
    const last = Math.max(monthOf(days[days.length - 1]), first);
    const months = last - first + 1;
    const chart = element('div', { class: 'chart', role: 'list', 'aria-label': 'Nhiệm vụ theo thời hạn' });
    chart.style.setProperty('--months', String(months));
    chart.append(scale(first, months));
    const at = (day, isEnd) => {
      const [y, m, d] = day.split('-').map(Number);
      return (y * 12 + m - 1 - first + (d - (isEnd ? 0 : 1)) / 31) / months;
    };
    dated.forEach((task, row) => {
      const line = element('div', {
        class: 'line',
        role: 'listitem',
        tabindex: row === 0 ? '0' : '-1',
        'data-row': String(row),
        'data-column': '0',
        'aria-label': `${task.title}, ${task.time}, ${task.due}`,
        title: `${task.title}\n${task.time} (${task.due})`,
      });
      const track = element('span', { class: 'track' });
      const from = task.from ? at(task.from, false) : Math.max(0, at(task.to, true) - 0.5 / months);
      const to = task.to ? at(task.to, true) : 1;
      const bar = element('span', { class: `bar ${task.to && task.to < sheet.today ? 'overdue' : ''} ${task.from ? '' : 'deadline'} ${task.to ? '' : 'open'}` });
      bar.style.left = `${from * 100}%`;
      bar.style.width = `${Math.max(0.4 / months, to - from) * 100}%`;
      track.append(bar);
      const now = at(sheet.today, false);
      if (now >= 0 && now <= 1) {
        const mark = element('span', { class: 'today', 'aria-hidden': 'true' });
        mark.style.left = `${now * 100}%`;
        track.append(mark);
      }
      line.append(element('span', { class: 'name' }, `${task.number ? `${task.number}. ` : ''}${task.title}`), track, element('span', { class: 'when' }, task.time));
      chart.append(line);
    });
    const rest = other.length > 0 ? [element('h2', {}, `Không có ngày cụ thể (${other.length})`), list(other, dated.length)] : [];
    return [heading(sheet), chart, ...rest, ...left(sheet)];
  }

  /** The months above the bars, as many as there is room for. */
  function scale(first, months) {
    const box = element('div', { class: 'line scale', 'aria-hidden': 'true' });
    const track = element('span', { class: 'track' });
    const room = Math.max(3, Math.floor((document.documentElement.clientWidth * 0.45) / 64));
    const step = [1, 2, 3, 6, 12, 24, 60].find((each) => months / each <= room) ?? 120;
    for (let month = 0; month < months; month += step) {
      const of = first + month;
      const mark = element('span', {}, step >= 12 ? String(Math.floor(of / 12)) : `${(of % 12) + 1}/${Math.floor(of / 12)}`);
      mark.style.left = `${(month / months) * 100}%`;
      track.append(mark);
    }
    box.append(element('span', {}), track, element('span', {}));
    return box;
  }

  function list(tasks, firstRow) {
    const box = element('ul', {});
    tasks.forEach((task, i) => {
      const item = element('li', { tabindex: '-1', 'data-row': String(firstRow + i), 'data-column': '0' }, `${task.number ? `${task.number}. ` : ''}${task.title}`);
      item.append(element('small', {}, ` ${task.time || 'chưa ghi thời gian'}`));
      box.append(item);
    });
    return box;
  }

  function heading(sheet) {
    return element('h1', {}, `${sheet.title} – ${sheet.tasks.length} nhiệm vụ`);
  }

  function left(sheet) {
    return sheet.left > 0 ? [paragraph(`Còn ${sheet.left} nhiệm vụ nữa; lọc ở bảng bên để thu hẹp.`)] : [];
  }

  function end(task) {
    return task.to ?? task.from;
  }

  function monthOf(day) {
    const [y, m] = day.split('-').map(Number);
    return y * 12 + m - 1;
  }

  function openFrom(target) {
    const cell = target instanceof Element ? target.closest('[data-row]') : null;
    const place = cell ? places[Number(cell.getAttribute('data-row'))] : undefined;
    if (place) vscode.postMessage({ type: 'open', place });
    return place !== undefined;
  }

  function move(event, dx, dy) {
    const cell = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    if (!cell) return;
    const row = Number(cell.getAttribute('data-row')) + dy;
    const cells = [...document.querySelectorAll(`[data-row="${row}"]`)];
    const column = Math.max(0, Math.min(cells.length - 1, Number(cell.getAttribute('data-column')) + dx));
    const next = cells[column];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    for (const old of document.querySelectorAll('[tabindex="0"]')) old.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  }

  function focusKey() {
    const cell = document.activeElement?.closest('[data-row]');
    return cell ? `[data-row="${cell.getAttribute('data-row')}"][data-column="${cell.getAttribute('data-column')}"]` : null;
  }

  function restoreFocus(key) {
    const cell = key === null ? null : document.querySelector(key);
    if (cell instanceof HTMLElement) cell.focus({ preventScroll: true });
  }

  function paragraph(text) {
    return element('p', {}, text);
  }

  /** @returns {any} */
  function element(name, attributes, text) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  }
})();
