package org.xueji.campus.collection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.checklist.Checklist;
import org.xueji.campus.checklist.Checklists;
import org.xueji.campus.checklist.ListDifference;
import org.xueji.campus.checklist.ListStanding;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.campus.form.PrintedForm;
import org.xueji.campus.form.PrintedForms;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.roster.ClassGroup;
import org.xueji.campus.roster.Register;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.SignedInPerson;

/// Tells each reader as much of a scanned paper as concerns the reader: staff within their scope, monitors of their
/// class the name, students of their own form; everybody else nothing, just as for an unknown code.
@Component
class PaperPages {
    private final PrintedForms forms;
    private final Checklists checklists;
    private final Register register;
    private final University university;

    PaperPages(PrintedForms forms, Checklists checklists, Register register, University university) {
        this.forms = forms;
        this.checklists = checklists;
        this.register = register;
        this.university = university;
    }

    Optional<PaperPage> of(String code, SignedInPerson person, Frame frame) {
        return checklists
                .standing(code)
                .filter(standing -> concerns(standing.now().group(), person))
                .map(standing -> list(code, standing, person, frame))
                .or(() ->
                        forms.find(code).filter(form -> concerns(form, person)).map(form -> form(form, person, frame)));
    }

    private boolean concerns(PrintedForm form, SignedInPerson person) {
        if (person instanceof StudentPerson student) {
            return form.studentNumber().equals(student.studentNumber())
                    || form.classCode().equals(student.monitorOf());
        }
        return register.classGroup(form.classCode())
                .filter(group -> concerns(group, person))
                .isPresent();
    }

    private static boolean concerns(ClassGroup group, SignedInPerson person) {
        if (person instanceof StudentPerson student) {
            return group.classCode().equals(student.classCode());
        }
        return person instanceof Staff staff && Reach.reaches(staff.scope(), group);
    }

    private PaperPage form(PrintedForm form, SignedInPerson person, Frame frame) {
        boolean current = form.standing().isCurrent();
        boolean staff = person instanceof Staff;
        boolean own = form.studentNumber().equals(person.subject());
        // A monitor learns whether the paper counts, not which of somebody's data changed.
        String words = staff || own || current ? form.standing().words() : "已作废：本人信息有变更，请本人重新打印后上交。";
        List<PaperPage.Fact> facts = new ArrayList<>(List.of(new PaperPage.Fact("姓名", form.name())));
        if (staff || own) {
            facts.add(new PaperPage.Fact("学号", form.studentNumber()));
        }
        facts.add(new PaperPage.Fact("版本", "第 " + form.version() + " 版，" + time(form.printedAt()) + " 打印"));
        return new PaperPage(
                frame,
                "学籍登记表",
                current ? "有效" : "已作废",
                current ? "green" : "red",
                words,
                facts,
                current && mayReceive(person),
                form.code(),
                UUID.randomUUID().toString(),
                mayReceive(person) ? "/campus/collection/scan" : "",
                "连续扫码接收");
    }

    private PaperPage list(String code, ListStanding standing, SignedInPerson person, Frame frame) {
        Checklist now = standing.now();
        List<PaperPage.Fact> facts = new ArrayList<>(List.of(
                new PaperPage.Fact("班级", now.group().name()),
                new PaperPage.Fact("名单版本", listCode(standing)),
                new PaperPage.Fact("生成时间", time(standing.keptAt()))));
        boolean detailed = person instanceof Staff
                || (person instanceof StudentPerson student
                        && now.group().classCode().equals(student.monitorOf()));
        String words = switch (standing) {
            case ListStanding.Current current -> "与现在的名单一致。";
            case ListStanding.Superseded superseded -> {
                if (detailed) {
                    facts.addAll(differences(superseded.difference(), person instanceof Staff));
                }
                yield ListWords.of(superseded.difference()) + "。请重新打印，在新名单上补签后上交。";
            }
        };
        boolean current = standing instanceof ListStanding.Current;
        return new PaperPage(
                frame,
                "学籍信息核对登记表",
                current ? "现行名单" : "已作废",
                current ? "green" : "red",
                words,
                facts,
                current && mayReceive(person),
                code,
                UUID.randomUUID().toString(),
                mayReceive(person) ? "/campus/collection/scan" : "",
                "连续扫码接收");
    }

    private static List<PaperPage.Fact> differences(ListDifference difference, boolean columns) {
        List<PaperPage.Fact> facts = new ArrayList<>();
        add(facts, "增加", String.join("、", difference.added()));
        add(facts, "减少", String.join("、", difference.removed()));
        add(
                facts,
                "信息有变化",
                difference.changed().stream()
                        .map(changed -> columns ? changed.name() + "（" + changed.words() + "）" : changed.name())
                        .collect(Collectors.joining("、")));
        return facts;
    }

    private static void add(List<PaperPage.Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new PaperPage.Fact(label, value));
        }
    }

    private static String listCode(ListStanding standing) {
        return switch (standing) {
            case ListStanding.Current current -> Checklist.version(current.listCode());
            case ListStanding.Superseded superseded ->
                Checklist.version(superseded.listCode()) + "（现行 "
                        + superseded.now().version() + "）";
        };
    }

    private static boolean mayReceive(SignedInPerson person) {
        return person instanceof Staff staff && !Place.of(staff).isEmpty();
    }

    private String time(Instant instant) {
        return ShownTime.minute(instant, university.zone());
    }
}
