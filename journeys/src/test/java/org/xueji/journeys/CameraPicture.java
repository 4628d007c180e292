package org.xueji.journeys;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What the browser's camera sees (摄像头画面): a film of one still picture, in YUV4MPEG2 as Chromium takes it.
final class CameraPicture {
    /// Chromium opens it each time the camera is switched on.
    static final Path FILE = Path.of("target/camera.y4m").toAbsolutePath();

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 5;
    private static final byte GREY = (byte) 128;

    private CameraPicture() {}

    /// Holds a picture before the camera, its upper right corner in view at the size it has.
    static void show(BufferedImage paper) {
        BufferedImage view = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = view.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.drawImage(paper, WIDTH - paper.getWidth(), 0, null);
        pen.dispose();
        byte[] light = new byte[WIDTH * HEIGHT];
        view.getRaster().getDataElements(0, 0, WIDTH, HEIGHT, light);
        byte[] colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, GREY);
        try (OutputStream film = Files.newOutputStream(FILE)) {
            film.write(text("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT)));
            for (int frame = 0; frame < FRAMES; frame++) {
                film.write(text("FRAME\n"));
                film.write(light);
                film.write(colour);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(String line) {
        return line.getBytes(StandardCharsets.US_ASCII);
    }
}
