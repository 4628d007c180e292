package org.xueji.campus.form;

import java.util.List;
import org.xueji.platform.page.Frame;

/// A batch of forms and its file (打印批次).
///
/// @param state what it is now
/// @param note what is happening, or why it failed
/// @param percent 0 to 100
public record FormBatchPage(
        Frame frame,
        String path,
        String title,
        String choice,
        State state,
        String note,
        int percent,
        int forms,
        int pages,
        String size,
        List<String> warnings,
        String until) {
    /// What a batch is now.
    public enum State {
        RUNNING,
        FAILED,
        NOTHING,
        READY_PDF,
        READY_ZIP
    }

    /// Copies the warnings.
    public FormBatchPage {
        warnings = List.copyOf(warnings);
    }

    /// Whether the file can be fetched.
    public boolean ready() {
        return state == State.READY_PDF || state == State.READY_ZIP;
    }
}
