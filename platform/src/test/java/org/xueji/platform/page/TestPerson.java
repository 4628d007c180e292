package org.xueji.platform.page;

import java.util.Set;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;

/// Somebody invented who has come through the campus door.
record TestPerson(String subject) implements SignedInPerson {
    @Override
    public Door door() {
        return Door.CAMPUS;
    }

    @Override
    public String displayName() {
        return "某人" + subject;
    }

    @Override
    public Set<String> roles() {
        return Set.of("tester");
    }

    @Override
    public boolean needsSecondFactor() {
        return false;
    }
}
