// Who asks for less motion gets none: no animation, no transition, no gliding scroll.
() => {
  const faults = new Set();
  const seconds = (list) => Math.max(...list.split(',').map((v) => (v.trim().endsWith('ms') ? parseFloat(v) / 1000 : parseFloat(v)) || 0));
  for (const e of all('*')) {
    for (const part of [null, '::before', '::after']) {
      const s = getComputedStyle(e, part);
      if (s.animationName !== 'none' && seconds(s.animationDuration) > 0.01) faults.add(`${called(e)} is animated (${s.animationName})`);
      if (seconds(s.transitionDuration) > 0.01) faults.add(`${called(e)} changes slowly (transition of ${s.transitionDuration})`);
      if (!part && s.scrollBehavior === 'smooth') faults.add(`${called(e)} scrolls smoothly`);
    }
  }
  for (const running of document.getAnimations()) if (running.playState === 'running' && running.effect?.getTiming().duration > 10) faults.add(`an animation runs on ${called(running.effect.target)}`);
  for (const e of all('marquee,blink,video[autoplay],audio[autoplay],meta[http-equiv=refresh],svg animate,svg animateTransform')) faults.add(`${called(e)} moves by itself`);
  return [...faults];
}
