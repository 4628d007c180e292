package org.xueji.registry.registration;

import java.util.Arrays;
import java.util.Optional;
import org.xueji.standards.code.StudentStatus;

/// The four states of freshman registration (新生学籍注册状态). Source: 教学〔2007〕3号, 教学〔2014〕11号.
public enum EntryState {
    /// 注册学籍: the record is published, the student can look it up.
    REGISTERED(StudentStatus.REGISTERED, "green"),
    /// 保留入学资格: for a later year, for example for army service; no student status meanwhile.
    PLACE_KEPT(StudentStatus.PLACE_KEPT, "blue"),
    /// 放弃入学资格.
    PLACE_GIVEN_UP(StudentStatus.PLACE_GIVEN_UP, "secondary"),
    /// 取消入学资格.
    PLACE_CANCELLED(StudentStatus.PLACE_CANCELLED, "red");

    private final StudentStatus status;
    private final String colour;

    EntryState(String code, String colour) {
        this.status = StudentStatus.of(code);
        this.colour = colour;
    }

    /// The Chinese term.
    public String label() {
        return status.name();
    }

    /// The colour of its badge.
    public String colour() {
        return colour;
    }

    /// Whether a reason has to be given.
    public boolean needsReason() {
        return this != REGISTERED;
    }

    /// The state of a typed or stored code; nothing for any other status.
    public static Optional<EntryState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.status.code().equals(code))
                .findFirst();
    }
}
