package org.xueji.campus.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Notes stages as they are reached, in the transaction of the deed itself, and keeps the class counters in step.
///
/// Noting a stage again keeps the first time and counts once; students outside the campaign are left alone.
@Component
public class Progress {
    private final ProgressTable table;

    Progress(ProgressTable table) {
        this.table = table;
    }

    /// Takes in every student of the campaign's cohort who is not in it yet; safe to call again after an import.
    public void enrol(String campaignId) {
        table.enrol(campaignId);
    }

    /// The student reached a stage.
    public void reached(String campaignId, String studentNumber, Stage stage, Instant at) {
        table.reached(campaignId, List.of(studentNumber), stage, at);
    }

    /// Many students reached a stage at once.
    public void reached(String campaignId, List<String> studentNumbers, Stage stage, Instant at) {
        table.reached(campaignId, studentNumbers, stage, at);
    }

    /// Many students reached a stage, each at a time of their own.
    ///
    /// @param times by 学号
    public void reached(String campaignId, Stage stage, Map<String, Instant> times) {
        table.reached(campaignId, stage, times);
    }

    /// A stage no longer holds, for example because the record changed after the check.
    public void undone(String campaignId, List<String> studentNumbers, Stage stage) {
        table.undone(campaignId, studentNumbers, stage);
    }

    /// Up to five of these students who have begun in any campaign.
    public List<String> begun(List<String> studentNumbers) {
        return table.begun(studentNumbers);
    }

    /// Takes out students who have not begun, for example because their import is undone.
    public void withdraw(List<String> studentNumbers) {
        table.withdraw(studentNumbers);
    }

    /// Lets the progress of students who changed class follow them, and counts the classes of their campaign anew.
    public void follow(String campaignId) {
        if (table.move(campaignId) > 0) {
            table.lockCounters(campaignId);
            table.recount(campaignId);
        }
    }
}
