package org.xueji.campus.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;
import org.xueji.documents.photo.PictureFile;
import org.xueji.documents.photo.PictureLimits;
import org.xueji.documents.photo.PortraitCheck;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.standards.TypedText;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;

/// Takes the photos of a ZIP to their students (存入照片): by 考生号, 学号 or document number in the file name.
///
/// Good photos are stored, each other one is told; running it again stores the same photos again.
@Component
class StorePhotos {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int AT_ONCE = 200;
    private static final int ENTRY_LIMIT = 100_000;
    private static final PictureLimits LIMITS = PictureLimits.portrait();
    private static final Pattern LONG_NUMBER = Pattern.compile("([0-9Xx]{4})[0-9Xx]{7,}([0-9Xx]{4})");

    /// What came of it.
    record Stored(long stored, List<PhotoImportTable.Finding> findings) {}

    private record Photo(ZipEntry entry, String name) {}

    private final PhotoImportTable table;
    private final Pictures pictures;
    private final BlindIndex index;

    StorePhotos(PhotoImportTable table, Pictures pictures, BlindIndex index) {
        this.table = table;
        this.pictures = pictures;
        this.index = index;
    }

    /// Stores what can be stored; every batch of 200 is a transaction of its own.
    ///
    /// @param told how many photos are done
    /// @throws IOException when the ZIP itself cannot be read
    Stored store(Path file, Scope scope, LongConsumer told) throws IOException {
        List<PhotoImportTable.Finding> findings = new ArrayList<>();
        Set<String> met = new HashSet<>();
        long stored = 0;
        try (ZipFile zip = new ZipFile(file.toFile(), GB18030)) {
            List<Photo> photos = photos(zip);
            for (int from = 0; from < photos.size(); from += AT_ONCE) {
                List<Photo> some = photos.subList(from, Math.min(photos.size(), from + AT_ONCE));
                Map<String, byte[]> good = good(zip, some, scope, met, findings);
                if (!good.isEmpty()) {
                    pictures.putAll(PictureKind.ADMISSION, good);
                }
                stored += good.size();
                told.accept(from + some.size());
            }
        }
        return new Stored(stored, findings);
    }

    private static List<Photo> photos(ZipFile zip) throws IOException {
        List<Photo> photos = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String base = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            boolean hidden = entry.isDirectory()
                    || base.startsWith(".")
                    || entry.getName().startsWith("__MACOSX");
            if (!hidden) {
                int dot = base.lastIndexOf('.');
                String name = dot < 0 ? base : base.substring(0, dot);
                photos.add(new Photo(entry, TypedText.compact(name).toUpperCase(Locale.ROOT)));
            }
        }
        if (photos.size() > ENTRY_LIMIT) {
            throw new IOException("too many entries");
        }
        return photos;
    }

    private Map<String, byte[]> good(
            ZipFile zip, List<Photo> photos, Scope scope, Set<String> met, List<PhotoImportTable.Finding> findings)
            throws IOException {
        Map<String, String> students = students(photos, scope);
        Map<String, byte[]> good = new LinkedHashMap<>();
        for (Photo photo : photos) {
            String student = students.get(photo.name());
            PhotoProblem problem = student == null ? PhotoProblem.NO_STUDENT : null;
            if (student != null && !met.add(student)) {
                problem = PhotoProblem.TWICE;
            }
            if (student != null && problem == null) {
                switch (read(zip, photo.entry())) {
                    case PictureFile.Read read -> {
                        good.put(student, read.picture().jpeg());
                        problem = PortraitCheck.hasUsualShape(read.picture()) ? null : PhotoProblem.SHAPE;
                    }
                    case PictureFile.Refused refused -> problem = PhotoProblem.of(refused.problem());
                }
            }
            if (problem != null) {
                findings.add(new PhotoImportTable.Finding(masked(photo.entry().getName()), problem));
            }
        }
        return good;
    }

    private static PictureFile.Outcome read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return PictureFile.read(stream.readNBytes(LIMITS.bytes() + 1), LIMITS);
        }
    }

    private Map<String, String> students(List<Photo> photos, Scope scope) {
        Map<String, String> namesByIndex = new HashMap<>();
        List<byte[]> indexes = new ArrayList<>();
        for (Photo photo : photos) {
            byte @Nullable [] documentIndex = IdentityNumber.parse(photo.name())
                    .optional()
                    .map(number ->
                            index.of("document", IdentityDocument.of(number).personKey()))
                    .orElse(null);
            if (documentIndex != null) {
                indexes.add(documentIndex);
                namesByIndex.put(HexFormat.of().formatHex(documentIndex), photo.name());
            }
        }
        Map<String, String> students = new HashMap<>();
        List<String> names = photos.stream().map(Photo::name).toList();
        for (PhotoImportTable.Named named : table.named(names, indexes, scope)) {
            students.put(named.examineeNumber(), named.studentNumber());
            String byDocument = namesByIndex.get(HexFormat.of().formatHex(named.documentIndex()));
            if (byDocument != null) {
                students.put(byDocument, named.studentNumber());
            }
            students.put(named.studentNumber(), named.studentNumber());
        }
        return students;
    }

    static String masked(String entryName) {
        return LONG_NUMBER.matcher(entryName).replaceAll("$1****$2");
    }
}
