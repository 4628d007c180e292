package org.xueji.app.rehearsal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SecondFactor;

/// What a rehearsal tells everybody (演练台): sign-ins, codes of the invented staff, how far loading is.
@Component
@OnSide("")
public class RehearsalDesk {
    /// The code an invented person's authenticator shows now.
    public record Code(SignIns.SignIn signIn, String digits) {}

    private final Rehearsal rehearsal;
    private final Map<Door, SecondFactor> factors = new EnumMap<>(Door.class);
    private final List<SignIns.SignIn> signIns = new ArrayList<>();

    RehearsalDesk(
            Rehearsal rehearsal,
            CodeSources sources,
            Clock clock,
            @Value("${xueji.university.zone:Asia/Shanghai}") ZoneId zone) {
        this.rehearsal = rehearsal;
        factors.putAll(sources.factors());
        if (factors.containsKey(Door.CAMPUS)) {
            // Who the people are does not hang on the moment, so any will do.
            InventedUniversity university = new InventedUniversity(clock.instant(), zone);
            String document = university
                    .student(DemoStudent.FIRST_TIME.number())
                    .student()
                    .document()
                    .canonical();
            signIns.addAll(SignIns.campus(
                    document.substring(document.length() - 6), university.student(LateClass.PRINTED.monitor())));
        }
        if (factors.containsKey(Door.SUPERVISION)) {
            signIns.addAll(SignIns.registry());
            signIns.addAll(SignIns.supervision());
        }
    }

    /// How far loading is.
    public Rehearsal.State state() {
        return rehearsal.state();
    }

    /// Every sign-in that is told, door by door.
    public List<SignIns.SignIn> signIns() {
        return List.copyOf(signIns);
    }

    /// The codes that count now; nobody's before loading has come so far.
    public List<Code> codes() {
        return signIns.stream()
                .filter(SignIns.SignIn::withCode)
                .flatMap(signIn -> code(signIn).stream())
                .toList();
    }

    private List<Code> code(SignIns.SignIn signIn) {
        SecondFactor factor = factors.get(signIn.door());
        if (factor == null) {
            return List.of();
        }
        String subject = signIn.door() == Door.CAMPUS ? "staff:" + signIn.number() : signIn.number();
        return factor.currentCode(signIn.door(), subject).stream()
                .map(digits -> new Code(signIn, digits))
                .toList();
    }
}
