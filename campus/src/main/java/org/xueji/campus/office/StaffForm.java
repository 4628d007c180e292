package org.xueji.campus.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xueji.standards.Parsed;
import org.xueji.standards.TypedText;
import org.xueji.standards.identity.EmailAddress;
import org.xueji.standards.name.PersonName;

/// The form for staff as typed (教职工表单): kept whole when something in it has to be mended.
///
/// @param classes class codes as typed, by commas, spaces or lines
public record StaffForm(String number, String name, String email, Set<String> roles, String college, String classes) {
    static final String NAMELESS = "请填写工号（2 至 20 位字母、数字或短横线）和姓名。";

    /// Copies the roles.
    public StaffForm {
        roles = Set.copyOf(roles);
    }

    static StaffForm blank() {
        return new StaffForm("", "", "", Set.of(), "", "");
    }

    static StaffForm typed(MultiValueMap<String, String> fields) {
        return new StaffForm(
                first(fields, "number"),
                first(fields, "name"),
                first(fields, "email"),
                Set.copyOf(fields.getOrDefault("roles", List.of())),
                first(fields, "college"),
                first(fields, "classes"));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    static StaffForm of(StaffMember member) {
        Staff staff = member.staff();
        @Nullable String college = staff.scope().collegeCode();
        @Nullable List<String> classes = staff.scope().classCodes();
        return new StaffForm(
                staff.staffNumber(),
                staff.name(),
                "",
                staff.roles(),
                college == null ? "" : college,
                classes == null ? "" : String.join("\n", classes));
    }

    static boolean isNumber(String number) {
        return number.matches("[0-9A-Za-z-]{2,20}");
    }

    /// The class codes, each once.
    List<String> classCodes() {
        return new ArrayList<>(new LinkedHashSet<>(Arrays.stream(classes.split("[,，、;；\\s]+"))
                .map(TypedText::compact)
                .filter(code -> !code.isEmpty())
                .toList()));
    }

    Assignment assignment() {
        return Assignment.of(roles, college.isEmpty() ? null : college, classCodes());
    }

    /// What has to be mended, by field name.
    ///
    /// @param known those of [#classCodes()] that are classes
    Map<String, String> problems(List<UnitName> colleges, List<String> known) {
        Map<String, String> problems = new LinkedHashMap<>();
        assignment().problem().ifPresent(problem -> problems.put("roles", problem));
        if (!college.isEmpty() && colleges.stream().noneMatch(one -> one.code().equals(college))) {
            problems.put("college", "没有这个学院，请在列表中选择。");
        }
        List<String> unknown =
                classCodes().stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) {
            problems.put("classes", "没有这些班级：" + String.join("、", unknown) + "。请填写班级代码。");
        }
        return problems;
    }

    /// What has to be mended before somebody is added.
    Map<String, String> newProblems(List<UnitName> colleges, List<String> known) {
        Map<String, String> problems = new LinkedHashMap<>(problems(colleges, known));
        if (!isNumber(TypedText.compact(number))) {
            problems.put("number", "工号是 2 至 20 位字母、数字或短横线。");
        }
        if (PersonName.parse(name) instanceof Parsed.Rejected<PersonName> refused) {
            problems.put("name", refused.rejection().messageZh());
        }
        if (!email.isBlank() && EmailAddress.parse(email) instanceof Parsed.Rejected<EmailAddress> refused) {
            problems.put("email", refused.rejection().messageZh());
        }
        return problems;
    }

    /// The person to be added; only after [#newProblems] was empty.
    Staff staff() {
        Assignment assignment = assignment();
        return new Staff(
                TypedText.compact(number),
                PersonName.parse(name).orElseThrow().value(),
                assignment.roles(),
                assignment.scope());
    }

    @Nullable
    String canonicalEmail() {
        return email.isBlank() ? null : EmailAddress.parse(email).orElseThrow().value();
    }

    @Override
    public String toString() {
        return "StaffForm[" + number + "]";
    }
}
