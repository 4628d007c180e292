package org.xueji.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is wrong with the pages of a walk (走查发现): gathered to its end, so that one walk tells everything.
final class Findings {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    // The builder would load axe three times for each page, for the sake of frames; ours have none.
    private static final String VIOLATIONS = """
            async tags => (await axe.run({ runOnly: tags, resultTypes: ['violations'] })).violations.map(rule =>
                `${rule.id}, ${rule.help}: ${rule.nodes.slice(0, 3).map(node => node.html).join(' ')}`)
            """;

    private final int width;
    private final List<String> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /// @param width of the windows
    Findings(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /// Looks at a whole page: a picture, no violation of WCAG 2.2 AA, nothing wider than the window. Looking again
    /// under the same name does nothing.
    void look(Page page, String name) {
        if (!seen.add(name)) {
            return;
        }
        picture(page, name);
        page.evaluate(AxeBuilder.getAxeScript());
        for (Object violation : (List<?>) page.evaluate(VIOLATIONS, WCAG)) {
            found.add(name + ": " + violation);
        }
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 0) {
            found.add("%s is %s px wider than %d px".formatted(name, wider, width));
        }
    }

    /// Keeps a picture of a whole page.
    void picture(Page page, String name) {
        // Where a link of the page has led to, the head that stays would cover half of something.
        page.evaluate("scrollTo({top: 0, behavior: 'instant'})");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(width + "/" + name + ".png"))
                .setFullPage(true)
                .setTimeout(3 * Chromium.PATIENCE));
    }
}
