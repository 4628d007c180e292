package org.xueji.documents.photo;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Looks a portrait over (证件照检查): shape, size, ground, face, light, sharpness.
///
/// Heuristics on a small copy of the picture. They are good for a hint to the person who can see it, for nothing else.
public final class PortraitCheck {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 320;
    private static final int USUAL_HEIGHT = 640;
    private static final double SHAPE_TOLERANCE = 0.02;
    private static final int BLUE_SHARE = 60;
    private static final int SKIN_SHARE = 15;
    private static final int CENTRE_TOLERANCE = 12;
    private static final int DARKEST = 80;
    private static final int BRIGHTEST = 220;
    private static final int SHARPNESS = 50;
    private static final int COLOUR = 8;

    private final int[] red;
    private final int[] green;
    private final int[] blue;
    private final int[] light;
    private final int width;
    private final int height;

    private PortraitCheck(Picture picture) {
        BufferedImage image = picture.within(WIDTH, HEIGHT).image();
        this.width = image.getWidth();
        this.height = image.getHeight();
        int[] colours = image.getRGB(0, 0, width, height, null, 0, width);
        this.red = new int[colours.length];
        this.green = new int[colours.length];
        this.blue = new int[colours.length];
        this.light = new int[colours.length];
        for (int at = 0; at < colours.length; at++) {
            red[at] = colours[at] >> 16 & 0xFF;
            green[at] = colours[at] >> 8 & 0xFF;
            blue[at] = colours[at] & 0xFF;
            light[at] = (299 * red[at] + 587 * green[at] + 114 * blue[at]) / 1000;
        }
    }

    /// The remarks on a picture, none when it looks well.
    public static List<PortraitFinding> of(Picture picture) {
        List<PortraitFinding> findings = new ArrayList<>();
        if (!hasUsualShape(picture)) {
            int share = Math.toIntExact(Math.round(100.0 * picture.width() / picture.height()));
            findings.add(new PortraitFinding(PortraitRemark.SHAPE, share));
        }
        if (picture.height() < USUAL_HEIGHT) {
            findings.add(new PortraitFinding(PortraitRemark.SMALL, picture.height()));
        }
        new PortraitCheck(picture).look(findings);
        return List.copyOf(findings);
    }

    /// Whether the shape is 3 to 4, which is the one thing that is measured and not guessed.
    public static boolean hasUsualShape(Picture picture) {
        return Math.abs((double) picture.width() / picture.height() / 0.75 - 1) <= SHAPE_TOLERANCE;
    }

    private void look(List<PortraitFinding> findings) {
        int colour = colour();
        if (colour < COLOUR) {
            findings.add(new PortraitFinding(PortraitRemark.GREY, colour));
        } else {
            lookAtGround(findings);
            lookAtFace(findings);
        }
        int light = light();
        if (light < DARKEST) {
            findings.add(new PortraitFinding(PortraitRemark.DARK, light));
        }
        if (light > BRIGHTEST) {
            findings.add(new PortraitFinding(PortraitRemark.BRIGHT, light));
        }
        int sharpness = sharpness();
        if (sharpness < SHARPNESS) {
            findings.add(new PortraitFinding(PortraitRemark.BLURRED, sharpness));
        }
    }

    private void lookAtGround(List<PortraitFinding> findings) {
        int blues = 0;
        int seen = 0;
        // The corners above the shoulders: hair reaches into the middle.
        for (int y = 0; y < height * 3 / 10; y++) {
            for (int x = 0; x < width; x++) {
                if (x < width / 5 || x >= width - width / 5 || y < height / 16) {
                    int at = y * width + x;
                    seen++;
                    blues += blue[at] > 150 && blue[at] > red[at] + 60 && blue[at] > green[at] + 20 ? 1 : 0;
                }
            }
        }
        int share = 100 * blues / Math.max(1, seen);
        if (share < BLUE_SHARE) {
            findings.add(new PortraitFinding(PortraitRemark.BACKGROUND, share));
        }
    }

    private void lookAtFace(List<PortraitFinding> findings) {
        int skin = 0;
        int seen = 0;
        long sumX = 0;
        int skinAnywhere = 0;
        for (int y = height / 5; y < height * 7 / 10; y++) {
            for (int x = 0; x < width; x++) {
                boolean middle = x >= width / 4 && x < width - width / 4;
                boolean isSkin = isSkin(y * width + x);
                seen += middle ? 1 : 0;
                skin += middle && isSkin ? 1 : 0;
                if (isSkin) {
                    skinAnywhere++;
                    sumX += x;
                }
            }
        }
        int share = 100 * skin / Math.max(1, seen);
        if (share < SKIN_SHARE) {
            findings.add(new PortraitFinding(PortraitRemark.FACE, share));
            return;
        }
        double centre = (double) sumX / skinAnywhere / width;
        int off = (int) Math.round(100 * Math.abs(centre - 0.5));
        if (off > CENTRE_TOLERANCE) {
            findings.add(new PortraitFinding(PortraitRemark.OFF_CENTRE, off));
        }
    }

    private boolean isSkin(int at) {
        double blueness = 128 - 0.169 * red[at] - 0.331 * green[at] + 0.5 * blue[at];
        double redness = 128 + 0.5 * red[at] - 0.419 * green[at] - 0.081 * blue[at];
        return blueness > 77 && blueness < 127 && redness > 133 && redness < 173;
    }

    private int colour() {
        long sum = 0;
        for (int at = 0; at < red.length; at++) {
            int most = Math.max(red[at], Math.max(green[at], blue[at]));
            int least = Math.min(red[at], Math.min(green[at], blue[at]));
            sum += most - least;
        }
        return Math.toIntExact(sum / red.length);
    }

    // Of the middle, where the face is.
    private int light() {
        long sum = 0;
        int seen = 0;
        for (int y = height / 4; y < height * 6 / 10; y++) {
            for (int x = width * 3 / 10; x < width * 7 / 10; x++) {
                sum += light[y * width + x];
                seen++;
            }
        }
        return Math.toIntExact(sum / Math.max(1, seen));
    }

    // Variance of the Laplacian: edges of a sharp picture change from one pixel to the next.
    private int sharpness() {
        long sum = 0;
        long squares = 0;
        int seen = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                int edge = 4 * light[at] - light[at - 1] - light[at + 1] - light[at - width] - light[at + width];
                sum += edge;
                squares += (long) edge * edge;
                seen++;
            }
        }
        double mean = (double) sum / Math.max(1, seen);
        return (int) Math.min(99_999, Math.round((double) squares / Math.max(1, seen) - mean * mean));
    }
}
