package org.xueji.campus.collection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.platform.page.Frame;

/// The page at the scanner (扫码接收): one field, a big answer, how many of how many, the latest scans.
///
/// @param key of the next scan
/// @param latest scans of this person at this place, newest first
/// @param progress what has been received of the chosen class or college; absent when none is chosen
/// @param problem why nothing was scanned; empty otherwise
public record ScanPage(
        Frame frame,
        String campaignTitle,
        Place place,
        List<Place> places,
        Chosen chosen,
        List<Choice> colleges,
        List<Choice> classes,
        String key,
        List<Scan> latest,
        @Nullable Progress progress,
        String problem,
        ZoneId zone) {
    /// What is being received.
    public record Chosen(String college, String classCode, int copy) {}

    /// A college or class to choose.
    public record Choice(String code, String name) {}

    /// How many of how many.
    public record Progress(String name, int received, int expected, boolean list) {
        /// Percent.
        public int percent() {
            return expected == 0 ? 0 : received * 100 / expected;
        }
    }

    /// Copies the lists.
    public ScanPage {
        places = List.copyOf(places);
        colleges = List.copyOf(colleges);
        classes = List.copyOf(classes);
        latest = List.copyOf(latest);
    }

    /// The newest scan; absent before the first.
    public @Nullable Scan last() {
        return latest.isEmpty() ? null : latest.getFirst();
    }

    /// When something was scanned.
    public String time(Instant instant) {
        return ShownTime.minute(instant, zone);
    }

    /// This page's address with its choices.
    public String path() {
        return path(place, chosen);
    }

    static String path(Place place, Chosen chosen) {
        return "/campus/collection/scan?place=" + place.name() + "&college=" + encoded(chosen.college()) + "&class="
                + encoded(chosen.classCode()) + "&copy=" + chosen.copy();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
