package org.xueji.campus.form;

import java.util.Arrays;
import java.util.Optional;

/// Which forms are printed (打印范围).
enum FormChoice {
    /// Every student's.
    ALL("全部"),
    /// Those not printed yet and those superseded.
    DUE("未打印和已更改的"),
    /// Those superseded alone.
    CHANGED("已更改的");

    private final String label;

    FormChoice(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// Whether a student's form belongs to it.
    ///
    /// @param printed the student's latest form; absent when there is none
    boolean takes(Optional<PrintedForm> printed) {
        boolean superseded =
                printed.filter(form -> !form.standing().isCurrent()).isPresent();
        return switch (this) {
            case ALL -> true;
            case DUE -> printed.isEmpty() || superseded;
            case CHANGED -> superseded;
        };
    }

    /// The choice of a name as forms carry it.
    static Optional<FormChoice> of(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }
}
