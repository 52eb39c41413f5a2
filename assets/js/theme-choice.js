// Offers light, dark, or the colours of the device. Stores nothing until the reader chooses.
{
  const page = document.documentElement;
  const offer = document.querySelector('.theme-choice-template');
  offer.replaceWith(offer.content);
  const choices = [...document.querySelectorAll('.theme-choice input')];
  const frames = [...document.querySelectorAll('meta[name=theme-color]')].map((meta) => [meta, meta.media]);

  const show = () => {
    const theme = page.dataset.theme ?? '';
    for (const choice of choices) choice.checked = choice.value === theme;
    for (const [meta, device] of frames) meta.media = !theme ? device : device.includes(theme) ? 'all' : 'not all';
  };
  const choose = (theme) => {
    if (theme) page.dataset.theme = theme;
    else delete page.dataset.theme;
    show();
    try {
      if (theme) localStorage.setItem('guide-theme', theme);
      else localStorage.removeItem('guide-theme');
    } catch { /* storage is closed: the choice holds on this page */ }
  };

  for (const choice of choices) choice.addEventListener('change', () => choose(choice.value));
  show();
  addEventListener('pageshow', show);
}
