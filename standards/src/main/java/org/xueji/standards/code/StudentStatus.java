package org.xueji.standards.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xueji.standards.ResourceTable;
import org.xueji.standards.TypedText;

/// Student status (学籍状态): one row of the table `student-status.tsv`.
///
/// Programs hold on to the code; words are data, because the ministry renames them (报到入学 became 注册学籍).
/// Source: 教学〔2014〕11号, 教育部令第41号.
///
/// @param code stable English word, one of the constants
/// @param name the Chinese term
/// @param group before, in or out of the register
/// @param inRegister whether the person has a student status (有学籍)
/// @param registryWording what the registry shows, such as 在籍（注册学籍）; empty when it shows nothing
/// @param mustSelfCheck whether the student counts among those who must check the record
/// @param nationalCode JY/T 1001 XSDQZT, empty without an equivalent
/// @param aliases further words that mean this status in files
public record StudentStatus(
        String code,
        String name,
        StatusGroup group,
        boolean inRegister,
        String registryWording,
        boolean mustSelfCheck,
        String nationalCode,
        List<String> aliases) {
    public static final String PENDING = "PENDING";
    public static final String REGISTERED = "REGISTERED";
    public static final String PLACE_KEPT = "PLACE_KEPT";
    public static final String PLACE_GIVEN_UP = "PLACE_GIVEN_UP";
    public static final String PLACE_CANCELLED = "PLACE_CANCELLED";
    public static final String DEFERRED = "DEFERRED";
    public static final String ON_LEAVE = "ON_LEAVE";
    public static final String STATUS_KEPT = "STATUS_KEPT";
    public static final String EXTENDED = "EXTENDED";
    public static final String WITHDRAWN = "WITHDRAWN";
    public static final String STATUS_CANCELLED = "STATUS_CANCELLED";
    public static final String EXPELLED = "EXPELLED";
    public static final String TRANSFERRED_OUT = "TRANSFERRED_OUT";
    public static final String DECEASED = "DECEASED";
    public static final String GRADUATED = "GRADUATED";
    public static final String COMPLETED = "COMPLETED";
    public static final String INCOMPLETE = "INCOMPLETE";

    private static final List<StudentStatus> ALL =
            read(ResourceTable.beside(StudentStatus.class, "student-status.tsv"));

    public StudentStatus {
        aliases = List.copyOf(aliases);
    }

    /// Every status in the order of a student's way.
    public static List<StudentStatus> all() {
        return ALL;
    }

    /// The status of a code that must exist, such as a stored one.
    ///
    /// @throws IllegalArgumentException for an unknown code
    public static StudentStatus of(String code) {
        for (StudentStatus status : ALL) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("Unknown student status " + code);
    }

    /// Finds by code, Chinese term, registry wording or another word in use. The wording 在籍（注册学籍） belongs to
    /// two statuses; the first, 注册学籍, is given.
    public static Optional<StudentStatus> find(String typed) {
        String word = TypedText.compact(typed);
        return ALL.stream().filter(status -> status.isCalled(word)).findFirst();
    }

    /// Whether the registry shows anything about a student in this status.
    public boolean shownByRegistry() {
        return !registryWording.isEmpty();
    }

    private boolean isCalled(String word) {
        return code.equalsIgnoreCase(word)
                || TypedText.compact(name).equals(word)
                || (shownByRegistry() && TypedText.compact(registryWording).equals(word))
                || aliases.stream().map(TypedText::compact).anyMatch(word::equals);
    }

    /// Reads a table of statuses, for example one in which an office has renamed some.
    static List<StudentStatus> read(ResourceTable table) {
        return table.rows().stream()
                .map(row -> new StudentStatus(
                        row.get(0),
                        row.get(1),
                        StatusGroup.valueOf(row.get(2)),
                        row.get(3).equals("yes"),
                        row.get(4),
                        row.get(5).equals("yes"),
                        row.get(6),
                        row.get(7).isEmpty()
                                ? List.of()
                                : Arrays.asList(row.get(7).split("、"))))
                .toList();
    }
}
