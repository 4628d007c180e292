package org.xueji.platform.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// A small picture beside a word (图标), drawn inline; never the only sign of anything, so screen readers skip it.
///
/// The names are those of Tabler's outline icons; platform's `pom.xml` lists the ones that are taken along.
public final class Icon implements Content {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final Map<String, Icon> KNOWN = new ConcurrentHashMap<>();

    private final String svg;

    private Icon(String svg) {
        this.svg = svg;
    }

    /// The icon of a name, for example `user-check`; refuses a name that is not taken along.
    public static Icon of(String name) {
        return KNOWN.computeIfAbsent(name, Icon::read);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg);
    }

    private static Icon read(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no icon " + name);
        }
        try (InputStream stream = Icon.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (stream == null) {
                throw new IllegalArgumentException("no icon " + name + "; add it to the icons in platform/pom.xml");
            }
            var drawing = DRAWING.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            if (!drawing.find()) {
                throw new IllegalStateException("icon " + name + " is no drawing");
            }
            String paths = drawing.group(1)
                    .replace("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\"/>", "")
                    .replaceAll("\\s*\\n\\s*", "");
            return new Icon("<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" fill=\"none\""
                    + " stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
                    + " aria-hidden=\"true\" focusable=\"false\">" + paths + "</svg>");
        } catch (IOException e) {
            throw new UncheckedIOException("icon " + name + " cannot be read", e);
        }
    }
}
