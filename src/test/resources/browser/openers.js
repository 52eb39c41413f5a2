// One of each kind of thing that opens: the first of its classes.
() => {
  const kinds = new Map();
  for (const e of all('summary, [popovertarget]')) {
    const kind = e.tagName + e.className + (e.parentElement?.className ?? '');
    if (visible(e) && !kinds.has(kind)) kinds.set(kind, e);
  }
  const list = [...kinds.values()];
  const target = (e) => e.popoverTargetElement ?? e.closest('details');
  window.openers = {
    names: list.map(called),
    isPopover: (i) => !!list[i].popoverTargetElement,
    focus: (i) => list[i].focus(),
    hasFocus: (i) => document.activeElement === list[i],
    isOpen: (i) => { const t = target(list[i]); return t.matches('details') ? t.open : t.matches(':popover-open'); },
  };
  return window.openers.names;
}
