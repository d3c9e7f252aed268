// Bringing files: the draft is saved first, so that a file is of what stands on the page.
import { Problem, download } from './api.js';
import { tell } from './dom.js';

export async function bring(button, draft, url, onproblem) {
  const label = button.textContent;
  button.disabled = true;
  button.textContent = 'Đang tạo…';
  try {
    await draft.save();
    tell(`Đã tải ${await download(url)}`);
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    await onproblem(fault);
  } finally {
    button.disabled = false;
    button.textContent = label;
  }
}
