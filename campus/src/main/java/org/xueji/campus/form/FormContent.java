package org.xueji.campus.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xueji.campus.profile.ProfileCard;
import org.xueji.campus.profile.ProfileItem;
import org.xueji.campus.roster.PictureKind;
import org.xueji.campus.roster.Student;
import org.xueji.documents.pdf.RegistrationField;
import org.xueji.documents.pdf.Schooling;

/// What stands on one student's form now (登记表内容).
///
/// @param pictures the digest of each picture on the form
/// @param confirmed whether the student has confirmed the eight items in the open campaign
record FormContent(
        Student student,
        Map<RegistrationField, String> values,
        List<Schooling> schooling,
        Map<PictureKind, String> pictures,
        boolean confirmed) {
    /// A part of the paper.
    ///
    /// @param key its stable name
    /// @param label its words on the paper
    record Part(String key, String label, String value) {
        @Override
        public String toString() {
            return "Part[" + key + "]";
        }
    }

    /// The pictures beside the photo.
    static final List<PictureKind> COPIES =
            List.of(PictureKind.CARD_FRONT, PictureKind.CARD_BACK, PictureKind.SIGNATURE);

    private static final String FIELD = "\u001f";
    private static final String ROW = "\u001e";

    FormContent {
        values = Map.copyOf(values);
        schooling = List.copyOf(schooling);
        pictures = Map.copyOf(pictures);
    }

    /// Puts the register and what the student supplied together.
    static FormContent of(Student student, ProfileCard card, Map<PictureKind, String> pictures) {
        Map<RegistrationField, String> values = new EnumMap<>(RegistrationField.class);
        values.put(RegistrationField.FORMER_NAME, card.formerName());
        if (card.politicalStatus() != null) {
            values.put(
                    RegistrationField.POLITICAL_STATUS, card.politicalStatus().label());
        }
        card.items().forEach((item, words) -> values.put(field(item), words));
        values.put(RegistrationField.NAME, student.name());
        values.put(RegistrationField.SEX, student.sex().label());
        values.put(RegistrationField.BIRTH_DATE, FormWords.date(student.birthDate()));
        values.put(RegistrationField.ETHNIC_GROUP, student.ethnicGroup().label());
        values.put(RegistrationField.DOCUMENT_TYPE, student.document().type().label());
        values.put(RegistrationField.DOCUMENT_NUMBER, student.document().canonical());
        values.put(RegistrationField.STUDENT_NUMBER, student.studentNumber());
        values.put(RegistrationField.COLLEGE, student.collegeName());
        values.put(RegistrationField.MAJOR, student.majorName());
        values.put(RegistrationField.CLASS_NAME, student.className());
        values.put(RegistrationField.STUDY_LEVEL, student.studyLevel());
        values.put(RegistrationField.STUDY_FORM, student.studyForm());
        values.put(RegistrationField.SCHOOL_YEARS, student.schoolYears() + "年");
        values.put(RegistrationField.ENTRY_DATE, FormWords.date(student.entryDate()));
        if (student.examineeNumber() != null) {
            values.put(RegistrationField.EXAMINEE_NUMBER, student.examineeNumber());
        }
        return new FormContent(
                student, values, FormWords.schooling(card.educations()), pictures, card.receiptNumber() != null);
    }

    private static RegistrationField field(ProfileItem item) {
        return switch (item) {
            case NATIVE_PLACE -> RegistrationField.NATIVE_PLACE;
            case ORIGIN_REGION -> RegistrationField.ORIGIN_REGION;
            case PINYIN -> RegistrationField.PINYIN;
            case EMAIL -> RegistrationField.EMAIL;
            case FAMILY_CONTACT -> RegistrationField.FAMILY_CONTACT;
            case FAMILY_PHONE -> RegistrationField.FAMILY_PHONE;
            case FAMILY_ADDRESS -> RegistrationField.FAMILY_ADDRESS;
            case POST_CODE -> RegistrationField.POST_CODE;
        };
    }

    /// Every part of the paper, in its order there; what is not filled in is an empty part.
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (RegistrationField field : RegistrationField.values()) {
            parts.add(new Part(field.name(), field.label(), values.getOrDefault(field, "")));
        }
        String rows = schooling.stream()
                .map(row -> String.join(FIELD, row.stage(), row.time(), row.school(), row.post(), row.witness()))
                .collect(Collectors.joining(ROW));
        parts.add(new Part("SCHOOLING", "本人主要学历", rows));
        parts.add(new Part("PORTRAIT", "照片", pictures.getOrDefault(portrait(), "")));
        for (PictureKind kind : COPIES) {
            parts.add(new Part(kind.name(), kind.label(), pictures.getOrDefault(kind, "")));
        }
        return parts;
    }

    /// The photo that goes into the frame: the recent one, else that of the admission.
    PictureKind portrait() {
        return pictures.containsKey(PictureKind.FORM) ? PictureKind.FORM : PictureKind.ADMISSION;
    }

    @Override
    public String toString() {
        return "FormContent[" + student + "]";
    }
}
