package org.xueji.campus.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;

/// Where papers are received (接收单位): first by the college, then by the office.
public enum Place {
    /// 学院办公室.
    COLLEGE("学院接收", Role.COLLEGE),
    /// 教务处.
    OFFICE("教务处接收", Role.OFFICE);

    private final String label;
    private final String role;

    Place(String label, String role) {
        this.label = label;
        this.role = role;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// Whether somebody receives here: colleges for their own college only.
    boolean isFor(Staff staff) {
        return staff.roles().contains(role) && (this == OFFICE || staff.scope().collegeCode() != null);
    }

    /// Where somebody receives.
    static List<Place> of(Staff staff) {
        return Arrays.stream(values()).filter(place -> place.isFor(staff)).toList();
    }

    /// The place of a name, when the person receives there; for another name the person's first place.
    static Optional<Place> chosen(String name, Staff staff) {
        List<Place> own = of(staff);
        return own.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .or(() -> own.stream().findFirst());
    }
}
