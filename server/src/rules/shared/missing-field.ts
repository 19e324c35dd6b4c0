import { type Missing, taskName } from '../../model/tasks/siblings';
import type { Task } from '../../model/types';
import type { Finding, Severity } from '../rule';
import { firstLine } from './task-fields';

const SEVERITIES: Readonly<Record<Missing['kind'], Severity>> = { beside: 'error', alone: 'warning', list: 'information' };

/** The finding on a task, or a list of tasks, without a field; `what` names the field. A list gets no fix: what one line would do is not what is missing. */
export function missingFinding({ task, kind, count }: Missing, what: string, fixesFor: (task: Task) => Finding['fixes']): Finding {
  const fixes = kind === 'list' ? undefined : fixesFor(task);
  return {
    span: firstLine(task),
    message:
      kind === 'list'
        ? `Cả ${count} nhiệm vụ cùng loại ở phần này đều chưa ghi ${what}; cần ghi ở từng nhiệm vụ hoặc nêu chung một chỗ.`
        : `${taskName(task)} chưa ghi ${what}; cần bổ sung.`,
    severity: SEVERITIES[kind],
    ...(fixes && { fixes }),
  };
}
