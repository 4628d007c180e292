package org.xueji.campus.roster;

import static org.xueji.campus.roster.RosterProblem.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xueji.documents.table.TableRow;
import org.xueji.standards.TypedText;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.ExamineeNumber;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentNumber;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.code.StudyForm;
import org.xueji.standards.code.StudyLevel;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;
import org.xueji.standards.name.PersonName;

/// Judges rows of a file one by one (逐行校验): a student, or what is wrong.
///
/// For one thread; what it remembers of words is its own, what it knows of classes is shared.
final class RowReader {
    private static final int WORD_LIMIT = 50;
    private static final int UNIT_LIMIT = 40;

    private final RowCells cells;
    private final Units units;
    private final LocalDate today;
    private final Function<String, Optional<String>> numberOfExaminee;
    private final Known<Sex> sexes = new Known<>(typed -> Sex.find(TypedText.compact(typed)));
    private final Known<EthnicGroup> ethnicGroups = new Known<>(EthnicGroup::find);
    private final Known<String> levels =
            new Known<>(typed -> StudyLevel.find(typed).map(StudyLevel::label));
    private final Known<String> forms =
            new Known<>(typed -> StudyForm.find(typed).map(StudyForm::label));
    private final Known<SchoolYears> schoolYears =
            new Known<>(typed -> SchoolYears.parse(typed).optional());
    private final Known<String> statuses =
            new Known<>(typed -> StudentStatus.find(typed).map(StudentStatus::name));
    private final Known<DocumentType> documentTypes = new Known<>(DocumentType::find);
    private final Known<LocalDate> dates = new Known<>(TypedDate::parse);
    private final Known<Integer> years = new Known<>(RowReader::year);

    RowReader(
            ColumnMapping mapping,
            List<String> headings,
            Units units,
            LocalDate today,
            Function<String, Optional<String>> numberOfExaminee) {
        this.cells = new RowCells(mapping, headings);
        this.units = units;
        this.today = today;
        this.numberOfExaminee = numberOfExaminee;
    }

    /// What was found in the rows so far.
    RowCells cells() {
        return cells;
    }

    /// Judges a row; empty when it has an error.
    Optional<StagedStudent> read(TableRow row) {
        cells.begin(row);
        @Nullable String examineeNumber = examineeNumber();
        @Nullable String studentNumber = studentNumber(examineeNumber);
        cells.keys(studentNumber, examineeNumber);
        @Nullable PersonName name = name();
        @Nullable IdentityDocument document = document();
        @Nullable LocalDate birthDate = birthDate(document);
        @Nullable Sex sex = sex(document);
        @Nullable
        EthnicGroup ethnicGroup =
                word(RosterColumn.ETHNIC_GROUP, ethnicGroups, ETHNIC_GROUP_MISSING, ETHNIC_GROUP_UNKNOWN);
        @Nullable String majorName = majorName();
        @Nullable String majorCode = majorCode();
        @Nullable String level = word(RosterColumn.LEVEL, levels, LEVEL_UNKNOWN, LEVEL_UNKNOWN);
        @Nullable String form = word(RosterColumn.FORM, forms, FORM_UNKNOWN, FORM_UNKNOWN);
        @Nullable
        SchoolYears length = word(RosterColumn.SCHOOL_YEARS, schoolYears, SCHOOL_YEARS_UNKNOWN, SCHOOL_YEARS_UNKNOWN);
        @Nullable LocalDate entry = word(RosterColumn.ENTRY_DATE, dates, ENTRY_DATE_FORM, ENTRY_DATE_FORM);
        @Nullable LocalDate graduation = optional(RosterColumn.EXPECTED_GRADUATION, dates, EXPECTED_GRADUATION_FORM);
        @Nullable Integer admissionYear = optional(RosterColumn.ADMISSION_YEAR, years, ADMISSION_YEAR_FORM);
        @Nullable String status = optional(RosterColumn.STATUS, statuses, STATUS_UNKNOWN);
        compareDates(birthDate, entry, graduation);
        int unit = unit(entry, majorName == null ? "" : majorName);
        if (cells.hasError()
                || studentNumber == null
                || name == null
                || document == null
                || birthDate == null
                || sex == null
                || ethnicGroup == null
                || majorName == null
                || level == null
                || form == null
                || length == null
                || entry == null) {
            return Optional.empty();
        }
        return Optional.of(new StagedStudent(
                row.number(),
                unit,
                studentNumber,
                examineeNumber,
                name,
                sex,
                birthDate,
                ethnicGroup,
                document,
                majorCode,
                majorName,
                level,
                form,
                length,
                entry,
                graduation,
                admissionYear,
                status));
    }

    private @Nullable String examineeNumber() {
        String typed = cells.of(RosterColumn.EXAMINEE_NUMBER);
        if (typed.isEmpty()) {
            return null;
        }
        if (cells.isLossy(RosterColumn.EXAMINEE_NUMBER)) {
            cells.find(EXAMINEE_NUMERIC);
            return null;
        }
        ExamineeNumber number = cells.value(RosterColumn.EXAMINEE_NUMBER, ExamineeNumber.parse(typed));
        return number == null ? null : number.value();
    }

    private @Nullable String studentNumber(@Nullable String examineeNumber) {
        String typed = cells.of(RosterColumn.STUDENT_NUMBER);
        if (typed.isBlank()) {
            Optional<String> known = examineeNumber == null ? Optional.empty() : numberOfExaminee.apply(examineeNumber);
            if (known.isEmpty()) {
                cells.find(STUDENT_NUMBER_MISSING);
            }
            return known.orElse(null);
        }
        if (cells.isLossy(RosterColumn.STUDENT_NUMBER)) {
            cells.find(STUDENT_NUMBER_NUMERIC);
            return null;
        }
        StudentNumber number = cells.value(RosterColumn.STUDENT_NUMBER, StudentNumber.parse(typed));
        if (number != null && number.value().length() < 2) {
            cells.find(STUDENT_NUMBER_FORM);
        }
        return number == null ? null : number.value();
    }

    private @Nullable PersonName name() {
        return cells.value(RosterColumn.NAME, PersonName.parse(cells.of(RosterColumn.NAME)));
    }

    private @Nullable IdentityDocument document() {
        String typedType = cells.of(RosterColumn.DOCUMENT_TYPE);
        String typed = cells.of(RosterColumn.DOCUMENT_NUMBER);
        if (cells.isLossy(RosterColumn.DOCUMENT_NUMBER)) {
            cells.find(DOCUMENT_NUMERIC);
            return null;
        }
        if (typedType.isBlank()) {
            IdentityNumber number = cells.value(RosterColumn.DOCUMENT_NUMBER, IdentityNumber.parse(typed));
            noteLengthened(typed, number != null);
            IdentityDocument document = number == null ? null : IdentityDocument.of(number);
            cells.document(document);
            return document;
        }
        Optional<DocumentType> type = documentTypes.of(typedType);
        if (type.isEmpty()) {
            cells.find(DOCUMENT_TYPE_UNKNOWN);
            return null;
        }
        IdentityDocument document =
                cells.value(RosterColumn.DOCUMENT_NUMBER, IdentityDocument.parse(type.get(), typed));
        noteLengthened(typed, document != null && type.get() == DocumentType.RESIDENT_IDENTITY_CARD);
        cells.document(document);
        return document;
    }

    private void noteLengthened(String typed, boolean isIdentityNumber) {
        if (isIdentityNumber && typed.length() < 18) {
            cells.find(DOCUMENT_LENGTHENED);
        }
    }

    private @Nullable LocalDate birthDate(@Nullable IdentityDocument document) {
        String typed = cells.of(RosterColumn.BIRTH_DATE);
        Optional<LocalDate> ofNumber = identityNumber(document).map(IdentityNumber::birthDate);
        if (typed.isBlank()) {
            if (ofNumber.isEmpty() && document != null) {
                cells.find(BIRTH_DATE_MISSING);
            }
            return ofNumber.orElse(null);
        }
        Optional<LocalDate> date = dates.of(typed).filter(day -> day.isBefore(today));
        if (date.isEmpty()) {
            cells.find(BIRTH_DATE_FORM);
            return null;
        }
        if (ofNumber.isPresent() && !ofNumber.equals(date)) {
            cells.find(BIRTH_DATE_DIFFERS);
        }
        return date.get();
    }

    private @Nullable Sex sex(@Nullable IdentityDocument document) {
        String typed = cells.of(RosterColumn.SEX);
        Optional<Sex> ofNumber = identityNumber(document).map(IdentityNumber::sex);
        if (typed.isBlank()) {
            if (ofNumber.isEmpty() && document != null) {
                cells.find(SEX_MISSING);
            }
            return ofNumber.orElse(null);
        }
        Optional<Sex> sex = sexes.of(typed);
        if (sex.isEmpty()) {
            cells.find(SEX_UNKNOWN);
            return null;
        }
        if (ofNumber.isPresent() && !ofNumber.equals(sex)) {
            cells.find(SEX_DIFFERS);
        }
        return sex.get();
    }

    private static Optional<IdentityNumber> identityNumber(@Nullable IdentityDocument document) {
        return Optional.ofNullable(document)
                .filter(one -> one.type() == DocumentType.RESIDENT_IDENTITY_CARD
                        || one.type() == DocumentType.HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT)
                .map(one -> new IdentityNumber(one.canonical()));
    }

    private @Nullable String majorName() {
        String name = cells.plain(RosterColumn.MAJOR_NAME);
        if (name.isEmpty()) {
            cells.find(MAJOR_MISSING);
            return null;
        }
        if (name.length() > WORD_LIMIT) {
            cells.find(MAJOR_TOO_LONG);
        }
        return name;
    }

    private @Nullable String majorCode() {
        String code = TypedText.compact(cells.of(RosterColumn.MAJOR_CODE));
        if (code.isEmpty()) {
            return null;
        }
        boolean formed = code.length() <= 10
                && code.chars().allMatch(letter -> letter < 128 && Character.isLetterOrDigit(letter));
        if (!formed) {
            cells.find(MAJOR_CODE_FORM);
        }
        return code;
    }

    private void compareDates(
            @Nullable LocalDate birthDate, @Nullable LocalDate entry, @Nullable LocalDate graduation) {
        if (entry != null && graduation != null && !graduation.isAfter(entry)) {
            cells.find(EXPECTED_GRADUATION_EARLY);
        }
        if (entry != null && birthDate != null) {
            int age = entry.getYear() - birthDate.getYear();
            if (age < 13 || age > 60) {
                cells.find(BIRTH_DATE_IMPLAUSIBLE);
            }
        }
    }

    private int unit(@Nullable LocalDate entry, String majorName) {
        @Nullable Integer cohort = optional(RosterColumn.COHORT, years, COHORT_FORM);
        String branch = cells.plain(RosterColumn.COLLEGE);
        String college = branch.isEmpty() ? cells.plain(RosterColumn.DEPARTMENT) : branch;
        String className = cells.plain(RosterColumn.CLASS);
        if (college.length() > UNIT_LIMIT) {
            cells.find(COLLEGE_TOO_LONG);
        }
        if (className.isEmpty()) {
            cells.find(CLASS_MISSING);
        }
        if (className.length() > UNIT_LIMIT) {
            cells.find(CLASS_TOO_LONG);
        }
        if (entry == null || cells.hasError()) {
            return -1;
        }
        int year = cohort == null ? entry.getYear() : cohort;
        return units.number(new Units.Named(college, className, year), cells.row(), majorName);
    }

    private <T> @Nullable T word(
            RosterColumn column, Known<T> known, RosterProblem whenMissing, RosterProblem whenUnknown) {
        String typed = cells.of(column);
        if (typed.isBlank()) {
            cells.find(whenMissing);
            return null;
        }
        return optional(column, known, whenUnknown);
    }

    private <T> @Nullable T optional(RosterColumn column, Known<T> known, RosterProblem whenUnknown) {
        String typed = cells.of(column);
        if (typed.isBlank()) {
            return null;
        }
        Optional<T> value = known.of(typed);
        if (value.isEmpty()) {
            cells.find(whenUnknown);
        }
        return value.orElse(null);
    }

    private static Optional<Integer> year(String typed) {
        String compact = TypedText.compact(typed);
        String digits =
                compact.endsWith("级") || compact.endsWith("年") ? compact.substring(0, compact.length() - 1) : compact;
        boolean formed = digits.length() == 4 && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return Optional.of(digits)
                .filter(text -> formed)
                .map(Integer::valueOf)
                .filter(year -> year >= 1978 && year <= 2100);
    }
}
