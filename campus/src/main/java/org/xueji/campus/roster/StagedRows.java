package org.xueji.campus.roster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PinyinSearchKey;

/// Students in the binary form of COPY (拟入册数据), document numbers sealed and indexed on the way.
///
/// One object for each batch and thread; the sealing is the costly part and so happens beside the reading.
final class StagedRows {
    /// The columns of `campus.roster_row` in the order of the bytes.
    static final String COLUMNS = """
            import_id, row_number, unit, student_number, examinee_number, name, name_key, name_initials, sex, birth_date,
            ethnic_group, document_type, document_number, document_index, major_code, major_name, study_level,
            study_form, half_years, entry_date, expected_graduation, admission_year, status""";

    private static final int COUNT = 23;
    // PostgreSQL counts days from the year 2000.
    private static final long EPOCH_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int PER_ROW = 320;

    private final byte[] importId;
    private final Sealing sealing;
    private final BlindIndex index;
    private byte[] bytes;
    private int length;
    private int rows;

    StagedRows(String importId, Sealing sealing, BlindIndex index, int expectedRows) {
        this.importId = importId.getBytes(StandardCharsets.UTF_8);
        this.sealing = sealing;
        this.index = index;
        this.bytes = new byte[Math.max(1, expectedRows) * PER_ROW];
    }

    /// Appends a student.
    ///
    /// @return the blind index of the document
    byte[] add(StagedStudent student) {
        IdentityDocument document = student.document();
        byte[] documentIndex = index.of("document", document.personKey());
        room(2);
        put((short) COUNT);
        value(importId);
        number(student.rowNumber());
        number(student.unit());
        text(student.studentNumber());
        text(student.examineeNumber());
        text(student.name().value());
        text(student.name().comparisonKey());
        text(PinyinSearchKey.of(student.name()).initials());
        text(student.sex().code());
        date(student.birthDate());
        text(student.ethnicGroup().code());
        text(document.type().name());
        value(sealing.seal(document.canonical(), StudentTable.documentPlace(student.studentNumber())));
        value(documentIndex);
        text(student.majorCode());
        text(student.majorName());
        text(student.studyLevel());
        text(student.studyForm());
        number(student.schoolYears().halfYears());
        date(student.entryDate());
        date(student.expectedGraduation());
        number(student.admissionYear());
        text(student.status());
        rows++;
        return documentIndex;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    int rows() {
        return rows;
    }

    private void text(@Nullable String text) {
        value(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private void value(byte @Nullable [] value) {
        if (value == null) {
            room(4);
            put(-1);
            return;
        }
        room(4 + value.length);
        put(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    private void date(@Nullable LocalDate date) {
        number(date == null ? null : (int) (date.toEpochDay() - EPOCH_2000));
    }

    private void number(@Nullable Integer number) {
        room(8);
        if (number == null) {
            put(-1);
            return;
        }
        put(4);
        put(number);
    }

    private void put(int value) {
        bytes[length++] = (byte) (value >>> 24);
        bytes[length++] = (byte) (value >>> 16);
        bytes[length++] = (byte) (value >>> 8);
        bytes[length++] = (byte) value;
    }

    private void put(short value) {
        bytes[length++] = (byte) (value >>> 8);
        bytes[length++] = (byte) value;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
