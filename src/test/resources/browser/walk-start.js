// Before a walk with the Tab key: note every stop, and how it looks at rest. Each key press first judges the stop it leaves.
() => {
  const stops = tabbables();
  const styleOf = (e) => { const s = getComputedStyle(e); return { background: s.backgroundColor, shadow: s.boxShadow, border: s.borderBottomColor + s.borderBottomWidth + s.borderBottomStyle, outline: s.outlineStyle + s.outlineWidth + s.outlineColor }; };
  const bearers = (e) => [e, ...(e.labels ?? []), ...all(':scope > *', e), e.parentElement];
  const rest = new Map();
  for (const e of stops) for (const n of bearers(e)) if (!rest.has(n)) rest.set(n, styleOf(n));

  const ringed = (e) => {
    const s = getComputedStyle(e), before = rest.get(e) ?? {}, ground = behind(e.parentElement ?? e);
    const strong = (css, other = ground) => { const c = colour(css); return c[3] > 0.5 && contrast(c, other) >= 3; };
    const outline = s.outlineStyle + s.outlineWidth + s.outlineColor;
    if (s.outlineStyle === 'auto') return true;
    if (outline !== before.outline && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && strong(s.outlineColor, parseFloat(s.outlineOffset) < 0 ? behind(e) : ground)) return true;
    if (s.boxShadow !== before.shadow && s.boxShadow !== 'none' && (s.boxShadow.match(/[a-z-]+\([^)]*\)/g) ?? []).some((c) => strong(c))) return true;
    const border = s.borderBottomColor + s.borderBottomWidth + s.borderBottomStyle;
    if (border !== before.border && parseFloat(s.borderBottomWidth) >= 2 && strong(s.borderBottomColor)) return true;
    return before.background !== undefined && s.backgroundColor !== before.background && contrast(behind(e), colour(before.background)[3] > 0.5 ? colour(before.background) : ground) >= 3;
  };

  const judge = (e) => {
    if (!bearers(e).some(ringed)) walk.faults.add(`${called(e)} does not show that it has the focus`);
    const boxes = [...e.getClientRects()].filter((b) => b.width > 0 && b.height > 0);
    if (!boxes.length) { walk.faults.add(`${called(e)} takes the focus but has no size`); return; }
    const seen = boxes.map((b) => ({ left: Math.max(b.left, 0), top: Math.max(b.top, 0), right: Math.min(b.right, innerWidth), bottom: Math.min(b.bottom, innerHeight) })).filter((b) => b.right - b.left > 1 && b.bottom - b.top > 1);
    if (!seen.length) { walk.faults.add(`${called(e)} has the focus outside of the view`); return; }
    const points = seen.flatMap((b) => { const x = (b.left + b.right) / 2, y = (b.top + b.bottom) / 2; return [[x, y], [b.left + 2, y], [b.right - 2, y], [x, b.top + 2], [x, b.bottom - 2]]; });
    for (const [x, y] of points) {
      const top = document.elementFromPoint(x, y);
      if (!top || top === e || e.contains(top) || top.contains(e) || [...(e.labels ?? [])].some((l) => l.contains(top))) continue;
      const held = [];
      for (let n = top; n && n !== document.body; n = n.parentElement) if (/fixed|sticky|absolute/.test(getComputedStyle(n).position)) held.push(n);
      if (held.length && !held[0].contains(e)) { walk.faults.add(`${called(e)} has the focus under ${called(held[0])}`); return; }
    }
  };

  const walk = { stops, log: [], faults: new Set() };
  walk.settle = () => {
    const e = document.activeElement;
    const nowhere = !e || e === document.body || e === document.documentElement;
    walk.log.push(nowhere ? null : e);
    if (!nowhere) judge(e);
  };
  // Out of the page: the focus is nowhere, or, as some browsers do without a window frame, it begins anew.
  walk.beganAnew = (e) => { const went = walk.log.filter((stop) => stop !== null); return e === went[0] && went.some((stop) => stop !== e); };
  walk.isOut = () => { const e = document.activeElement; return ((!e || e === document.body || e === document.documentElement) && walk.log.some((stop) => stop !== null)) || walk.beganAnew(e); };
  // Without the keyboard: each stop is given the focus as the keyboard would.
  walk.visit = () => {
    for (const e of stops) { e.focus({ focusVisible: true }); judge(e); }
    document.activeElement?.blur();
    return [...walk.faults];
  };
  walk.report = (back) => {
    walk.settle();
    const faults = [...walk.faults];
    const wanted = back ? [...stops].reverse() : stops;
    const went = walk.log.filter((e) => e !== null);
    for (const e of wanted) if (!went.includes(e)) faults.push(`the ${back ? 'Shift and Tab keys never reach' : 'Tab key never reaches'} ${called(e)}`);
    const order = went.filter((e, i) => stops.includes(e) && went.indexOf(e) === i);
    const due = wanted.filter((e) => order.includes(e));
    const wrong = order.findIndex((e, i) => e !== due[i]);
    if (wrong >= 0) faults.push(`the focus reaches ${called(order[wrong])} before ${called(due[wrong])}, against the order of the text`);
    const last = walk.log[walk.log.length - 1];
    if (last !== null && !walk.beganAnew(last) && stops.length > 1) faults.push(`the focus does not leave the page after ${called(went[went.length - 1] ?? document.body)}`);
    walk.log = []; walk.faults = new Set();
    return faults;
  };
  window.walk = walk;
  document.addEventListener('keydown', (event) => { if (event.key === 'Tab') walk.settle(); }, true);
  return stops.length;
}
