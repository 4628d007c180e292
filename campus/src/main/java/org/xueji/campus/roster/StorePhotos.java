package org.xueji.campus.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;
import org.xueji.documents.photo.PhotoArchive;
import org.xueji.documents.photo.PhotoArchive.Photo;
import org.xueji.documents.photo.PictureFile;
import org.xueji.documents.photo.PortraitCheck;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;

/// Takes the photos of a ZIP to their students (存入照片): by 考生号, 学号 or document number in the file name.
///
/// Good photos are stored, each other one is told; running it again stores the same photos again.
@Component
class StorePhotos {
    private static final int AT_ONCE = 200;

    /// What came of it.
    record Stored(long stored, List<PhotoImportTable.Finding> findings) {}

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
        try (PhotoArchive archive = PhotoArchive.open(file)) {
            List<Photo> photos = archive.photos();
            for (int from = 0; from < photos.size(); from += AT_ONCE) {
                List<Photo> some = photos.subList(from, Math.min(photos.size(), from + AT_ONCE));
                Map<String, byte[]> good = good(archive, some, scope, met, findings);
                if (!good.isEmpty()) {
                    pictures.putAll(PictureKind.ADMISSION, good);
                }
                stored += good.size();
                told.accept(from + some.size());
            }
        }
        return new Stored(stored, findings);
    }

    private Map<String, byte[]> good(
            PhotoArchive archive,
            List<Photo> photos,
            Scope scope,
            Set<String> met,
            List<PhotoImportTable.Finding> findings) {
        Map<String, String> students = students(photos, scope);
        Map<String, byte[]> good = new LinkedHashMap<>();
        for (Photo photo : photos) {
            String student = students.get(key(photo));
            PhotoProblem problem = student == null ? PhotoProblem.NO_STUDENT : null;
            if (student != null && !met.add(student)) {
                problem = PhotoProblem.TWICE;
            }
            if (student != null && problem == null) {
                switch (archive.read(photo)) {
                    case PictureFile.Read read -> {
                        good.put(student, read.picture().jpeg());
                        problem = PortraitCheck.hasUsualShape(read.picture()) ? null : PhotoProblem.SHAPE;
                    }
                    case PictureFile.Refused refused -> problem = PhotoProblem.of(refused.problem());
                }
            }
            if (problem != null) {
                findings.add(new PhotoImportTable.Finding(photo.shown(), problem));
            }
        }
        return good;
    }

    private Map<String, String> students(List<Photo> photos, Scope scope) {
        Map<String, String> namesByIndex = new HashMap<>();
        List<byte[]> indexes = new ArrayList<>();
        for (Photo photo : photos) {
            byte @Nullable [] documentIndex = IdentityNumber.parse(key(photo))
                    .optional()
                    .map(number ->
                            index.of("document", IdentityDocument.of(number).personKey()))
                    .orElse(null);
            if (documentIndex != null) {
                indexes.add(documentIndex);
                namesByIndex.put(HexFormat.of().formatHex(documentIndex), key(photo));
            }
        }
        Map<String, String> students = new HashMap<>();
        List<String> names = photos.stream().map(StorePhotos::key).toList();
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

    private static String key(Photo photo) {
        return photo.number().toUpperCase(Locale.ROOT);
    }
}
