package org.xueji.campus.collection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.form.PrintedForm;
import org.xueji.campus.form.PrintedForms;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// Notes in bulk that invented students' forms were received earlier, at the college and at the office (批量登记收件), as the
/// scans themselves note it.
@Component
public class EnterReceived {
    private final PrintedForms forms;
    private final CopyTable copies;
    private final Progress progress;

    EnterReceived(PrintedForms forms, CopyTable copies, Progress progress) {
        this.forms = forms;
        this.copies = copies;
        this.progress = progress;
    }

    /// Receives both copies of those whose form is printed; what has been received stays as it is.
    ///
    /// @param students by 学号, at most some hundred, with when the office received the second copy
    /// @param college subject of whoever receives at the college
    /// @param office subject of whoever receives at the office
    @CampusTransaction
    public void enter(String campaignId, Map<String, Instant> students, String college, String office) {
        Map<String, PrintedForm> printed = forms.latest(campaignId, List.copyOf(students.keySet()));
        List<CopyTable.Entered> received = printed.entrySet().stream()
                .map(form -> new CopyTable.Entered(
                        form.getKey(), form.getValue().code(), Objects.requireNonNull(students.get(form.getKey()))))
                .toList();
        copies.enter(campaignId, received, college, office);
        progress.reached(
                campaignId,
                Stage.COLLECTED,
                received.stream().collect(Collectors.toMap(CopyTable.Entered::studentNumber, CopyTable.Entered::at)));
    }
}
