package org.xueji.campus.office;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;

/// A student who is signed in; a class monitor (班长) is a student with one role more.
///
/// @param classCode the own class
/// @param monitorOf the class this student is the monitor of; absent for others
public record StudentPerson(
        String studentNumber,
        String name,
        String classCode,
        @Nullable String monitorOf) implements SignedInPerson {
    @Override
    public Door door() {
        return Door.CAMPUS;
    }

    @Override
    public String subject() {
        return studentNumber;
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public Set<String> roles() {
        return monitorOf == null ? Set.of(Role.STUDENT) : Set.of(Role.STUDENT, Role.MONITOR);
    }

    @Override
    public boolean needsSecondFactor() {
        return false;
    }
}
