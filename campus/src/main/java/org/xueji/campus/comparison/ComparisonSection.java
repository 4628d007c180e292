package org.xueji.campus.comparison;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;
import org.xueji.campus.roster.FileSection;
import org.xueji.campus.roster.Student;
import org.xueji.campus.templates.StaticTemplates;

/// What differs from the registry, in the student's file; whoever may see the file may see this.
@Component
@Order(300)
class ComparisonSection implements FileSection {
    private final StaticTemplates templates = new StaticTemplates();
    private final Comparisons comparisons;

    ComparisonSection(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public Optional<Content> of(Student student, boolean own) {
        String path = own ? "/campus/comparison/own" : "/campus/comparison/students/" + student.studentNumber();
        return comparisons
                .of(student.studentNumber(), Scope.school())
                .map(comparison -> templates.comparisonSection(comparison, path, own));
    }
}
