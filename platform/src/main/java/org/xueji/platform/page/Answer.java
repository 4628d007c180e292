package org.xueji.platform.page;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What a handler answers with.
///
/// @param told what the next page tells the person once; empty when nothing
public record Answer(
        int status, @Nullable JteModel model, @Nullable String location, String told) {
    /// A page.
    public static Answer page(JteModel model) {
        return new Answer(200, model, null, "");
    }

    /// The form again, with what has to be mended.
    public static Answer formAgain(JteModel model) {
        return new Answer(422, model, null, "");
    }

    /// A page that says what stands against it.
    public static Answer conflict(JteModel model) {
        return new Answer(409, model, null, "");
    }

    /// A page that says that what was asked for is gone.
    public static Answer gone(JteModel model) {
        return new Answer(410, model, null, "");
    }

    /// There is no such thing, or not for this person.
    public static Answer notFound() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// Somewhere else, after a change.
    public static Answer seeOther(String location) {
        return new Answer(303, null, location, "");
    }

    /// Somewhere else, after a change, where the page tells what was done, for example `已保存。`.
    public static Answer seeOther(String location, String told) {
        return new Answer(303, null, location, told);
    }
}
