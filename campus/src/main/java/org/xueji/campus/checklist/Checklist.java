package org.xueji.campus.checklist;

import java.util.List;
import java.util.Optional;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.roster.ClassGroup;

/// The list of one class in one campaign (班级学籍信息核对登记表), by 学号, as the register gives it now.
///
/// @param listCode names the content: `L` and 15 characters; another member or another value gives another code
public record Checklist(Campaign campaign, ClassGroup group, List<ChecklistRow> rows, String listCode) {
    /// Copies the rows.
    public Checklist {
        rows = List.copyOf(rows);
    }

    /// The row of a student.
    public Optional<ChecklistRow> row(String studentNumber) {
        return rows.stream()
                .filter(row -> row.studentNumber().equals(studentNumber))
                .findFirst();
    }

    /// The version as people read it aloud: `K3F7-20QM`.
    public String version() {
        return version(listCode);
    }

    /// The version of a list code as people read it.
    public static String version(String listCode) {
        return listCode.substring(1, 5) + "-" + listCode.substring(5, 9);
    }
}
