package org.xueji.campus.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Remembers what a typed word means (已识别的词), because a file says 汉族 and 本科 a million times.
///
/// For one thread. Forgets everything when a column turns out to hold something else in every row.
final class Known<T> {
    private static final int LIMIT = 20_000;

    private final Function<String, Optional<T>> meaning;
    private final Map<String, Optional<T>> known = new HashMap<>();

    Known(Function<String, Optional<T>> meaning) {
        this.meaning = meaning;
    }

    Optional<T> of(String typed) {
        Optional<T> found = known.get(typed);
        if (found == null) {
            if (known.size() >= LIMIT) {
                known.clear();
            }
            found = meaning.apply(typed);
            known.put(typed, found);
        }
        return found;
    }
}
