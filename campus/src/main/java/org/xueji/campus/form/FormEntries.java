package org.xueji.campus.form;

import java.util.List;
import java.util.Map;
import org.xueji.documents.pdf.RegistrationField;
import org.xueji.documents.pdf.Schooling;

/// What a student has filled in for the form (本人填写内容), in the words to be printed.
///
/// @param values the fields that were filled in; the others are left for the pen
public record FormEntries(Map<RegistrationField, String> values, List<Schooling> schooling) {
    /// Nothing filled in.
    static final FormEntries NONE = new FormEntries(Map.of(), List.of());

    /// Copies both.
    public FormEntries {
        values = Map.copyOf(values);
        schooling = List.copyOf(schooling);
    }

    @Override
    public String toString() {
        return "FormEntries[" + values.keySet() + ", " + schooling.size() + " schools]";
    }
}
