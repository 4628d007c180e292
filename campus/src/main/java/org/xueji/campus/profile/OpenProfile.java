package org.xueji.campus.profile;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// A student opens the page with the eight items (打开增改基本信息).
@Component
class OpenProfile {
    /// What the page shows.
    ///
    /// @param answer whether anything can be done now
    record Opened(SupplementGate.Answer answer, ProfileState state) {}

    private final SupplementGate gate;
    private final ProfileReader reader;
    private final Progress progress;
    private final Clock clock;

    OpenProfile(SupplementGate gate, ProfileReader reader, Progress progress, Clock clock) {
        this.gate = gate;
        this.reader = reader;
        this.progress = progress;
        this.clock = clock;
    }

    /// Opens it and notes that; empty when no campaign asks this student.
    @CampusTransaction
    public Optional<Opened> open(StudentPerson student) {
        SupplementGate.Answer answer = gate.ask(student);
        return answer.asking().map(campaign -> opened(campaign, answer, student.studentNumber()));
    }

    private Opened opened(Campaign campaign, SupplementGate.Answer answer, String student) {
        if (answer instanceof SupplementGate.Answer.Open) {
            progress.reached(campaign.campaignId(), student, Stage.OPENED, clock.instant());
        }
        return new Opened(answer, reader.of(campaign.campaignId(), student));
    }
}
