package org.xueji.campus.registrycheck;

import java.time.Clock;
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
    private final Clock clock;

    AlignStage(CheckTable checks, Progress progress, Clock clock) {
        this.checks = checks;
        this.progress = progress;
        this.clock = clock;
    }

    /// Aligns students of open campaigns, some thousands at once.
    @CampusTransaction
    public void align() {
        Instant now = clock.instant();
        Map<Boolean, Map<String, List<String>>> students = checks.disagreeing().stream()
                .collect(Collectors.partitioningBy(
                        CheckTable.Disagreeing::counts,
                        Collectors.groupingBy(
                                CheckTable.Disagreeing::campaignId,
                                Collectors.mapping(CheckTable.Disagreeing::studentNumber, Collectors.toList()))));
        students.getOrDefault(true, Map.of())
                .forEach((campaign, some) -> progress.reached(campaign, some, Stage.REGISTRY_CHECKED, now));
        students.getOrDefault(false, Map.of())
                .forEach((campaign, some) -> progress.undone(campaign, some, Stage.REGISTRY_CHECKED));
    }
}
