package org.xueji.campus.form;

/// Somebody else printed another version of the same form at the same moment; printing again mends it.
final class FormChangedMeanwhile extends RuntimeException {
    FormChangedMeanwhile() {
        super("a form was printed differently at the same time");
    }
}
