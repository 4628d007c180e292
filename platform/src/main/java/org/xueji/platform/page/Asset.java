package org.xueji.platform.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// A front-end file (静态文件) from the folder `assets` of the class path, read and compressed once.
///
/// Its address carries the hash of its content, so browsers may keep it for a year: `/assets/0f3a…/xueji.css`.
public final class Asset {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png",
            "woff2", "font/woff2");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Map<String, Optional<Asset>> KNOWN = new ConcurrentHashMap<>();

    private final String name;
    private final String type;
    private final byte[] content;
    private final byte[] compressed;
    private final String hash;

    private Asset(String name, byte[] content) {
        this.name = name;
        this.type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        this.content = content;
        this.compressed = gzip(content);
        this.hash = hash(content);
    }

    /// The address of a file of this program; refuses a name that is not there.
    ///
    /// @param name a file name without folder, for example `xueji.css`
    public static String path(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no asset " + name))
                .path();
    }

    private String path() {
        return "/assets/" + hash + "/" + name;
    }

    static Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Optional<Asset> known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        Optional<Asset> read = read(name);
        // What is not there is not remembered: names asked for by strangers must not fill the memory.
        read.ifPresent(asset -> KNOWN.put(name, read));
        return read;
    }

    private static Optional<Asset> read(String name) {
        if (name.equals(IconSheet.FILE)) {
            return Optional.of(new Asset(name, IconSheet.ALL.content().getBytes(StandardCharsets.UTF_8)));
        }
        try (InputStream stream = Asset.class.getResourceAsStream("/assets/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(new Asset(name, stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("asset " + name + " cannot be read", e);
        }
    }

    String type() {
        return type;
    }

    String hash() {
        return hash;
    }

    void writeTo(OutputStream out, boolean zipped) throws IOException {
        out.write(zipped ? compressed : content);
    }

    int length(boolean zipped) {
        return zipped ? compressed.length : content.length;
    }

    boolean worthZipping() {
        return compressed.length < content.length * 9 / 10;
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
