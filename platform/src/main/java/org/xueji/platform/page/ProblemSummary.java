package org.xueji.platform.page;

import gg.jte.Content;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xueji.platform.templates.StaticTemplates;

/// What has to be mended in a form (需要改正的地方), at its top, with a link to each field.
///
/// @param problems sentence by the id of the field it is about, in the order of the form
public record ProblemSummary(Map<String, String> problems) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Copies the problems in their order.
    public ProblemSummary {
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /// The part of the page; nothing when nothing is wrong.
    public Content content() {
        return TEMPLATES.pageMend(this);
    }
}
