package org.xueji.campus.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.storage.StoredFiles;

/// The pictures of students (学生图片): one of each kind, sealed, under random keys.
@Component
public class Pictures {
    private final PictureTable table;
    private final StoredFiles files;

    Pictures(PictureTable table, @Campus StoredFiles files) {
        this.table = table;
        this.files = files;
    }

    /// Keeps a picture; the one it replaces is forgotten.
    ///
    /// @return the key of the file
    @CampusTransaction
    public String put(String studentNumber, PictureKind kind, byte[] jpeg) {
        return Objects.requireNonNull(putAll(kind, Map.of(studentNumber, jpeg)).get(studentNumber));
    }

    /// Keeps the pictures of many students in a few statements; those they replace are forgotten.
    ///
    /// @param jpegs by 学号, at most some hundred at once
    /// @return the keys of the files by 学号
    @CampusTransaction
    public Map<String, String> putAll(PictureKind kind, Map<String, byte[]> jpegs) {
        List<String> students = List.copyOf(jpegs.keySet());
        List<String> keys =
                files.putAll("image/jpeg", students.stream().map(jpegs::get).toList());
        List<String> replaced = List.copyOf(table.keys(students, kind).values());
        table.put(students, kind, keys);
        files.delete(replaced);
        return table.keys(students, kind);
    }

    /// The file keys of those who have a picture of this kind.
    public Map<String, String> keys(List<String> studentNumbers, PictureKind kind) {
        return table.keys(studentNumbers, kind);
    }

    /// The picture itself.
    public Optional<byte[]> find(String studentNumber, PictureKind kind) {
        return Optional.ofNullable(table.keys(List.of(studentNumber), kind).get(studentNumber))
                .flatMap(files::get)
                .map(StoredFiles.Content::bytes);
    }

    /// The pictures of many students in two statements; who has none is absent.
    ///
    /// @param studentNumbers at most some hundred
    public Map<String, byte[]> findAll(List<String> studentNumbers, PictureKind kind) {
        Map<String, String> keys = table.keys(studentNumbers, kind);
        Map<String, StoredFiles.Content> contents = files.getAll(List.copyOf(keys.values()));
        Map<String, byte[]> pictures = new HashMap<>();
        keys.forEach((student, key) -> {
            StoredFiles.Content content = contents.get(key);
            if (content != null) {
                pictures.put(student, content.bytes());
            }
        });
        return pictures;
    }

    /// What tells one picture of a student from another, SHA-256 in hexadecimal digits; who has none is absent.
    public Map<String, String> digests(List<String> studentNumbers, PictureKind kind) {
        Map<String, String> keys = table.keys(studentNumbers, kind);
        Map<String, String> byKey = files.digests(List.copyOf(keys.values()));
        Map<String, String> digests = new HashMap<>();
        keys.forEach((student, key) -> {
            String digest = byKey.get(key);
            if (digest != null) {
                digests.put(student, digest);
            }
        });
        return digests;
    }

    /// Forgets a picture.
    @CampusTransaction
    public void remove(String studentNumber, PictureKind kind) {
        files.delete(table.remove(studentNumber, kind));
    }

    /// Forgets every picture of students who leave the register.
    @CampusTransaction
    public void removeAll(List<String> studentNumbers) {
        files.delete(table.removeAll(studentNumbers));
    }
}
