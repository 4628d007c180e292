package org.xueji.campus.roster;

/// A college of the university (学院, in files 分院 FY).
///
/// @param position order on boards and in lists; equal positions go by code
public record College(String collegeCode, String name, int position) {
    /// Refuses an empty code or name.
    public College {
        if (collegeCode.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a college has a code and a name");
        }
    }
}
