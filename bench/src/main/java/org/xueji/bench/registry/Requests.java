package org.xueji.bench.registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What visitors send (请求), each as the bytes of a browser.
interface Requests {
    int size();

    byte[] bytes(int number);

    /// The status every answer must have.
    int status();

    /// Takes an answer with its head.
    default void answered(int number, byte[] answer, int length) throws IOException {}

    /// The status pages.
    static Requests pages(List<Visitor> visitors) {
        return new Pages(visitors, "");
    }

    /// The status pages, compressed.
    static Requests zipped(List<Visitor> visitors) {
        return new Pages(visitors, "Accept-Encoding: gzip, deflate, br\r\n");
    }

    /// The status pages, whose forms are kept in a file.
    static Requests open(List<Visitor> visitors, BufferedWriter forms) {
        return new Opened(new Pages(visitors, ""), visitors, forms);
    }

    /// The forms of a file, filled in.
    static Requests checks(Path forms) throws IOException {
        List<byte[]> posts =
                Files.readAllLines(forms).stream().map(Requests::post).toList();
        return new Requests() {
            @Override
            public int size() {
                return posts.size();
            }

            @Override
            public byte[] bytes(int number) {
                return posts.get(number);
            }

            @Override
            public int status() {
                return 303;
            }
        };
    }

    /// Pages of some kind of encoding.
    record Pages(List<Visitor> visitors, String encoding) implements Requests {
        @Override
        public int size() {
            return visitors.size();
        }

        @Override
        public byte[] bytes(int number) {
            Visitor visitor = visitors.get(number);
            return ("GET " + visitor.path() + " HTTP/1.1\r\n" + head(visitor) + encoding + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public int status() {
            return 200;
        }
    }

    /// Pages that are read for their form.
    record Opened(Pages pages, List<Visitor> visitors, BufferedWriter forms) implements Requests {
        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
        private static final Pattern OPENING = Pattern.compile("name=\"opening\" value=\"([^\"]+)\"");

        @Override
        public int size() {
            return visitors.size();
        }

        @Override
        public byte[] bytes(int number) {
            return pages.bytes(number);
        }

        @Override
        public int status() {
            return 200;
        }

        @Override
        public void answered(int number, byte[] answer, int length) throws IOException {
            String page = new String(answer, 0, length, StandardCharsets.UTF_8);
            Matcher token = TOKEN.matcher(page);
            Matcher opening = OPENING.matcher(page);
            if (!token.find() || !opening.find()) {
                throw new IOException("no form in " + page);
            }
            Visitor visitor = visitors.get(number);
            forms.write(
                    visitor.session() + " " + visitor.path() + " " + token.group(1) + " " + opening.group(1) + "\n");
        }
    }

    private static byte[] post(String line) {
        String[] words = line.split(" ");
        Visitor visitor = new Visitor(words[0], words[1]);
        String body = "_csrf=" + words[2] + "&_submission=" + "%032x".formatted(line.hashCode()) + "&opening="
                + words[3] + "&seconds=20&verdict=right&remark=&read=true";
        return ("POST " + visitor.path() + "/check HTTP/1.1\r\n" + head(visitor)
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String head(Visitor visitor) {
        return "Host: localhost\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0\r\n"
                + "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n"
                + "Accept-Language: zh-CN,zh;q=0.8\r\nCookie: csrf=0d3c5b1e-6e51-4a3c-9a0b-2c5f5f0e8f11; "
                + "registry-session=" + visitor.session() + "\r\n";
    }
}
