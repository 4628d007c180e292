package org.xueji.app.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.roster.PictureKind;
import org.xueji.campus.roster.Pictures;

/// Admission photos (录取照片), drawn by code; one in a hundred students has none, as in real files.
@Component
@Order(60)
@OnSide("campus")
class CampusPhotos implements RehearsalStep {
    private static final int AT_ONCE = 300;
    private static final int MISSING_ONE_IN = 100;

    private final Pictures pictures;

    CampusPhotos(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String name() {
        return "campus.photos";
    }

    @Override
    public String title() {
        return "录取照片";
    }

    @Override
    public void play(InventedUniversity university) {
        List<byte[]> portraits = Portraits.all();
        List<InventedStudent> students = university.students();
        for (int from = 0; from < students.size(); from += AT_ONCE) {
            Map<String, byte[]> some = new HashMap<>();
            for (int at = from; at < Math.min(students.size(), from + AT_ONCE); at++) {
                if (at % MISSING_ONE_IN != MISSING_ONE_IN - 1) {
                    some.put(
                            students.get(at).number(),
                            portraits.get(students.get(at).portrait()));
                }
            }
            pictures.putAll(PictureKind.ADMISSION, some);
        }
    }
}
