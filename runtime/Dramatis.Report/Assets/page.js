(() => {
  'use strict';
  const page = 50;
  const form = document.getElementById('filters');
  const body = document.getElementById('rows');
  const more = document.getElementById('more');
  const status = document.getElementById('status');
  const headers = [...document.querySelectorAll('#table th')];
  const claims = JSON.parse(document.getElementById('data').textContent);
  const fields = ['text', 'source', 'speaker', 'actor', 'with', 'relation', 'modality', 'polarity', 'certainty', 'only', 'from', 'to'];
  const flags = { doubtful: 1, concluded: 2, contested: 4, withdrawn: 8, beside: 16 };
  const certainties = ['certain', 'probable', 'possible', 'uncommitted'];
  const named = field => {
    const names = [];
    for (const option of form.elements[field].options) {
      if (option.dataset.number !== undefined) names[Number(option.dataset.number)] = option.textContent;
    }
    return names;
  };
  const sources = named('source');
  const relations = named('relation');
  let [sort, falling, only] = ['', false, ''];
  const total = claims.filter(claim => !(claim.flags & flags.beside)).length;
  let [found, shown] = [[], 0];

  // Badges and details are pairs of a kind or label and a text.
  const texts = pairs => pairs.filter((_, i) => i % 2 === 1);
  for (const [place, claim] of claims.entries()) {
    const words = [claim.text, relations[claim.relation], claim.by || 'the source itself', sources[claim.source], claim.place, claim.when || ''];
    claim.order = place;
    claim.search = words.concat(texts(claim.badges), texts(claim.details)).join('\n').toLowerCase();
  }

  const number = (field, value) => {
    for (const option of form.elements[field].options) {
      if (option.value === value && option.dataset.number !== undefined) return Number(option.dataset.number);
    }
    return -1;
  };

  // A year, month or day as the first and the last number like 20240503 that it admits.
  const period = text => {
    const match = /^(-?)(\d{1,12})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text.trim());
    if (!match) return null;
    const year = Number(match[1] + match[2]) * 10000;
    const month = match[3] ? Number(match[3]) * 100 : null;
    const day = match[4] ? Number(match[4]) : null;
    return [year + (month ?? 0) + (day ?? 0), year + (month ?? 9900) + (day ?? 99)];
  };

  const tests = {
    text: value => {
      const words = value.toLowerCase().split(/\s+/).filter(Boolean);
      return claim => words.every(word => claim.search.includes(word));
    },
    source: value => { const n = number('source', value); return claim => claim.source === n; },
    speaker: value => {
      const n = number('speaker', value);
      return value === '-' ? claim => claim.speakers.length === 0 : claim => claim.speakers.includes(n);
    },
    actor: value => { const n = number('actor', value); return claim => claim.actors.includes(n); },
    with: value => { const n = number('with', value); return claim => claim.actors.includes(n); },
    relation: value => { const n = number('relation', value); return claim => claim.relation === n; },
    modality: value => {
      const n = number('modality', value);
      return value === 'other' ? claim => claim.modality !== 0 : claim => claim.modality === n;
    },
    polarity: value => ({
      affirmed: claim => claim.polarity === 0,
      denied: claim => claim.polarity === 1,
      none: claim => claim.polarity === 2,
      denial: claim => claim.polarity === 2 || (claim.polarity === 1 && claim.modality === 0),
    })[value] || (() => true),
    certainty: value => claim => certainties[claim.certainty] === value,
    only: value => { const flag = flags[value] || 0; return claim => (claim.flags & flag) === flag; },
    from: value => { const [first] = period(value) || [-Infinity]; return claim => isTimed(claim) && (claim.to ?? Infinity) >= first; },
    to: value => { const [, last] = period(value) || [0, Infinity]; return claim => isTimed(claim) && (claim.from ?? -Infinity) <= last; },
  };
  const isTimed = claim => claim.from !== undefined || claim.to !== undefined;

  const keys = {
    text: claim => claim.text.toLowerCase(),
    relation: claim => relations[claim.relation].toLowerCase(),
    by: claim => claim.by.toLowerCase(),
    source: claim => claim.source * 1e7 + claim.paragraph,
    when: claim => claim.from ?? claim.to ?? Infinity,
  };

  const select = () => {
    const chosen = fields.filter(field => form.elements[field].value.trim() !== '');
    const passed = chosen.map(field => tests[field](form.elements[field].value));
    found = claims.filter(claim => (only === '' ? !(claim.flags & flags.beside) : claim.id === only) && passed.every(test => test(claim)));
    if (keys[sort]) {
      const key = keys[sort];
      const order = found.map(claim => [key(claim), claim]);
      const sign = falling ? -1 : 1;
      order.sort((a, b) => {
        // Claims without a time come last in both directions.
        const last = (a[0] === Infinity) - (b[0] === Infinity);
        return last || (a[0] < b[0] ? -sign : a[0] > b[0] ? sign : a[1].order - b[1].order);
      });
      found = order.map(pair => pair[1]);
    }
  };

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    if (text !== undefined) {
      const isolated = document.createElement('bdi');
      isolated.textContent = text;
      made.append(isolated);
    }
    return made;
  };

  const details = claim => {
    const list = element('dl');
    for (let i = 0; i < claim.details.length; i += 2) list.append(element('dt', claim.details[i]), element('dd', claim.details[i + 1]));
    return list;
  };

  const row = claim => {
    const line = document.createElement('tr');
    const what = element('td', undefined, claim.flags & flags.contested ? 'contested' : '');
    const unfolding = document.createElement('details');
    const summary = document.createElement('summary');
    for (let i = 0; i < claim.badges.length; i += 2) summary.append(element('span', claim.badges[i + 1], 'badge ' + claim.badges[i]), ' ');
    if (claim.flags & flags.withdrawn) summary.append(element('span', 'withdrawn', 'badge denied'), ' ');
    summary.append(element('span', claim.text));
    unfolding.append(summary);
    unfolding.addEventListener('toggle', () => { if (unfolding.open && !unfolding.querySelector('dl')) unfolding.append(details(claim)); });
    unfolding.open = only !== '';
    what.append(unfolding);
    if (claim.flags & flags.contested) {
      const link = element('a', 'contradicted', 'sub');
      link.href = '#contradictions';
      what.append(link);
    }
    const where = element('td', sources[claim.source]);
    where.append(element('span', claim.place, 'sub'));
    const [relation, by, when] = [relations[claim.relation], claim.by || 'the source itself', claim.when].map(text => element('td', text));
    const cells = { text: what, relation, by, source: where, when };
    line.append(...headers.map(header => cells[header.dataset.key]));
    return line;
  };

  const show = () => {
    const next = found.slice(shown, shown + page).map(row);
    body.append(...next);
    shown += next.length;
    more.hidden = shown >= found.length;
    more.textContent = `Show ${Math.min(page, found.length - shown)} more of ${(found.length - shown).toLocaleString('en')}`;
    return next[0];
  };

  const say = () => {
    const all = total.toLocaleString('en');
    const one = only === '' ? '' : ' (a single claim; "Clear" shows all)';
    const left = status.dataset.left ? `; ${status.dataset.left} more are not on this page` : '';
    status.textContent = (found.length === total && only === '' ? `${all} claims` : `${found.length.toLocaleString('en')} of ${all} claims${one}`) + left;
  };

  const refresh = () => {
    select();
    body.replaceChildren();
    shown = 0;
    show();
    say();
    for (const header of headers) {
      const isSorted = header.dataset.key === sort;
      if (isSorted) header.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
      else header.removeAttribute('aria-sort');
    }
  };

  const remember = () => {
    const state = new URLSearchParams();
    for (const field of fields) {
      const value = form.elements[field].value.trim();
      if (value !== '') state.set(field, value);
    }
    if (only !== '') state.set('claim', only);
    if (sort !== '') state.set('sort', sort);
    if (falling) state.set('dir', 'desc');
    const text = state.toString();
    history.replaceState(null, '', text === '' ? '#claims' : '#claims?' + text);
  };

  const openTarget = () => {
    const target = document.querySelector(':target');
    const unfolding = target && target.closest('details');
    if (!unfolding) return;
    unfolding.open = true;
    target.scrollIntoView();
    unfolding.querySelector('summary').focus({ preventScroll: true });
  };

  // The address says what is shown: the table with its filters, or a section.
  const follow = isFirst => {
    if (!/^#claims(\?|$)/.test(location.hash)) {
      if (isFirst) refresh();
      if (location.hash !== '') openTarget();
      return;
    }
    const state = new URLSearchParams(location.hash.slice('#claims?'.length));
    for (const field of fields) {
      const element = form.elements[field];
      element.value = state.get(field) ?? '';
      if (element.selectedIndex === -1) element.value = '';
    }
    only = state.get('claim') ?? '';
    sort = state.get('sort') ?? '';
    falling = state.get('dir') === 'desc';
    refresh();
    const title = document.getElementById('claims-title');
    title.scrollIntoView();
    title.focus({ preventScroll: true });
  };

  form.addEventListener('input', () => { only = ''; refresh(); remember(); });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', event => {
    event.preventDefault();
    for (const field of fields) form.elements[field].value = '';
    only = '';
    refresh();
    remember();
  });
  for (const header of headers) {
    header.querySelector('button').addEventListener('click', () => {
      falling = sort === header.dataset.key && !falling;
      sort = header.dataset.key;
      refresh();
      remember();
    });
  }
  more.addEventListener('click', () => {
    const first = show();
    if (first) first.querySelector('summary').focus();
  });
  const reading = document.getElementById('matrix-reading');
  const read = event => {
    const link = event.target.closest && event.target.closest('.matrix td a');
    if (link) reading.textContent = link.getAttribute('aria-label');
  };
  if (reading) for (const kind of ['mouseover', 'focusin']) document.getElementById('matrix').addEventListener(kind, read);
  addEventListener('hashchange', () => follow(false));
  follow(true);
})();
