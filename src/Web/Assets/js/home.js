import { Problem, post, remove } from './api.js';
import { tell } from './dom.js';

document.querySelector('table.list')?.addEventListener('click', async event => {
  const button = event.target.closest('button[data-action]');
  if (!button) return;
  const row = button.closest('tr');
  const id = row.dataset.draft;
  try {
    if (button.dataset.action === 'copy') {
      await post(`/api/drafts/${id}/copy`);
      location.reload();
    } else if (confirm('Xóa bản nháp này? Không lấy lại được.')) {
      await remove(`/api/drafts/${id}`);
      localStorage.removeItem(`thidua-draft-${id}`);
      row.remove();
      tell('Đã xóa bản nháp.');
      document.getElementById('noi-dung').focus();
    }
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    tell(fault.message, 10);
  }
});
