// Leads from the marks on this sheet to the rows that they are about. The marks travel behind the # of the address: never sent, never stored.
{
  const offer = document.querySelector('.marks-template');
  const marks = offer.content.querySelector('.marks');
  offer.replaceWith(marks);
  const status = marks.querySelector('.marks__status');
  const sheet = document.querySelector('.page__text');
  const table = marks.dataset.comparison;

  // A heading starts a pair; the links below it name the rows that it is about.
  const rows = () => {
    const found = new Set();
    let isMarked = false;
    for (const part of sheet.querySelectorAll('h2, .tick input, a[href*="#row-"]')) {
      if (part.matches('h2')) isMarked = false;
      else if (part.matches('input')) isMarked ||= part.checked;
      else if (isMarked && part.getAttribute('href').startsWith(table)) found.add(part.hash.slice(5));
    }
    return [...found];
  };

  marks.querySelector('.marks__show').addEventListener('click', () => {
    const mine = rows();
    if (mine.length) location.href = `${table}#mine=${mine.join(',')}`;
    else status.textContent = status.dataset.none;
  });

  marks.querySelector('.marks__clear').addEventListener('click', (event) => {
    if (!confirm(event.target.dataset.ask)) return;
    for (const box of sheet.querySelectorAll('.tick input')) box.checked = false;
    for (const room of sheet.querySelectorAll('.room')) room.value = '';
    status.textContent = status.dataset.cleared;
  });
}
