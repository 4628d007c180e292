package org.xueji.campus.roster;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// There is no such thing, or not for this person (找不到): the same answer for both.
final class NotHere extends ResponseStatusException {
    NotHere() {
        super(HttpStatus.NOT_FOUND);
    }
}
