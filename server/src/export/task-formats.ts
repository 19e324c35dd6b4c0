import type { TaskList } from './tasks/task-list';
import { calendarOf } from './tasks/write-calendar';
import { csvOf, htmlOf, markdownOf } from './tasks/write-text';

/** Formats of the list of tasks that are text: ending of the file → how it is written. */
export const TEXT_LISTS: Readonly<Record<string, (list: TaskList) => string>> = { csv: csvOf, ics: calendarOf, md: markdownOf, html: htmlOf };
