package org.xueji.campus.profile;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Times;
import org.xueji.campus.office.HomeCard;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;

/// Tells a student on the first page how many of the eight items are done.
@Component
@Order(100)
class ProfileHomeCard implements HomeCard {
    private final StaticTemplates templates = new StaticTemplates();
    private final SupplementGate gate;
    private final ProfileReader reader;
    private final University university;

    ProfileHomeCard(SupplementGate gate, ProfileReader reader, University university) {
        this.gate = gate;
        this.reader = reader;
        this.university = university;
    }

    @Override
    public Optional<Content> forStudent(StudentPerson student) {
        SupplementGate.Answer answer = gate.ask(student);
        return answer.asking().map(campaign -> card(campaign, answer, student.studentNumber()));
    }

    private Content card(Campaign campaign, SupplementGate.Answer answer, String student) {
        ProfileState state = reader.of(campaign.campaignId(), student);
        Receipt receipt = state.receipt();
        boolean refused = state.items().stream().anyMatch(item -> item.refused() != null);
        return templates.profileHomeCard(
                answer instanceof SupplementGate.Answer.Open,
                state.done(),
                state.items().size(),
                refused,
                receipt == null ? "" : receipt.number(),
                receipt == null ? "" : Times.words(receipt.givenAt(), university.zone()));
    }
}
