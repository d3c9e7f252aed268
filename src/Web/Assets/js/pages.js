// Pages of a document in a pane: put in place without losing the place one reads at, marks that can be clicked and found.
export class PagesPane {
  constructor(place, onmark = () => {}) {
    this.place = place;
    place.addEventListener('click', event => {
      const mark = event.target.closest('.mark');
      if (mark) onmark(mark.dataset.mark);
    });
  }

  // The markup comes from the service's own page writer, which escapes all text.
  show(html) {
    const top = this.place.scrollTop;
    this.place.innerHTML = html;
    this.place.scrollTop = top;
  }

  mark(id, scroll = true) {
    for (const old of this.place.querySelectorAll('.mark.current')) old.classList.remove('current');
    const marks = [...this.place.querySelectorAll('.mark')].filter(one => one.dataset.mark === id);
    for (const one of marks) one.classList.add('current');
    if (marks.length > 0 && scroll) marks[0].scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    return marks.length > 0;
  }

  toTop() { this.place.scrollTo({ top: 0 }); }

  toEnd() { this.place.scrollTo({ top: this.place.scrollHeight }); }
}
