package org.xueji.campus.roster;

import java.util.List;

/// One page of a list of students and how many there are in all.
public record StudentPage(List<Student> students, long total) {
    /// Copies the list.
    public StudentPage {
        students = List.copyOf(students);
    }
}
