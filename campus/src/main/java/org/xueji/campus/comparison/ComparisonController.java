package org.xueji.campus.comparison;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.roster.Students;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// Campus against registry: lists and students for staff within their scope, the own data for the student.
@Controller
@RequestMapping("/campus/comparison")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class ComparisonController {
    private static final int SIZE = 50;

    private final StaticTemplates templates = new StaticTemplates();
    private final ComparisonPages pages;
    private final Comparisons comparisons;
    private final ExcuseDifference excuseDifference;
    private final Students students;

    ComparisonController(
            ComparisonPages pages, Comparisons comparisons, ExcuseDifference excuseDifference, Students students) {
        this.pages = pages;
        this.comparisons = comparisons;
        this.excuseDifference = excuseDifference;
        this.students = students;
    }

    @GetMapping
    Answer list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "") String college,
            @RequestParam(name = "class", defaultValue = "") String classCode,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "NUMBER") String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "1") int page,
            Staff staff,
            Frame frame) {
        ComparisonListPage.Asked asked = new ComparisonListPage.Asked(
                text, cohort, college, classCode, verdict, field, sort, descending, Math.clamp(page, 1, 10_000), SIZE);
        return Answer.page(templates.comparisonList(pages.page(asked, staff.scope(), frame)));
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "") String college,
            @RequestParam(name = "class", defaultValue = "") String classCode,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String field,
            Staff staff) {
        return pages.file(
                        new ComparisonListPage.Asked(
                                text, cohort, college, classCode, verdict, field, "NUMBER", false, 1, SIZE),
                        staff.scope())
                .answer();
    }

    @GetMapping("/own")
    @Allowed(Role.STUDENT)
    Answer own(StudentPerson person, Frame frame) {
        StudentComparison found =
                comparisons.of(person.studentNumber(), Scope.school()).orElse(null);
        return Answer.page(templates.comparisonStudent(
                new StudentComparisonPage(frame, person.studentNumber(), found, true, false, "")));
    }

    @GetMapping("/students/{number}")
    Answer student(@PathVariable String number, Staff staff, Frame frame) {
        return students.find(number, staff.scope()).isEmpty()
                ? Answer.notFound()
                : Answer.page(templates.comparisonStudent(page(number, staff, "", frame)));
    }

    @PostMapping("/students/{number}/excuses")
    @Allowed({Role.OFFICE, Role.COLLEGE})
    Answer excuse(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Frame frame) {
        Optional<ComparedField> known = ComparedField.of(field);
        Optional<LocalDate> day = day(until);
        if (known.isEmpty() || day.isEmpty()) {
            return again(number, staff, "请选择项目并填写截止日期。", frame);
        }
        return switch (excuseDifference.excuse(number, known.get(), day.get(), reason, staff)) {
            case ExcuseDifference.Outcome.Excused excused -> Answer.seeOther("/campus/comparison/students/" + number);
            case ExcuseDifference.Outcome.NothingToExcuse nothing ->
                again(number, staff, "这一项没有可以登记的差异；姓名、证件号码等身份信息的差异只能走更正程序。", frame);
            case ExcuseDifference.Outcome.DateRefused refused -> again(number, staff, "截止日期应在今天到两年之内。", frame);
            case ExcuseDifference.Outcome.ReasonMissing missing -> again(number, staff, "请写明原因（2 至 200 个字）。", frame);
            case ExcuseDifference.Outcome.NotFound not -> Answer.notFound();
        };
    }

    private Answer again(String number, Staff staff, String problem, Frame frame) {
        return students.find(number, staff.scope()).isEmpty()
                ? Answer.notFound()
                : Answer.formAgain(templates.comparisonStudent(page(number, staff, problem, frame)));
    }

    private StudentComparisonPage page(String number, Staff staff, String problem, Frame frame) {
        boolean mayExcuse = staff.roles().contains(Role.OFFICE) || staff.roles().contains(Role.COLLEGE);
        return new StudentComparisonPage(
                frame, number, comparisons.of(number, staff.scope()).orElse(null), false, mayExcuse, problem);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
