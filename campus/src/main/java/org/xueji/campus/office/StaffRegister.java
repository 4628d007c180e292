package org.xueji.campus.office;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;

/// Adds many members of staff at once without inviting them (批量建立教职工): for a rehearsal's invented people.
@Component
public class StaffRegister {
    private final StaffTable table;
    private final Clock clock;

    StaffRegister(StaffTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Adds those whose number is not taken; passwords go by [Staff#subject()] to the credentials.
    ///
    /// @return how many were added
    @CampusTransaction
    public int add(Staff... people) {
        return table.insertAll(List.of(people), "system", clock.instant());
    }

    /// Whether the number belongs to staff, disabled or not: such a number is refused for a student.
    public boolean knows(String staffNumber) {
        return table.find(staffNumber).isPresent();
    }

    /// Every staff number, disabled or not.
    public List<String> numbers() {
        return table.numbers();
    }
}
