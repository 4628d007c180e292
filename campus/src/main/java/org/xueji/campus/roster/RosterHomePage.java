package org.xueji.campus.roster;

import java.util.List;
import org.xueji.platform.page.Frame;

/// Upload and history of imports (名册导入).
///
/// @param problem why the last upload was refused, empty when it was not
/// @param office whether the whole school is this person's
public record RosterHomePage(Frame frame, List<Row> imports, String problem, boolean office) {
    /// One import.
    public record Row(
            String importId,
            String fileName,
            String state,
            String colour,
            String receivedAt,
            String by,
            String counts) {}

    /// Copies the rows.
    public RosterHomePage {
        imports = List.copyOf(imports);
    }
}
