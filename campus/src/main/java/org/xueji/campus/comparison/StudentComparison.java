package org.xueji.campus.comparison;

import java.util.List;

/// One student compared (学生比对). Prints without values.
///
/// @param findings one for each field, in order
/// @param verdict the worst of them
public record StudentComparison(
        String studentNumber,
        String name,
        String className,
        String collegeName,
        List<Finding> findings,
        Verdict verdict) {
    /// Copies the findings.
    public StudentComparison {
        findings = List.copyOf(findings);
    }

    /// What is not identical.
    public List<Finding> differences() {
        return findings.stream()
                .filter(finding -> finding.verdict() != Verdict.IDENTICAL)
                .toList();
    }

    @Override
    public String toString() {
        return "StudentComparison[" + studentNumber + " " + verdict + "]";
    }
}
