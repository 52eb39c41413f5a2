// Shows that this copy of the page is past its review date, by the reader's own calendar.
{
  const notice = document.querySelector('.overdue-template');
  const now = new Date();
  const today = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  if (notice.content.querySelector('time').dateTime < today) notice.replaceWith(notice.content);
}
