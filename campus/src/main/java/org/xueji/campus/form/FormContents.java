package org.xueji.campus.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueji.campus.profile.ProfileCard;
import org.xueji.campus.profile.ProfileCards;
import org.xueji.campus.roster.PictureKind;
import org.xueji.campus.roster.Pictures;
import org.xueji.campus.roster.Student;
import org.xueji.campus.roster.Students;

/// Reads what would be printed now (登记表现有内容), for many students in a few statements.
@Component
class FormContents {
    private static final List<PictureKind> KINDS = List.of(
            PictureKind.FORM,
            PictureKind.ADMISSION,
            PictureKind.CARD_FRONT,
            PictureKind.CARD_BACK,
            PictureKind.SIGNATURE);

    private final Students students;
    private final Pictures pictures;
    private final ProfileCards cards;

    FormContents(Students students, Pictures pictures, ProfileCards cards) {
        this.students = students;
        this.pictures = pictures;
        this.cards = cards;
    }

    /// The contents by 学号, in its order; unknown students are absent.
    Map<String, FormContent> of(List<String> studentNumbers) {
        return contents(students.all(studentNumbers));
    }

    /// The contents of students already read, in their order.
    Map<String, FormContent> contents(List<Student> people) {
        List<String> numbers = people.stream().map(Student::studentNumber).toList();
        List<ProfileCard> supplied = cards.of(numbers);
        Map<PictureKind, Map<String, String>> digests = new EnumMap<>(PictureKind.class);
        KINDS.forEach(kind -> digests.put(kind, pictures.digests(numbers, kind)));
        Map<String, FormContent> contents = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            Student student = people.get(i);
            Map<PictureKind, String> own = new EnumMap<>(PictureKind.class);
            digests.forEach((kind, byStudent) -> {
                String digest = byStudent.get(student.studentNumber());
                if (digest != null) {
                    own.put(kind, digest);
                }
            });
            contents.put(student.studentNumber(), FormContent.of(student, supplied.get(i), own));
        }
        return contents;
    }
}
