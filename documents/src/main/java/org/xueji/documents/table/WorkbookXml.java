package org.xueji.documents.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the XML of one part of a workbook (工作簿部件) from front to back, in memory that does not grow with it.
///
/// Only what workbooks are made of: UTF-8, elements, attributes, texts. A document type, where entities and files of
/// the
/// server could be named, is damage. Names are given without their prefix.
final class WorkbookXml implements AutoCloseable {
    /// What was met.
    enum Event {
        START,
        END,
        END_OF_PART
    }

    private static final int DEPTH_LIMIT = 256;
    private static final int ATTRIBUTE_LIMIT = 256;
    private static final int LENGTH_LIMIT = 1 << 20;
    private static final int NAME_LIMIT = 256;
    private static final int NAMES = 256;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Reader reader;
    private final char[] buffer = new char[1 << 15];
    private final String[] knownNames = new String[NAMES];
    private final String[] attributeNames = new String[ATTRIBUTE_LIMIT];
    private final int[] attributeEnds = new int[ATTRIBUTE_LIMIT];
    private final StringBuilder attributeText = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final char[] nameLetters = new char[NAME_LIMIT];
    private int attributes;
    private String name = "";
    private boolean endsItself;
    private int depth;
    private int at;
    private int end;

    WorkbookXml(InputStream part) {
        this.reader = new InputStreamReader(part, StandardCharsets.UTF_8);
        Arrays.fill(knownNames, "");
    }

    /// Goes to the next start or end of an element; the text in between is in [#text()].
    Event next() throws IOException {
        text.setLength(0);
        if (endsItself) {
            endsItself = false;
            depth--;
            return Event.END;
        }
        while (true) {
            int letter = read();
            if (letter < 0) {
                if (depth > 0) {
                    throw damaged();
                }
                return Event.END_OF_PART;
            }
            if (letter != '<') {
                takeText(letter, text);
                continue;
            }
            switch (peek()) {
                case '/' -> {
                    return endTag();
                }
                case '?' -> skipPast("?>");
                case '!' -> comment();
                default -> {
                    return startTag();
                }
            }
        }
    }

    /// The name of the element just met.
    String name() {
        return name;
    }

    /// The text before the element just met, after the one before.
    CharSequence text() {
        return text;
    }

    /// The value of an attribute of the element that just started.
    @Nullable
    String attribute(String wanted) {
        for (int i = 0; i < attributes; i++) {
            if (attributeNames[i].equals(wanted)) {
                return attributeText.substring(i == 0 ? 0 : attributeEnds[i - 1], attributeEnds[i]);
            }
        }
        return null;
    }

    /// The text of the element that just started, whose pieces stand in elements `t`; how it is pronounced is left out.
    String richText() throws IOException {
        StringBuilder whole = new StringBuilder();
        int outside = depth - 1;
        while (true) {
            Event event = next();
            if (event == Event.END_OF_PART) {
                throw damaged();
            }
            if (event == Event.START && name.equals("rPh")) {
                skip();
            } else if (event == Event.END && name.equals("t")) {
                whole.append(text);
            }
            if (whole.length() > LENGTH_LIMIT) {
                throw damaged();
            }
            if (event == Event.END && depth == outside) {
                return unescaped(whole.toString());
            }
        }
    }

    /// Goes past the end of the element that just started.
    void skip() throws IOException {
        int outside = depth - 1;
        Event event;
        do {
            event = next();
        } while (event != Event.END_OF_PART && !(event == Event.END && depth == outside));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    static TableFileRefused damaged() {
        return new TableFileRefused(TableProblem.FILE_DAMAGED, 0);
    }

    private Event startTag() throws IOException {
        if (++depth > DEPTH_LIMIT) {
            throw damaged();
        }
        name = readName();
        attributes = 0;
        attributeText.setLength(0);
        while (true) {
            int letter = skipSpaces();
            if (letter == '>') {
                return Event.START;
            }
            if (letter == '/') {
                expect('>');
                endsItself = true;
                return Event.START;
            }
            at--;
            attribute();
        }
    }

    private void attribute() throws IOException {
        String attributeName = readName();
        if (attributeName.isEmpty() || attributes == ATTRIBUTE_LIMIT || skipSpaces() != '=') {
            throw damaged();
        }
        int quote = skipSpaces();
        if (quote != '"' && quote != '\'') {
            throw damaged();
        }
        for (int letter = read(); letter != quote; letter = read()) {
            if (letter < 0) {
                throw damaged();
            }
            takeLetter(letter, attributeText);
        }
        attributeNames[attributes] = attributeName;
        attributeEnds[attributes++] = attributeText.length();
    }

    private Event endTag() throws IOException {
        read();
        name = readName();
        if (skipSpaces() != '>' || --depth < 0) {
            throw damaged();
        }
        return Event.END;
    }

    private void comment() throws IOException {
        read();
        if (peek() == '[') {
            for (char letter : "[CDATA[".toCharArray()) {
                expect(letter);
            }
            cdata();
            return;
        }
        expect('-');
        expect('-');
        skipPast("-->");
    }

    private void cdata() throws IOException {
        while (true) {
            int letter = read();
            if (letter < 0) {
                throw damaged();
            }
            append((char) letter, text);
            int length = text.length();
            if (letter == '>' && length >= 3 && text.charAt(length - 2) == ']' && text.charAt(length - 3) == ']') {
                text.setLength(length - 3);
                return;
            }
        }
    }

    private void takeText(int first, StringBuilder target) throws IOException {
        takeLetter(first, target);
        while (true) {
            int from = at;
            while (at < end && buffer[at] != '<' && buffer[at] != '&') {
                at++;
            }
            target.append(buffer, from, at - from);
            if (target.length() > LENGTH_LIMIT) {
                throw damaged();
            }
            if (peek() < 0 || peek() == '<') {
                return;
            }
            if (peek() == '&') {
                takeLetter(read(), target);
            }
        }
    }

    private void takeLetter(int letter, StringBuilder target) throws IOException {
        if (letter != '&') {
            append((char) letter, target);
            return;
        }
        StringBuilder entity = new StringBuilder();
        for (int next = read(); next != ';'; next = read()) {
            if (next < 0 || entity.length() > 10) {
                throw damaged();
            }
            entity.append((char) next);
        }
        switch (entity.toString()) {
            case "lt" -> append('<', target);
            case "gt" -> append('>', target);
            case "amp" -> append('&', target);
            case "quot" -> append('"', target);
            case "apos" -> append('\'', target);
            default -> target.appendCodePoint(numbered(entity));
        }
    }

    // Characters that XML does not allow are kept as _x000D_ and the like.
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private static int numbered(CharSequence entity) {
        try {
            boolean hexadecimal = entity.length() > 2 && entity.charAt(1) == 'x';
            int point = hexadecimal
                    ? Integer.parseInt(entity, 2, entity.length(), 16)
                    : Integer.parseInt(entity, 1, entity.length(), 10);
            if (entity.charAt(0) == '#' && Character.isValidCodePoint(point)) {
                return point;
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // Told below, like every other entity that XML does not have.
        }
        throw damaged();
    }

    private static void append(char letter, StringBuilder target) {
        if (target.length() >= LENGTH_LIMIT) {
            throw damaged();
        }
        target.append(letter);
    }

    // Names repeat, so the last name of each hash is kept instead of a new text for each element.
    private String readName() throws IOException {
        int length = 0;
        int hash = 0;
        while (true) {
            int letter = peek();
            if (letter <= ' ' || letter == '>' || letter == '/' || letter == '=' || letter == '<') {
                break;
            }
            read();
            if (letter == ':') {
                length = 0;
                hash = 0;
                continue;
            }
            if (length == NAME_LIMIT) {
                throw damaged();
            }
            nameLetters[length++] = (char) letter;
            hash = hash * 31 + letter;
        }
        int slot = hash & NAMES - 1;
        String known = knownNames[slot];
        if (!known.contentEquals(CharBuffer.wrap(nameLetters, 0, length))) {
            known = new String(nameLetters, 0, length);
            knownNames[slot] = known;
        }
        return known;
    }

    private void skipPast(String mark) throws IOException {
        int matched = 0;
        while (matched < mark.length()) {
            int letter = read();
            if (letter < 0) {
                throw damaged();
            }
            if (letter == mark.charAt(matched)) {
                matched++;
            } else if (letter != mark.charAt(0)) {
                matched = 0;
            }
        }
    }

    private int skipSpaces() throws IOException {
        int letter = read();
        while (letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t') {
            letter = read();
        }
        if (letter < 0) {
            throw damaged();
        }
        return letter;
    }

    private void expect(char wanted) throws IOException {
        if (read() != wanted) {
            throw damaged();
        }
    }

    private int read() throws IOException {
        int letter = peek();
        at++;
        return letter;
    }

    private int peek() throws IOException {
        if (at >= end) {
            end = Math.max(0, reader.read(buffer, 0, buffer.length));
            at = 0;
        }
        return at < end ? buffer[at] : -1;
    }
}
