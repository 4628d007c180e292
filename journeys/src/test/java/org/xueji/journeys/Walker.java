package org.xueji.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// One person with an own browser window, reading pages and pressing what is written on them.
///
/// Every page that is looked at is checked by axe and may not be wider than the window; what is found is noted and
/// asserted at the end of the walk, so that one walk tells everything.
final class Walker implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext window;
    private final Page page;
    private final int width;
    private final List<String> findings;
    private final Set<String> seen;

    Walker(Browser browser, String address, int width, List<String> findings, Set<String> seen) {
        this.width = width;
        this.findings = findings;
        this.seen = seen;
        this.window = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, width < 600 ? 844 : 900));
        this.page = window.newPage();
        page.setDefaultTimeout(20_000);
    }

    /// Opens a path of the product.
    Walker open(String path) {
        page.navigate(path);
        return this;
    }

    /// Types into the field with this label.
    Walker type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /// Chooses from the list with this label.
    Walker choose(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /// Ticks the box or the choice with this label.
    Walker tick(String label) {
        field(label).check();
        return this;
    }

    /// Brings a file.
    Walker bring(String label, String name, byte[] content) {
        field(label).setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    /// Presses the button with these words and waits for the page that answers.
    Walker press(String words) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
        return answered(button.first());
    }

    /// Presses the first button of the page that this selector finds and waits for the page that answers.
    Walker pressFirst(String selector) {
        return answered(page.locator(selector).first());
    }

    /// Follows the link with these words.
    Walker follow(String words) {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .locator("visible=true");
        return answered(link.first());
    }

    /// Presses a link or button that brings a file.
    byte[] download(String words) {
        Download file = page.waitForDownload(() ->
                page.locator("a, button").and(page.getByText(words)).first().click());
        try (InputStream content = file.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until the page shows these words.
    Walker sees(String words) {
        assertThat(page.getByText(words).locator("visible=true").first()).isVisible();
        return this;
    }

    /// Waits until the page shows these words, opening it again and again; for work that takes a while.
    Walker waitsFor(String words) {
        long end = System.nanoTime() + 120_000_000_000L;
        while (page.getByText(words).count() == 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never saw " + words + " on:\n" + text());
            }
            page.waitForTimeout(500);
            page.reload();
        }
        return this;
    }

    /// Everything that is written on the page.
    String text() {
        return page.locator("body").innerText();
    }

    /// The first part of the page's text that this pattern's first group finds.
    String read(Pattern pattern) {
        var found = pattern.matcher(text());
        assertThat(found.find()).as("%s in:%n%s", pattern, text()).isTrue();
        return found.group(1);
    }

    /// The path that is open.
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /// The page itself, for what only one step needs.
    Page page() {
        return page;
    }

    /// Looks at the whole page: a picture, no violation of WCAG 2.2 AA, nothing wider than the window. Looking again
    /// under the same name does nothing.
    Walker looks(String name) {
        if (!seen.add(name)) {
            return this;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(width + "/" + name + ".png"))
                .setFullPage(true));
        for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            findings.add("%s: %s, %s: %s"
                    .formatted(
                            name,
                            rule.getId(),
                            rule.getHelp(),
                            rule.getNodes().stream()
                                    .limit(3)
                                    .map(node -> String.valueOf(node.getHtml()))
                                    .toList()));
        }
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 0) {
            findings.add("%s is %s px wider than %d px".formatted(name, wider, width));
        }
        return this;
    }

    private Walker answered(Locator pressed) {
        page.waitForNavigation(pressed::click);
        return this;
    }

    private Locator field(String label) {
        return page.locator("input:not([type=hidden]), textarea, select")
                .and(page.getByLabel(label))
                .first();
    }

    @Override
    public void close() {
        window.close();
    }
}
