package org.xueji.campus.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
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
    private final List<FormSource> sources;

    FormContents(Students students, Pictures pictures, ObjectProvider<FormSource> sources) {
        this.students = students;
        this.pictures = pictures;
        this.sources = sources.orderedStream().toList();
    }

    /// The contents by 学号, in its order; unknown students are absent.
    Map<String, FormContent> of(List<String> studentNumbers) {
        return contents(students.all(studentNumbers));
    }

    /// The contents of students already read, in their order.
    Map<String, FormContent> contents(List<Student> people) {
        List<String> numbers = people.stream().map(Student::studentNumber).toList();
        Map<String, FormEntries> entries = new HashMap<>();
        sources.forEach(source -> entries.putAll(source.entries(numbers)));
        Map<PictureKind, Map<String, String>> digests = new EnumMap<>(PictureKind.class);
        KINDS.forEach(kind -> digests.put(kind, pictures.digests(numbers, kind)));
        Map<String, FormContent> contents = new LinkedHashMap<>();
        for (Student student : people) {
            Map<PictureKind, String> own = new EnumMap<>(PictureKind.class);
            digests.forEach((kind, byStudent) -> {
                String digest = byStudent.get(student.studentNumber());
                if (digest != null) {
                    own.put(kind, digest);
                }
            });
            contents.put(
                    student.studentNumber(),
                    FormContent.of(student, entries.getOrDefault(student.studentNumber(), FormEntries.NONE), own));
        }
        return contents;
    }
}
