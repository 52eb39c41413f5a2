// Brings the rows that a reader marked to the front, and back. What the address says is looked up, never shown.
{
  const table = document.querySelector('.comparison__table');
  const title = document.getElementById('comparison');
  const offer = document.querySelector('.marked-rows-template');
  const panel = offer.content.firstElementChild;
  const [status, undo] = [panel.querySelector('p'), panel.querySelector('button')];
  const usual = [...table.tBodies].map((body) => [body, ...body.rows]);
  const head = usual[0][1].cloneNode(true);
  const mine = document.createElement('tbody');
  Object.assign(head.firstElementChild, { id: 'mine', textContent: panel.dataset.title });

  const order = (first, words) => {
    for (const [body, ...rows] of usual) body.append(...rows);
    mine.replaceChildren(head, ...first);
    if (first.length) table.tHead.after(mine);
    else mine.remove();
    for (const [body, { firstElementChild: { id } }] of usual) {
      body.hidden = body.rows.length < 2;
      document.querySelector(`.comparison__jump [href="#${id}"]`).parentNode.hidden = body.hidden;
    }
    offer.replaceWith(panel);
    undo.hidden = !first.length;
    title.tabIndex = -1;
    title.focus();
    // A moment later, so that screen readers hear a change.
    setTimeout(() => { status.textContent = words; }, 100);
  };

  const follow = () => {
    if (!location.hash.startsWith('#mine=')) return;
    const ids = new Set(location.hash.slice(6, 2000).split(',').filter(Boolean));
    const rows = [...ids].map((id) => document.getElementById('row-' + id)?.closest('.comparison__row')).filter(Boolean);
    const unknown = ids.size - rows.length;
    order(rows, `${panel.dataset.rows} ${rows.length}.` + (unknown ? ` ${panel.dataset.unknown} ${unknown}.` : ''));
  };

  undo.addEventListener('click', () => {
    location.hash = 'comparison';
    order([], panel.dataset.usual);
  });
  follow();
  addEventListener('hashchange', follow);
}
