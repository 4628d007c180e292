package org.xueji.bench.registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xueji.bench.Child;

/// Visits pages over 16 connections of this machine (访问), each of which asks again when it has its answer.
///
/// One thread without blocking, because whatever this costs the server lacks. Ends after so many seconds or answers.
public final class Visits {
    private static final int CONNECTIONS = 16;

    private final Requests requests;
    private final int most;
    private final long end;
    private int sent;
    private int answered;

    private Visits(Requests requests, int most, long end) {
        this.requests = requests;
        this.most = most;
        this.end = end;
    }

    /// Takes the port, the folder with the visitors, what they do, and `time` or `count` with its bound.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        List<Visitor> visitors = Visitor.read(folder.resolve("visitors"));
        Path forms = folder.resolve("forms");
        boolean timed = arguments[3].equals("time");
        int bound = Integer.parseInt(arguments[4]);
        InetSocketAddress server = new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0]));
        try (BufferedWriter writer = arguments[2].equals("open") ? Files.newBufferedWriter(forms) : null) {
            Requests requests = writer != null
                    ? Requests.open(visitors, writer)
                    : switch (arguments[2]) {
                        case "checks" -> Requests.checks(forms);
                        case "zipped" -> Requests.zipped(visitors);
                        default -> Requests.pages(visitors);
                    };
            long begin = System.nanoTime();
            long end = begin + (timed ? bound : 600) * 1_000_000_000L;
            Visits visits = new Visits(requests, timed ? Integer.MAX_VALUE : bound, end);
            visits.run(server);
            Child.tell(arguments[2], visits.answered * 1e9 / (System.nanoTime() - begin));
        }
        System.exit(0);
    }

    private void run(InetSocketAddress server) throws IOException {
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                SocketChannel channel = SocketChannel.open(server);
                channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
                channel.configureBlocking(false);
                Line line = new Line(channel);
                channel.register(selector, SelectionKey.OP_READ, line);
                line.next();
            }
            while (answered < sent) {
                selector.select(10_000);
                if (selector.selectedKeys().isEmpty()) {
                    throw new IOException("no answer within ten seconds");
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    ((Line) key.attachment()).read();
                }
                selector.selectedKeys().clear();
            }
        }
    }

    /// One connection.
    private final class Line {
        private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

        private final SocketChannel channel;
        private final ByteBuffer answer = ByteBuffer.allocate(1 << 17);
        private int asked;
        private int needed;

        Line(SocketChannel channel) {
            this.channel = channel;
        }

        void next() throws IOException {
            if (sent == most || System.nanoTime() > end) {
                return;
            }
            asked = sent++ % requests.size();
            answer.clear();
            needed = -1;
            ByteBuffer request = ByteBuffer.wrap(requests.bytes(asked));
            while (request.hasRemaining()) {
                channel.write(request);
            }
        }

        void read() throws IOException {
            if (channel.read(answer) < 0) {
                throw new IOException("the server hung up");
            }
            if (needed == -1) {
                needed = length();
            }
            boolean whole = needed > 0 ? answer.position() >= needed : needed == 0 && endsWithLastChunk();
            if (!whole) {
                return;
            }
            int status = (answer.get(9) - '0') * 100 + (answer.get(10) - '0') * 10 + answer.get(11) - '0';
            if (status != requests.status()) {
                throw new IOException(new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8));
            }
            requests.answered(asked, answer.array(), answer.position());
            answered++;
            next();
        }

        // The bytes of head and body; 0 when the body comes in chunks, -1 when the head is not here yet.
        private int length() {
            String text =
                    new String(answer.array(), 0, Math.min(answer.position(), 2_048), StandardCharsets.ISO_8859_1);
            int head = text.indexOf("\r\n\r\n");
            if (head < 0) {
                return -1;
            }
            int field = text.indexOf("\r\nContent-Length: ");
            if (field < 0 || field > head) {
                return 0;
            }
            int from = field + "\r\nContent-Length: ".length();
            return head + 4 + Integer.parseInt(text.substring(from, text.indexOf("\r\n", from)));
        }

        private boolean endsWithLastChunk() {
            int from = answer.position() - LAST_CHUNK.length;
            for (int i = 0; i < LAST_CHUNK.length; i++) {
                if (from < 0 || answer.get(from + i) != LAST_CHUNK[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
