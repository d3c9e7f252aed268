// A draft that saves itself. What the service has not taken yet is also kept in the browser, so that neither a reload, nor a crash of the browser
// or of the service loses a word.
import { Problem, post, put } from './api.js';
import { $, debounce, el, showProblems, tell } from './dom.js';

const pause = 500;
const retry = 3000;
const read = key => JSON.parse(localStorage.getItem(key) ?? 'null');

function keep(key, value) {
  try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* A full browser store: the service still has the draft. */ }
}

export class DraftKeeper {
  constructor(state, titleOf = () => state.title) {
    Object.assign(this, { id: state.id, kind: state.kind, revision: state.revision, content: state.content, titleOf, saving: null, dirty: false, blocked: false });
    this.key = `thidua-draft-${this.id}`;
    this.lostKey = `thidua-lost-${this.id}`;
    this.restore();
    this.later = debounce(() => this.save(), pause);
    addEventListener('pagehide', () => { if (this.dirty) this.send(true).catch(() => {}); });
    addEventListener('beforeunload', event => { if (this.dirty && this.failed) event.preventDefault(); });
    this.show(this.dirty ? 'Đang lưu…' : 'Đã lưu');
    if (this.dirty) this.later();
    this.offerLost();
  }

  // What an earlier page left unsaved goes on top when nobody saved in between; else it waits beside until the clerk decides.
  restore() {
    this.lost = read(this.lostKey) ?? [];
    const left = read(this.key);
    if (!left) return;
    if (left.revision === this.revision) {
      this.content = left.content;
      this.dirty = true;
      tell('Đã khôi phục phần soạn chưa kịp lưu.');
      return;
    }
    if (JSON.stringify(left.content) !== JSON.stringify(this.content)) keep(this.lostKey, this.lost = [...this.lost, left.content]);
    localStorage.removeItem(this.key);
  }

  change(edit) {
    edit(this.content);
    this.dirty = true;
    this.remember();
    this.show('Đang lưu…');
    this.later();
  }

  remember() {
    keep(this.key, { revision: this.revision, content: this.content });
  }

  async save() {
    this.later.cancel();
    while (this.saving) await this.saving;
    if (!this.dirty || this.blocked) return;
    this.saving = this.send(false);
    try { await this.saving; } catch { /* Told where it was sent. */ } finally { this.saving = null; }
    if (this.dirty && !this.blocked) setTimeout(() => this.save(), this.failed ? retry : 0);
  }

  async send(keepalive) {
    const sent = JSON.stringify(this.content);
    try {
      const saved = await put(`/api/drafts/${this.id}`, { kind: this.kind, revision: this.revision, title: this.titleOf(this.content), content: this.content }, { keepalive: keepalive && sent.length < 60000 });
      this.revision = saved.revision;
      this.failed = false;
      this.dirty = JSON.stringify(this.content) !== sent;
      if (this.dirty) this.remember(); else localStorage.removeItem(this.key);
      this.show(this.dirty ? 'Đang lưu…' : `Đã lưu lúc ${new Date(saved.savedAt).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', second: '2-digit' })}`);
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      this.failed = true;
      this.show('Chưa lưu được, đang thử lại…', true);
      if (fault.problems.some(one => one.code === 'DRAFT_CHANGED')) this.conflict(fault);
      else if (fault.status === 403) { this.blocked = true; this.show('Hãy tải lại trang', true); showProblems(fault.problems, $('draft-notice')); }
      else if (fault.status === 404) { this.blocked = true; this.show('Bản nháp đã bị xóa', true); this.offerCopy('Bản nháp này đã bị xóa ở cửa sổ khác.'); }
      throw fault;
    }
  }

  conflict() {
    this.blocked = true;
    this.show('Chưa lưu: có bản mới hơn', true);
    this.offerCopy('Bản nháp đã được lưu ở cửa sổ khác; phần soạn ở đây vẫn còn.');
  }

  offerCopy(text) {
    this.offer(text, ['Lưu phần ở đây thành bản nháp khác', () => this.saveAside(this.content, () => { localStorage.removeItem(this.key); this.dirty = false; })],
      ['Bỏ phần ở đây, mở bản mới nhất', () => { localStorage.removeItem(this.key); this.dirty = false; location.reload(); }]);
  }

  // Left unsaved on an older revision, by a window that is gone.
  offerLost() {
    if (this.lost.length === 0) return $('draft-notice').replaceChildren();
    const decided = () => keep(this.lostKey, this.lost = this.lost.slice(1));
    this.offer('Trình duyệt này còn giữ một phần soạn chưa lưu, cũ hơn bản đang mở.', ['Lưu phần đó thành bản nháp khác', () => this.saveAside(this.lost[0], decided)],
      ['Bỏ phần đó', () => { decided(); this.offerLost(); }]);
  }

  // Has a place of its own: problems of the document come and go with every answer, this stays until the clerk decides.
  offer(text, [first, save], [second, leave]) {
    $('draft-notice').replaceChildren(el('div', { class: 'notice warn' }, el('p', {}, text), el('div', { class: 'row' },
      el('button', { type: 'button', class: 'primary', onclick: save }, first), el('button', { type: 'button', onclick: leave }, second))));
  }

  async saveAside(content, saved) {
    try {
      const copy = await this.copy(content);
      await put(`/api/drafts/${copy.id}`, { kind: this.kind, revision: copy.revision, title: copy.title, content });
      saved();
      location.href = `/ban-nhap/${copy.id}`;
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      tell(fault.message);
    }
  }

  // A deleted draft has no copy: its content begins one of its own.
  async copy(content) {
    try {
      return await post(`/api/drafts/${this.id}/copy`);
    } catch (fault) {
      if (fault.status !== 404) throw fault;
      return post('/api/drafts', { kind: this.kind, revision: 0, title: this.titleOf(content), content });
    }
  }

  show(text, bad = false) {
    $('saved').textContent = text;
    $('saved').classList.toggle('bad', bad);
  }
}
