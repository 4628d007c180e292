/// The page kit (页面): frame, forms, fields, lists, and what a handler answers with. Both sides draw their pages with
/// it, through the templates `page/*.jte` of each side:
///
/// - `layout(frame, title, back?, backLabel?, actions?, scripts?, content)`: the whole page. `back` is the link one
///   step up, `actions` stand beside the title, `scripts` names the page's own files of `src/main/resources/assets`,
///   parted by spaces. Other files of that folder: [Asset#path].
/// - `form(frame, action, files?, classes?, content)`: a form that changes something, with token and submission key. A
///   form written by hand needs the hidden fields `_csrf` and `_submission` ([Frame#newKey]).
/// - `field`, `select`, `radio`, `textarea`, `file`, `checkbox`: label, value, `problem`, `hint`, `required`; a field
///   with a problem gets the focus. `problems(problems)`: the summary at the top of the form, sentence by field id.
/// - `bar(paging, placeholder, more?, export?, actions?)` above a list, `${paging.heading("NAME", "姓名")}` for a
///   column that orders it, `${paging.foot()}` below it; see [Paging].
/// - `badge(word, colour)`, `alert(kind, title?, content)`, `empty(title, text?, icon?, path?, action?)`,
///   `steps(steps)`, `icon(name)`.
/// - `progress(job)`: renews itself until the job has ended; [JobPages] are the pages of one's jobs. Any element with
///   `data-renew` makes the page renew that element every second, and the whole page once it is gone.
///
/// Tables in `.table-responsive` become stacks of cards on a phone; `.table-wide` keeps one as it is. A way without
/// JavaScript is always there: buttons that need it carry `hidden` with `data-print` or `data-copy="text"` and are
/// shown
/// by the script; `data-submit-on-change` sends a filter's form.
///
/// [Answer#seeOther] can tell what was done; the next page shows it once. Forms sent twice have one effect
/// ([Submissions]); handlers that see to that themselves say [SafeTwice]. A refusal is thrown as
/// `ResponseStatusException` (its reason is shown to the person) and answered in words by [Refusals].
@NullMarked
package org.xueji.platform.page;

import org.jspecify.annotations.NullMarked;
