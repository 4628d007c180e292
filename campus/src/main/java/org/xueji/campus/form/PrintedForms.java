package org.xueji.campus.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds printed forms by what is on the paper (查登记表), with whether each still counts.
///
/// Takes no scope: whoever shows the answer compares [PrintedForm#classCode()] with the reader's scope.
@Component
public class PrintedForms {
    private final FormTable table;
    private final FormContents contents;
    private final FormParts parts;

    PrintedForms(FormTable table, FormContents contents, FormParts parts) {
        this.table = table;
        this.contents = contents;
        this.parts = parts;
    }

    /// The form of a code, scanned or typed: small letters, spaces, hyphens, O for 0 and I or L for 1 are understood.
    public Optional<PrintedForm> find(String code) {
        return FormCode.typed(code)
                .flatMap(exact -> judged(table.find(List.of(exact))).stream().findFirst());
    }

    /// The forms of many codes by the code as it was given; unknown ones are absent.
    ///
    /// @param codes at most some thousand
    public Map<String, PrintedForm> find(Set<String> codes) {
        Map<String, String> exact = new HashMap<>();
        codes.forEach(code -> FormCode.typed(code).ifPresent(typed -> exact.put(code, typed)));
        Map<String, PrintedForm> found = judged(table.find(exact.values())).stream()
                .collect(Collectors.toMap(PrintedForm::code, Function.identity()));
        Map<String, PrintedForm> answer = new HashMap<>();
        exact.forEach((given, code) -> {
            PrintedForm form = found.get(code);
            if (form != null) {
                answer.put(given, form);
            }
        });
        return answer;
    }

    /// The latest version of each student of a class who has one, by 学号.
    public List<PrintedForm> latestOfClass(String campaignId, String classCode) {
        return latestOfClasses(campaignId, List.of(classCode));
    }

    /// The latest version of each student of some classes who has one, by 学号.
    ///
    /// @param classCodes at most some dozens: what stands on each form is read and compared
    public List<PrintedForm> latestOfClasses(String campaignId, List<String> classCodes) {
        return judged(table.latestOfClasses(campaignId, classCodes));
    }

    /// The latest version of each of these students who has one, by 学号.
    ///
    /// @param studentNumbers at most some thousand
    public Map<String, PrintedForm> latest(String campaignId, Collection<String> studentNumbers) {
        return judged(table.latest(campaignId, List.copyOf(studentNumbers))).stream()
                .collect(Collectors.toMap(PrintedForm::studentNumber, Function.identity()));
    }

    private List<PrintedForm> judged(List<FormTable.Printed> printed) {
        List<String> students = printed.stream()
                .map(FormTable.Printed::studentNumber)
                .distinct()
                .toList();
        Map<String, FormContent> now = students.isEmpty() ? Map.of() : contents.of(students);
        return printed.stream()
                .map(form -> new PrintedForm(
                        form.code(),
                        form.campaignId(),
                        form.studentNumber(),
                        form.name(),
                        form.classCode(),
                        form.version(),
                        form.printedAt(),
                        standing(form, now.get(form.studentNumber()))))
                .toList();
    }

    private FormStanding standing(FormTable.Printed form, @Nullable FormContent now) {
        List<String> changed = now == null ? List.of() : parts.changed(form.parts(), now);
        if (form.latestVersion() > form.version()) {
            return new FormStanding.Superseded(form.latestVersion(), form.latestPrintedAt(), changed);
        }
        return changed.isEmpty()
                ? new FormStanding.Current()
                : new FormStanding.Superseded(form.version() + 1, null, changed);
    }
}
