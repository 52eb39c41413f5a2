// Everything to press is 24 px at least, unless it stands in a sentence or has room around it; main controls are 44 px.
(mainControls) => {
  const faults = [];
  const boxOf = (e) => {
    const boxes = [e, ...all('*', e)].filter(visible).map((n) => n.getBoundingClientRect());
    const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))];
    const [right, bottom] = [Math.max(...boxes.map((b) => b.right)), Math.max(...boxes.map((b) => b.bottom))];
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };
  const targets = all('a[href],button,summary,select,textarea,input:not([type=hidden]),label')
    .filter((e) => visible(e) && !forEarsOnly(e) && !(e.tagName === 'LABEL' && !e.control))
    .map((e) => ({ e, box: boxOf(e) }));
  const ofOne = (one, two) => one.e.control === two.e || two.e.control === one.e || one.e.contains(two.e) || two.e.contains(one.e);
  const inSentence = ({ e }) => {
    if (!getComputedStyle(e).display.startsWith('inline') || e.closest('sup,sub')) return false;
    let block = e.parentElement;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const copy = block.cloneNode(true);
    all('a,button,select,textarea,input,label,ul,ol,dl,table,details,.visually-hidden,[aria-hidden=true]', copy).forEach((n) => n.remove());
    return /\p{L}{2}/u.test(copy.textContent);
  };
  const small = ({ box }) => box.width < 23.5 || box.height < 23.5;
  const hasRoom = (one) => {
    const x = (one.box.left + one.box.right) / 2, y = (one.box.top + one.box.bottom) / 2;
    return targets.every((other) => {
      if (other.e === one.e || ofOne(one, other)) return true;
      const b = other.box;
      const nearX = Math.max(b.left, Math.min(x, b.right)), nearY = Math.max(b.top, Math.min(y, b.bottom));
      if (Math.hypot(nearX - x, nearY - y) < 12) return false;
      return !small(other) || Math.hypot((b.left + b.right) / 2 - x, (b.top + b.bottom) / 2 - y) >= 24;
    });
  };
  const size = (b) => `${Math.round(b.width)} x ${Math.round(b.height)} px`;
  for (const one of targets) {
    if (one.e.matches(mainControls)) {
      if (one.box.width < 43.5 || one.box.height < 43.5) faults.push(`the main control ${called(one.e)} is ${size(one.box)}, less than 44 x 44`);
    } else if (small(one) && !inSentence(one) && !hasRoom(one)) {
      faults.push(`${called(one.e)} is ${size(one.box)}, less than 24 x 24, with another target close by`);
    }
  }
  return faults;
}
