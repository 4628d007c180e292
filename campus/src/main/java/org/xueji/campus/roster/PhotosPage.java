package org.xueji.campus.roster;

import java.util.List;
import org.xueji.platform.page.Frame;

/// Upload and history of photo ZIPs, or one of them with what was found (照片导入).
///
/// @param problem why the last upload was refused
public record PhotosPage(
        Frame frame, List<Row> imports, String chosen, boolean running, List<Finding> findings, String problem) {
    /// One ZIP.
    public record Row(String importId, String fileName, String state, String colour, String counts, String received) {}

    /// A photo that was refused or doubtful.
    public record Finding(String entry, String severity, String colour, String code, String message) {}

    /// Copies the lists.
    public PhotosPage {
        imports = List.copyOf(imports);
        findings = List.copyOf(findings);
    }
}
