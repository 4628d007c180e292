package org.xueji.registry.archive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.name.PersonName;

/// A field of a published study record that may change (可变更字段). Document numbers are not here: they say who the
/// person is, and only a reviewed correction may touch them.
public enum RecordField {
    STUDENT_NUMBER("学号", "text", StudyRecord::studentNumber),
    NAME("姓名", "text", StudyRecord::name),
    SEX("性别", "text", record -> record.sex().code()),
    BIRTH_DATE("出生日期", "date", record -> record.birthDate().toString()),
    ETHNIC_GROUP("民族", "text", record -> record.ethnicGroup().code()),
    MAJOR_CODE("专业代码", "text", StudyRecord::majorCode),
    MAJOR_NAME("专业", "text", StudyRecord::majorName),
    BRANCH("分院", "text", StudyRecord::branch),
    DEPARTMENT("系所", "text", StudyRecord::department),
    CLASS_NAME("班级", "text", StudyRecord::className),
    STUDY_LEVEL("层次", "text", StudyRecord::studyLevel),
    STUDY_FORM("学习形式", "text", StudyRecord::studyForm),
    SCHOOL_YEARS("学制", "numeric", record -> record.schoolYears().toString()),
    ENTRY_DATE("入学日期", "date", record -> record.entryDate().toString()),
    EXPECTED_GRADUATION("预计毕业日期", "date", record -> text(record.expectedGraduation())),
    STATUS("学籍状态", "text", record -> record.status().code()),
    ADMISSION_PHOTO("录取照片", "text", StudyRecord::admissionPhoto),
    GRADUATION_PHOTO("学历照片", "text", StudyRecord::graduationPhoto);

    private final String label;
    private final String type;
    private final Function<StudyRecord, @Nullable String> value;

    RecordField(String label, String type, Function<StudyRecord, @Nullable String> value) {
        this.label = label;
        this.type = type;
        this.value = value;
    }

    /// The Chinese term.
    public String label() {
        return label;
    }

    /// What a record has in it, as text: dates as `2016-09-01`, codes as codes, photos as keys; absent when empty.
    public @Nullable String of(StudyRecord record) {
        return value.apply(record);
    }

    /// A stored text in words for people.
    String words(@Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return "（空）";
        }
        return switch (this) {
            case SEX -> Sex.find(stored).map(Sex::label).orElse(stored);
            case ETHNIC_GROUP ->
                EthnicGroup.find(stored).map(EthnicGroup::label).orElse(stored);
            case STATUS -> StudentStatus.of(stored).name();
            case BIRTH_DATE, ENTRY_DATE, EXPECTED_GRADUATION -> Words.day(LocalDate.parse(stored));
            case ADMISSION_PHOTO, GRADUATION_PHOTO -> "照片";
            default -> stored;
        };
    }

    /// The field of a stored name.
    static Optional<RecordField> find(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    /// Refuses what the column could not hold.
    void require(@Nullable String text) {
        boolean needed = switch (this) {
            case STUDENT_NUMBER,
                    MAJOR_CODE,
                    BRANCH,
                    DEPARTMENT,
                    CLASS_NAME,
                    EXPECTED_GRADUATION,
                    ADMISSION_PHOTO,
                    GRADUATION_PHOTO -> false;
            default -> true;
        };
        if (needed && (text == null || text.isEmpty())) {
            throw new IllegalArgumentException(this + " cannot be empty");
        }
        if (this == NAME) {
            new PersonName(String.valueOf(text));
        }
        if (this == STATUS) {
            StudentStatus.of(String.valueOf(text));
        }
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : DateTimeFormatter.ISO_LOCAL_DATE.format(date);
    }
}
