package org.xueji.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.regex.Pattern;

/// Step 9: papers are received by scanning (扫码接收, C-13), by the college and then by the office.
final class ScanSteps {
    private final Walker receiver;
    private final String prefix;

    /// @param prefix of the pictures' names
    ScanSteps(Walker receiver, String prefix) {
        this.receiver = receiver;
        this.prefix = prefix;
    }

    /// Opens the scanner's page.
    ScanSteps open() {
        receiver.open("/campus/collection/scan").looks(prefix + "-scan");
        return this;
    }

    /// Only papers of this class are received; others are to be put aside.
    ScanSteps narrow(String college, String className) {
        if (receiver.page()
                        .getByLabel("学院", new Page.GetByLabelOptions().setExact(true))
                        .count()
                > 0) {
            receiver.choose("学院", college).press("切换");
        }
        receiver.choose("班级", className).press("切换").looks(prefix + "-narrowed");
        return this;
    }

    /// A USB scanner types what it reads and presses Enter; the page answers with a big word.
    ScanSteps scan(String code, String word) {
        type(code);
        return answers(word);
    }

    /// Looks at the answer that is shown.
    ScanSteps looks(String name) {
        receiver.looks(prefix + "-" + name);
        return this;
    }

    /// One after the other, without waiting for answers, as quickly as a scanner goes.
    ///
    /// @param progress what the page says when all of them have been counted
    ScanSteps scanAll(Collection<String> codes, String progress) {
        codes.forEach(this::type);
        assertThat(receiver.page().locator("#scan-result"))
                .containsText(progress, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        return this;
    }

    /// The camera sees the paper; it is received once, however long it stays in view.
    ScanSteps scanByCamera(BufferedImage paper, String word) {
        CameraPicture.show(paper);
        receiver.pressHere("用摄像头扫");
        answers(word).looks("camera");
        receiver.pressHere("停止摄像头");
        return this;
    }

    /// What was received by mistake is taken back.
    ScanSteps undo() {
        receiver.pressFirst("form[action$='/undoing'] button").sees("已撤销。").looks(prefix + "-undone");
        return this;
    }

    /// Whether the answer says so as well.
    ScanSteps says(String words) {
        assertThat(answer()).containsText(words);
        return this;
    }

    private ScanSteps answers(String word) {
        assertThat(answer()).containsText(Pattern.compile("^\\s*" + word));
        return this;
    }

    private Locator answer() {
        return receiver.page().locator("#scan-result [data-scan-tone]");
    }

    private void type(String code) {
        receiver.page().locator("#text").focus();
        receiver.page().keyboard().type(code);
        receiver.page().keyboard().press("Enter");
    }
}
