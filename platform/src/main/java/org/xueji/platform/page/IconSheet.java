package org.xueji.platform.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All icons in one file (图标集), which a browser fetches once and keeps for a year; pages only name what they show.
///
/// @param content an SVG with a symbol for each name
record IconSheet(Set<String> names, String content) {
    static final String FILE = "icons.svg";

    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final String INVISIBLE = "<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\"/>";

    /// The icons of the class path's folder `icons`.
    static final IconSheet ALL = read();

    private static IconSheet read() {
        try {
            SortedMap<String, String> drawings = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver(IconSheet.class.getClassLoader())
                    .getResources("classpath*:icons/*.svg")) {
                String name = Objects.requireNonNull(file.getFilename()).replace(".svg", "");
                drawings.put(name, drawing(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            String sheet = drawings.entrySet().stream()
                    .map(icon -> symbol(icon.getKey(), icon.getValue()))
                    .collect(Collectors.joining("", "<svg xmlns=\"http://www.w3.org/2000/svg\">", "</svg>"));
            return new IconSheet(Set.copyOf(drawings.keySet()), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("the icons cannot be read", e);
        }
    }

    private static String drawing(String name, String file) {
        Matcher drawing = DRAWING.matcher(file);
        if (!drawing.find()) {
            throw new IllegalStateException("icon " + name + " is no drawing");
        }
        return drawing.group(1).replace(INVISIBLE, "").replaceAll("\\s*\\n\\s*", "");
    }

    // The thickness of lines is left to the page's style.
    private static String symbol(String name, String drawing) {
        return "<symbol id=\"" + name + "\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\">" + drawing + "</symbol>";
    }
}
