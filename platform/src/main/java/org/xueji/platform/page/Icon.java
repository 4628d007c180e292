package org.xueji.platform.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A small picture beside a word (图标); never the only sign of anything, so screen readers skip it.
///
/// The names are those of Tabler's outline icons; platform's `pom.xml` lists the ones that are taken along.
public final class Icon implements Content {
    private static final Map<String, Icon> KNOWN =
            IconSheet.ALL.names().stream().collect(Collectors.toMap(Function.identity(), Icon::new));

    private final String svg;

    private Icon(String name) {
        this.svg = "<svg class=\"icon\" width=\"24\" height=\"24\" aria-hidden=\"true\"><use href=\""
                + Asset.path(IconSheet.FILE) + "#" + name + "\"/></svg>";
    }

    /// The icon of a name, for example `user-check`; refuses a name that is not taken along.
    public static Icon of(String name) {
        Icon icon = KNOWN.get(name);
        if (icon == null) {
            throw new IllegalArgumentException("no icon " + name + "; add it to the icons in platform/pom.xml");
        }
        return icon;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg);
    }
}
