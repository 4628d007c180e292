package org.xueji.platform.page;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Compresses pages as they are made (压缩): quickly rather than tightly, because every page is compressed once only.
///
/// The fastest level leaves a page a fifth larger than the server's own setting would and takes a third of the time;
/// compressors are kept, because making one costs as much as a page. RFC 1952.
final class Zip {
    private static final int HEAD = 10;
    private static final int FOOT = 8;

    private final BlockingQueue<Deflater> idle =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    /// The content as a gzip file of its own.
    byte[] gzip(byte[] content) {
        Deflater deflater = idle.poll();
        if (deflater == null) {
            deflater = new Deflater(Deflater.BEST_SPEED, true);
        }
        // Never longer than the content, up to the few bytes of stored blocks.
        byte[] room = new byte[HEAD + content.length + content.length / 1_000 + 64 + FOOT];
        room[0] = 0x1f;
        room[1] = (byte) 0x8b;
        room[2] = Deflater.DEFLATED;
        room[9] = (byte) 0xff;
        deflater.setInput(content);
        deflater.finish();
        int end = HEAD + deflater.deflate(room, HEAD, room.length - HEAD - FOOT);
        if (!deflater.finished()) {
            throw new IllegalStateException("compressed content is longer than content");
        }
        deflater.reset();
        if (!idle.offer(deflater)) {
            deflater.end();
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        little(room, end, (int) sum.getValue());
        little(room, end + 4, content.length);
        byte[] zipped = new byte[end + FOOT];
        System.arraycopy(room, 0, zipped, 0, zipped.length);
        return zipped;
    }

    private static void little(byte[] room, int at, int number) {
        for (int i = 0; i < 4; i++) {
            room[at + i] = (byte) (number >>> (8 * i));
        }
    }
}
