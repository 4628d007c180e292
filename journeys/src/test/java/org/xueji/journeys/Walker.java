package org.xueji.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One person with an own browser window, reading pages and pressing what is written on them.
final class Walker implements AutoCloseable {
    private static final int PHONE = 600;
    private static final int REFUSAL = 400;
    private static final double LOOK_AGAIN = 500;
    private static final long PATIENCE = 120_000_000_000L;

    private final BrowserContext window;
    private final Page page;
    private final Findings findings;
    private boolean refusalWanted;

    Walker(Browser browser, String address, Findings findings) {
        this(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        // Pages that scroll softly would make every press wait for it.
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setHasTouch(findings.width() < PHONE)
                        .setViewportSize(findings.width(), findings.width() < PHONE ? 844 : 900)),
                findings);
    }

    private Walker(BrowserContext window, Findings findings) {
        this.window = window;
        this.findings = findings;
        this.page = window.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE);
    }

    /// A second tab of the same person.
    Walker anotherTab() {
        return new Walker(window, findings);
    }

    /// What is done next is to be refused (an error status), as what is mistyped or not one's own; else the walk breaks
    /// off, as it does on any other refusal.
    Walker inVain() {
        refusalWanted = true;
        return this;
    }

    /// Opens a path of the product.
    Walker open(String path) {
        return answeredBy(page.navigate(path));
    }

    /// Types into the field with this label.
    Walker type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /// Chooses from the list with this label.
    Walker choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
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
        return answered(button(words));
    }

    /// Presses the button with these words twice, as impatient people do.
    Walker pressTwice(String words) {
        return answeredBy(page.waitForNavigation(() -> button(words).dblclick()));
    }

    /// Presses the button with these words, which the page itself answers.
    Walker pressHere(String words) {
        button(words).click();
        return this;
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
        assertThat(shown(words)).isVisible();
        return this;
    }

    /// Waits until the page shows these words, opening it again and again; for work that takes a while.
    Walker waitsFor(String words) {
        long end = System.nanoTime() + PATIENCE;
        while (!appears(words)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never saw " + words + " on:\n" + text());
            }
            answeredBy(page.reload());
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

    /// Whether the window is a phone's, which is touched and has no mouse.
    boolean onPhone() {
        return findings.width() < PHONE;
    }

    /// Looks at the page and notes what is wrong with it.
    Walker looks(String name) {
        findings.look(page, name);
        return this;
    }

    /// Keeps a picture of the page.
    void picture(String name) {
        findings.picture(page, name);
    }

    private boolean appears(String words) {
        try {
            shown(words).waitFor(new Locator.WaitForOptions().setTimeout(LOOK_AGAIN));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    private Walker answered(Locator pressed) {
        return answeredBy(page.waitForNavigation(pressed::click));
    }

    // Absent where only another part of the same page is shown.
    private Walker answeredBy(@Nullable Response answer) {
        if (answer == null) {
            return this;
        }
        if (answer.status() >= REFUSAL != refusalWanted) {
            throw new AssertionError(path() + " answered " + answer.status() + ":\n" + text());
        }
        refusalWanted = false;
        return this;
    }

    private Locator shown(String words) {
        return page.getByText(words).locator("visible=true").first();
    }

    private Locator button(String words) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
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
