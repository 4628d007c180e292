package org.xueji.campus.office;

import java.util.List;
import org.xueji.platform.page.StatusBadge;

/// One step of what is asked of a student, as the first page shows it (办理步骤).
///
/// @param status the word for where it stands
/// @param text what to do, why it has to wait, or what is done: one to three sentences
/// @param links where to go, the main one first
public record StudentStep(String name, Standing standing, StatusBadge status, String text, List<Link> links) {
    /// Whose turn it is.
    public enum Standing {
        /// Nothing is left to do.
        DONE,
        /// The student can do it now.
        OPEN,
        /// Somebody else has to do something first, or it is not the time.
        WAITING
    }

    /// Where to go.
    ///
    /// @param path of the campus, or an address outside
    public record Link(String label, String path) {}

    /// Copies the links.
    public StudentStep {
        links = List.copyOf(links);
    }
}
