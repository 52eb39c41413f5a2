// A part of a table that is laid out as something else keeps its role by name: browsers of some readers go by the layout.
() => {
  const role = (e) => ({ TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' })[e.tagName]
    ?? (e.closest('thead') ? 'columnheader' : 'rowheader');
  const laidOut = (e) => getComputedStyle(e).display;
  const parts = 'thead,tbody,tfoot,tr,th,td';
  const faults = [];
  for (const table of all('table').filter(rendered)) {
    const whole = [table, ...all(parts, table)];
    if (whole.every((e) => laidOut(e).startsWith('table'))) continue;
    for (const e of whole) if (e.getAttribute('role') !== role(e)) faults.push(`${called(e)} is laid out as ${laidOut(e)} and is not said to be a ${role(e)}`);
  }
  return faults;
}
