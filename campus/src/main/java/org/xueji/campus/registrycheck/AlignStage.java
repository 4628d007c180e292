package org.xueji.campus.registrycheck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// Brings the stage 学信已核对 in line with what counts: a check may come before its student or campaign, a corrected
/// number may make it count or not.
@Component
class AlignStage {
    private final CheckTable checks;
    private final Progress progress;

    AlignStage(CheckTable checks, Progress progress) {
        this.checks = checks;
        this.progress = progress;
    }

    /// Aligns students of open campaigns, some thousands at once.
    @CampusTransaction
    public void align() {
        Map<Boolean, Map<String, List<CheckTable.Disagreeing>>> students = checks.disagreeing().stream()
                .collect(Collectors.partitioningBy(
                        CheckTable.Disagreeing::counts, Collectors.groupingBy(CheckTable.Disagreeing::campaignId)));
        students.getOrDefault(true, Map.of())
                .forEach((campaign, some) -> progress.reached(campaign, Stage.REGISTRY_CHECKED, times(some)));
        students.getOrDefault(false, Map.of())
                .forEach((campaign, some) -> progress.undone(campaign, numbers(some), Stage.REGISTRY_CHECKED));
    }

    // The stage was reached when the student checked, not when this campus heard of it.
    private static Map<String, Instant> times(List<CheckTable.Disagreeing> some) {
        return some.stream()
                .collect(Collectors.toMap(CheckTable.Disagreeing::studentNumber, CheckTable.Disagreeing::at));
    }

    private static List<String> numbers(List<CheckTable.Disagreeing> some) {
        return some.stream().map(CheckTable.Disagreeing::studentNumber).toList();
    }
}
