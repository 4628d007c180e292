package org.xueji.registry.intake;

import java.util.Arrays;
import java.util.List;
import org.xueji.platform.page.Frame;

/// Where freshmen are reported (新生数据上报): the form and the latest uploads.
///
/// @param problem what is wrong with what was just uploaded; empty when nothing
public record UploadsPage(Frame frame, String institution, String code, List<Row> uploads, String problem) {
    /// An upload in words.
    public record Row(String path, String fileName, String state, String colour, String counts, String at, String by) {}

    /// The columns that must be there, for the form's hint.
    public String requiredColumns() {
        return String.join(
                "、",
                Arrays.stream(UploadColumn.values())
                        .filter(UploadColumn::required)
                        .map(column -> column.label() + "（" + column.name() + "）")
                        .toList());
    }
}
