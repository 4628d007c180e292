package org.xueji.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.documents.photo.Pictures.file;
import static org.xueji.documents.photo.Pictures.portrait;
import static org.xueji.documents.photo.Pictures.read;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortraitCheckTest {
    @Test
    @DisplayName("C-07 a portrait as the rules want it has no remarks")
    void well() throws IOException {
        assertThat(remarks(portrait(Pictures.GROUND, 240))).isEmpty();
    }

    @Test
    @DisplayName("C-07 each fault of a portrait is told, and nothing else")
    void faults() throws IOException {
        assertThat(remarks(portrait(Color.LIGHT_GRAY, 240))).containsExactly(PortraitRemark.BACKGROUND);
        assertThat(remarks(portrait(Pictures.GROUND, 330))).containsExactly(PortraitRemark.OFF_CENTRE);
        assertThat(remarks(Pictures.plain(480, 640, Pictures.GROUND))).contains(PortraitRemark.FACE);
        BufferedImage good = portrait(Pictures.GROUND, 240);
        assertThat(remarks(new RescaleOp(0.35f, 0, null).filter(good, null)))
                .contains(PortraitRemark.DARK)
                .doesNotContain(PortraitRemark.BRIGHT);
        assertThat(remarks(new RescaleOp(1, 120, null).filter(good, null))).contains(PortraitRemark.BRIGHT);
        assertThat(remarks(blurred(good))).containsExactly(PortraitRemark.BLURRED);
        BufferedImage grey = new BufferedImage(480, 640, BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(good, 0, 0, null);
        assertThat(remarks(grey)).containsExactly(PortraitRemark.GREY);
        Picture picture = read(file(good, "jpg"));
        assertThat(PortraitCheck.of(picture.filling(1, 1)))
                .extracting(PortraitFinding::remark)
                .contains(PortraitRemark.SHAPE, PortraitRemark.SMALL);
        assertThat(PortraitCheck.hasUsualShape(picture.filling(1, 1))).isFalse();
        assertThat(PortraitCheck.hasUsualShape(picture.within(181, 239))).isTrue();
    }

    @Test
    @DisplayName("C-07 a remark says what was measured, what is usual and what to do")
    void sentences() {
        for (PortraitRemark remark : PortraitRemark.values()) {
            String message = new PortraitFinding(remark, 12).message();
            assertThat(message)
                    .contains("12")
                    .doesNotContain("%d")
                    .doesNotContain("%%")
                    .endsWith("。");
            assertThat(remark.code()).startsWith("PORTRAIT-");
        }
        for (PictureProblem problem : PictureProblem.values()) {
            assertThat(problem.message()).contains("请");
            assertThat(problem.code()).startsWith("PICTURE-");
        }
    }

    private static List<PortraitRemark> remarks(BufferedImage image) throws IOException {
        return PortraitCheck.of(read(file(image, "jpg"))).stream()
                .map(PortraitFinding::remark)
                .toList();
    }

    private static BufferedImage blurred(BufferedImage image) {
        float[] weights = new float[15 * 15];
        Arrays.fill(weights, 1f / weights.length);
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        copy.createGraphics().drawImage(image, 0, 0, null);
        BufferedImage blurred =
                new ConvolveOp(new Kernel(15, 15, weights), ConvolveOp.EDGE_NO_OP, null).filter(copy, null);
        // The edge is not blurred, so it is filled with what lies within.
        BufferedImage whole = new BufferedImage(480, 640, BufferedImage.TYPE_3BYTE_BGR);
        whole.createGraphics().drawImage(blurred.getSubimage(8, 8, 464, 624), 0, 0, 480, 640, null);
        return whole;
    }
}
