package org.xueji.campus.roster;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;

/// Finds students of the register (查学生).
///
/// What takes no [Scope] is for rules and for the student's own pages; lists for staff go through [#search] and
/// [#find(String, Scope)].
@Component
public class Students {
    private final StudentTable table;

    Students(StudentTable table) {
        this.table = table;
    }

    /// The student of a 学号.
    public Optional<Student> find(String studentNumber) {
        return table.find(studentNumber, Scope.school());
    }

    /// The student of a 学号 when within somebody's scope.
    public Optional<Student> find(String studentNumber, Scope scope) {
        return table.find(studentNumber, scope);
    }

    /// The student of a 考生号.
    public Optional<Student> byExamineeNumber(String examineeNumber) {
        return table.byExamineeNumber(examineeNumber);
    }

    /// The students of a class by 学号, at most 500.
    public List<Student> ofClass(String classCode) {
        return table.ofClass(classCode);
    }

    /// The students of some classes by class and 学号, at most 50,000.
    public List<Student> ofClasses(List<String> classCodes) {
        return table.ofClasses(classCodes);
    }

    /// Students by their 学号, in its order, for rules and papers of many; unknown ones are absent.
    ///
    /// @param studentNumbers at most some thousand
    public List<Student> all(List<String> studentNumbers) {
        return table.all(studentNumbers);
    }

    /// One page of the students that fit.
    public StudentPage search(StudentQuery query) {
        return table.search(query);
    }
}
