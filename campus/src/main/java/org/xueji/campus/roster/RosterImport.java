package org.xueji.campus.roster;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;

/// One import of a roster file (名册导入), from upload to undo.
///
/// @param collegeCode the only college it may touch, when a college officer brought it
/// @param changedFields words and counts, for example `班级=12`
/// @param normalisedFields words and counts of values that were brought into the standard form
record RosterImport(
        String importId,
        String fileName,
        long size,
        @Nullable String collegeCode,
        ImportState state,
        String format,
        List<String> headings,
        List<String> mapping,
        String receivedBy,
        Instant receivedAt,
        @Nullable String jobId,
        Counts counts,
        List<String> changedFields,
        List<String> normalisedFields,
        @Nullable Instant importedAt,
        @Nullable String importedBy,
        List<String> newColleges,
        List<String> newClasses,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {
    /// How many rows, problems and effects.
    record Counts(long rows, long errors, long warnings, long remarks, long added, long changed, long unchanged) {}

    /// Copies the lists.
    RosterImport {
        headings = List.copyOf(headings);
        mapping = List.copyOf(mapping);
        changedFields = List.copyOf(changedFields);
        normalisedFields = List.copyOf(normalisedFields);
        newColleges = List.copyOf(newColleges);
        newClasses = List.copyOf(newClasses);
    }

    ColumnMapping columns() {
        return ColumnMapping.ofStored(mapping);
    }

    /// Whose students it may touch.
    Scope scope() {
        return collegeCode == null ? Scope.school() : Scope.college(collegeCode);
    }

    /// Whether it can be imported now.
    boolean isReady() {
        return state == ImportState.CHECKED && counts.errors() == 0 && counts.rows() > 0;
    }

    /// Whether it may still be mapped, checked again or given up.
    boolean isOpen() {
        return state == ImportState.RECEIVED || state == ImportState.CHECKED || state == ImportState.REFUSED;
    }
}
