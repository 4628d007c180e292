package org.xueji.campus.collection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.CampaignState;
import org.xueji.campus.checklist.AskedCampaign;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StaffTask;
import org.xueji.campus.office.StaffTasks;

/// Classes whose papers wait to be received (待接收的材料).
@Component
@Order(400)
class PaperTasks implements StaffTasks {
    private final AskedCampaign asked;
    private final PapersTable papers;
    private final Dues dues;
    private final Clock clock;

    PaperTasks(AskedCampaign asked, PapersTable papers, Dues dues, Clock clock) {
        this.asked = asked;
        this.papers = papers;
        this.dues = dues;
        this.clock = clock;
    }

    @Override
    public List<StaffTask> forStaff(Staff staff) {
        List<Place> places = Place.of(staff);
        if (places.isEmpty()) {
            return List.of();
        }
        return asked.of("")
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .map(campaign -> tasks(
                        papers.search(PapersQuery.all(dues.of(campaign), staff.scope(), clock.instant()))
                                .classes(),
                        places))
                .orElse(List.of());
    }

    private static List<StaffTask> tasks(List<ClassPapers> classes, List<Place> places) {
        List<StaffTask> tasks = new ArrayList<>();
        if (places.contains(Place.COLLEGE)) {
            add(tasks, classes, PaperState.ANNOUNCED, "班长已登记上交、待学院接收的班级", "?filter=ANNOUNCED");
        }
        if (places.contains(Place.OFFICE)) {
            add(tasks, classes, PaperState.COLLEGE_DONE, "学院已收齐、待教务处接收的班级", "?filter=OFFICE_OPEN");
        }
        return tasks;
    }

    private static void add(
            List<StaffTask> tasks, List<ClassPapers> classes, PaperState state, String label, String query) {
        long waiting =
                classes.stream().filter(papers -> papers.state() == state).count();
        if (waiting > 0) {
            tasks.add(new StaffTask(label, waiting, "/campus/collection" + query));
        }
    }
}
