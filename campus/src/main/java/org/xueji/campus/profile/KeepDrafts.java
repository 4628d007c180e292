package org.xueji.campus.profile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.StudentPerson;

/// A student leaves the page without confirming (暂存), or gives a draft up (放弃修改).
@Component
class KeepDrafts {
    private final SupplementGate gate;
    private final ProfileTable profiles;
    private final ProfileReader reader;
    private final Drafts drafts;

    KeepDrafts(SupplementGate gate, ProfileTable profiles, ProfileReader reader, Drafts drafts) {
        this.gate = gate;
        this.profiles = profiles;
        this.reader = reader;
        this.drafts = drafts;
    }

    /// Keeps what was typed and gives one draft up, when one is named.
    @CampusTransaction
    public SupplementGate.Answer keep(StudentPerson student, SentProfile sent, @Nullable ProfileItem given) {
        SupplementGate.Answer answer = gate.ask(student);
        if (answer instanceof SupplementGate.Answer.Open open) {
            profiles.hold(student.studentNumber());
            drafts.keep(reader.of(open.campaign().campaignId(), student.studentNumber()), sent, given);
            if (given != null) {
                drafts.forget(student.studentNumber(), given);
            }
        }
        return answer;
    }

    /// Keeps the place chosen in the list of regions as the draft of an item.
    @CampusTransaction
    public SupplementGate.Answer keepPlace(StudentPerson student, ProfileItem item, String code) {
        SupplementGate.Answer answer = gate.ask(student);
        if (answer instanceof SupplementGate.Answer.Open) {
            profiles.hold(student.studentNumber());
            drafts.keepOne(student.studentNumber(), item, code);
        }
        return answer;
    }
}
