package org.xueji.journeys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/// Draws a signature on a canvas (手写签名): with the finger where there is a touch screen, else with the mouse.
final class Pen {
    private static final int STROKES = 3;
    private static final int STEPS = 12;

    private Pen() {}

    /// Three slanting strokes over the middle of the canvas.
    static void sign(Walker walker, String canvas) {
        Locator place = walker.page().locator(canvas);
        place.scrollIntoViewIfNeeded();
        BoundingBox box = place.boundingBox();
        for (int stroke = 0; stroke < STROKES; stroke++) {
            double left = box.x + box.width * (0.2 + 0.2 * stroke);
            double top = box.y + box.height * 0.2;
            double right = left + box.width * 0.15;
            double bottom = box.y + box.height * 0.8;
            if (walker.onPhone()) {
                finger(walker.page(), left, top, right, bottom);
            } else {
                mouse(walker.page(), left, top, right, bottom);
            }
        }
    }

    private static void mouse(Page page, double left, double top, double right, double bottom) {
        page.mouse().move(left, top);
        page.mouse().down();
        page.mouse().move(right, bottom, new Mouse.MoveOptions().setSteps(STEPS));
        page.mouse().up();
    }

    private static void finger(Page page, double left, double top, double right, double bottom) {
        CDPSession browser = page.context().newCDPSession(page);
        touch(browser, "touchStart", left, top);
        for (int step = 1; step <= STEPS; step++) {
            double part = (double) step / STEPS;
            touch(browser, "touchMove", left + (right - left) * part, top + (bottom - top) * part);
        }
        JsonObject end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        browser.send("Input.dispatchTouchEvent", end);
        browser.detach();
    }

    private static void touch(CDPSession browser, String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        browser.send("Input.dispatchTouchEvent", event);
    }
}
