package org.xueji.registry.proofreading;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;
import org.xueji.registry.archive.PhotoKind;
import org.xueji.registry.archive.Words;

/// Photos that students call wrong, waiting for the institution (图像校对意见).
///
/// @param total of those asked for
/// @param problem what is wrong with the answer that was just sent; empty when nothing
public record WrongPhotosPage(Frame frame, WrongPhotoQuery query, List<Row> rows, long total, String problem) {
    /// One photo in words.
    public record Row(
            String recordId,
            String photo,
            String kind,
            String name,
            String examineeNumber,
            String studentNumber,
            String className,
            String reason,
            String at) {
        List<String> cells() {
            return List.of(kind, name, examineeNumber, studentNumber, className, reason, at);
        }
    }

    /// Copies the rows.
    public WrongPhotosPage {
        rows = List.copyOf(rows);
    }

    static Row row(WrongPhoto photo, ZoneId zone) {
        return new Row(
                photo.recordId(),
                photo.photo(),
                photo.kind().label(),
                photo.name(),
                photo.examineeNumber(),
                Optional.ofNullable(photo.studentNumber()).orElse("—"),
                Optional.ofNullable(photo.className()).orElse("—"),
                photo.reason(),
                Words.moment(photo.givenAt(), zone));
    }

    /// The kinds to choose.
    public List<PhotoKind> kinds() {
        return List.of(PhotoKind.values());
    }

    /// The orders to choose.
    public List<WrongPhotoQuery.Sort> sorts() {
        return List.of(WrongPhotoQuery.Sort.values());
    }

    /// Whether anything narrows the queue.
    public boolean narrowed() {
        return !query.text().isEmpty() || query.kind() != null;
    }

    /// The bar and the other pages of the queue.
    public Paging paging() {
        return query.paging(total);
    }
}
