package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// One walk through the whole product in windows of one width (走查): everybody in it meets the same installation, and
/// what is wrong with a page is gathered up to the end.
final class Walk implements AutoCloseable {
    private final Chromium chromium;
    private final RunningXueji xueji;
    private final Findings findings;
    private final List<Walker> walkers = new ArrayList<>();
    private boolean finished;

    private Walk(Chromium chromium, int width) {
        this.chromium = chromium;
        this.findings = new Findings(width);
        this.xueji = RunningXueji.start(false);
    }

    /// Starts the product, empty.
    static Walk start(Chromium chromium, int width) {
        return new Walk(chromium, width);
    }

    /// Somebody with an own window.
    Walker somebody() {
        Walker walker = new Walker(chromium.browser(), xueji.address(), findings);
        walkers.add(walker);
        return walker;
    }

    RunningXueji xueji() {
        return xueji;
    }

    int width() {
        return findings.width();
    }

    /// Ends the walk: nothing was found on any page.
    void foundNothing() {
        finished = true;
        assertThat(findings.found()).isEmpty();
    }

    /// Closes everything; of a walk that broke off, pictures tell where everybody stood.
    @Override
    public void close() {
        if (!finished) {
            findings.found().forEach(System.err::println);
        }
        for (int i = 0; i < walkers.size(); i++) {
            if (!finished) {
                walkers.get(i).picture("broken-off-" + (i + 1));
            }
            walkers.get(i).close();
        }
        xueji.close();
    }
}
