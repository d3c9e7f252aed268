// A draft that saves itself. What the service has not taken yet is also kept in the browser, so that neither a reload, nor a crash of the browser
// or of the service loses a word.
import { Problem, post, put } from './api.js';
import { $, debounce, el, showProblems, tell } from './dom.js';

const pause = 500;
const retry = 3000;

export class DraftKeeper {
  constructor(state, titleOf = () => state.title) {
    Object.assign(this, { id: state.id, kind: state.kind, revision: state.revision, content: state.content, titleOf, saving: null, dirty: false, blocked: false });
    this.key = `thidua-draft-${this.id}`;
    this.restore();
    this.later = debounce(() => this.save(), pause);
    addEventListener('pagehide', () => { if (this.dirty) this.send(true).catch(() => {}); });
    addEventListener('beforeunload', event => { if (this.dirty && this.failed) event.preventDefault(); });
    this.show(this.dirty ? 'Đang lưu…' : 'Đã lưu');
    if (this.dirty) this.later();
    if (this.lost) this.offerLost();
  }

  // What an earlier page left unsaved goes on top when nobody saved in between.
  restore() {
    const left = JSON.parse(localStorage.getItem(this.key) ?? 'null');
    if (!left) return;
    if (left.revision === this.revision) {
      this.content = left.content;
      this.dirty = true;
      tell('Đã khôi phục phần soạn chưa kịp lưu.');
    } else if (JSON.stringify(left.content) !== JSON.stringify(this.content)) {
      this.lost = left.content;
    } else localStorage.removeItem(this.key);
  }

  change(edit) {
    edit(this.content);
    this.dirty = true;
    this.remember();
    this.show('Đang lưu…');
    this.later();
  }

  remember() {
    try { localStorage.setItem(this.key, JSON.stringify({ revision: this.revision, content: this.content })); } catch { /* A full browser store: the service still has it. */ }
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
      else if (fault.status === 403) { this.blocked = true; this.show('Hãy tải lại trang', true); showProblems(fault.problems); }
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
    $('problems').replaceChildren(el('div', { class: 'notice warn' }, el('p', {}, text), el('div', { class: 'row' },
      el('button', { type: 'button', class: 'primary', onclick: () => this.saveAside() }, 'Lưu phần ở đây thành bản nháp khác'),
      el('button', { type: 'button', onclick: () => { localStorage.removeItem(this.key); this.dirty = false; location.reload(); } }, 'Bỏ phần ở đây, mở bản mới nhất'))));
  }

  // Left unsaved on an older revision, by a window that is gone: it is offered, and stays in the browser until the clerk decides.
  offerLost() {
    const text = 'Trình duyệt này còn giữ một phần soạn chưa lưu, cũ hơn bản đang mở.';
    $('problems').replaceChildren(el('div', { class: 'notice warn' }, el('p', {}, text), el('div', { class: 'row' },
      el('button', { type: 'button', class: 'primary', onclick: () => this.saveAside(this.lost) }, 'Lưu phần đó thành bản nháp khác'),
      el('button', { type: 'button', onclick: () => { localStorage.removeItem(this.key); $('problems').replaceChildren(); } }, 'Bỏ phần đó'))));
  }

  async saveAside(content = this.content) {
    let copy;
    try { copy = await post(`/api/drafts/${this.id}/copy`); } catch { copy = await post('/api/drafts', { kind: this.kind, revision: 0, title: this.titleOf(content), content }); }
    await put(`/api/drafts/${copy.id}`, { kind: this.kind, revision: copy.revision, title: copy.title, content });
    localStorage.removeItem(this.key);
    this.dirty = false;
    location.href = `/ban-nhap/${copy.id}`;
  }

  show(text, bad = false) {
    $('saved').textContent = text;
    $('saved').classList.toggle('bad', bad);
  }
}
