package org.xueji.campus.checklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.xueji.campus.roster.Student;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.ExamineeNumber;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentNumber;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// Reads what a student says a value should be (更正后的内容), in the form in which the list would show it.
final class RightValue {
    private static final int LONGEST = 60;

    private RightValue() {}

    static Parsed<String> read(ChecklistColumn column, String typed, Student student) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return refused("RIGHT-VALUE-MISSING", "请填写正确的内容。");
        }
        if (text.length() > LONGEST) {
            return refused("RIGHT-VALUE-LENGTH", "内容太长，最多 " + LONGEST + " 个字；说明请写在备注里。");
        }
        Parsed<String> read = switch (column) {
            case STUDENT_NUMBER -> mapped(StudentNumber.parse(text), StudentNumber::value);
            case NAME -> mapped(PersonName.parse(text), PersonName::value);
            case SEX -> found(Sex.find(text).map(Sex::label), "请选择男或女。");
            case ETHNIC_GROUP -> found(EthnicGroup.find(text).map(EthnicGroup::label), "没有这个民族，请写全称，例如“满族”。");
            case BIRTH_DATE, ENTRY_DATE -> found(date(text), "请写成 2016-09-01 这样的日期。");
            case DOCUMENT_TYPE -> found(documentType(text), "没有这种证件，请从列表中选择。");
            case DOCUMENT_NUMBER ->
                mapped(IdentityDocument.parse(student.document().type(), text), IdentityDocument::canonical);
            case EXAMINEE_NUMBER -> mapped(ExamineeNumber.parse(text), ExamineeNumber::value);
            case SCHOOL_YEARS -> mapped(SchoolYears.parse(text), SchoolYears::toString);
            case COLLEGE, MAJOR_NAME, CLASS, STUDY_LEVEL, STATUS -> new Parsed.Accepted<>(text, false);
        };
        boolean same = read instanceof Parsed.Accepted<String> accepted
                && accepted.value().equals(column.of(student));
        return same ? refused("RIGHT-VALUE-SAME", "与现有内容相同，不需要更正。") : read;
    }

    private static Optional<String> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> documentType(String text) {
        return Arrays.stream(DocumentType.values())
                .map(DocumentType::label)
                .filter(text::equals)
                .findFirst();
    }

    private static <T> Parsed<String> mapped(Parsed<T> parsed, Function<T, String> value) {
        return switch (parsed) {
            case Parsed.Accepted<T> accepted ->
                new Parsed.Accepted<>(value.apply(accepted.value()), accepted.normalised());
            case Parsed.Rejected<T> rejected -> Parsed.rejected(rejected.rejection());
        };
    }

    private static Parsed<String> found(Optional<String> value, String otherwise) {
        return value.<Parsed<String>>map(text -> new Parsed.Accepted<>(text, false))
                .orElseGet(() -> refused("RIGHT-VALUE-UNKNOWN", otherwise));
    }

    private static Parsed<String> refused(String code, String message) {
        return Parsed.rejected(new Rejection(code, message));
    }
}
