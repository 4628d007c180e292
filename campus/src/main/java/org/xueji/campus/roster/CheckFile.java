package org.xueji.campus.roster;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Scope;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableFileRefused;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;

/// Checks a roster file that lies in the file system (校验本地文件): reads, seals, stages and compares, keeps nothing.
///
/// For commands and measurements; officers upload their files.
@Component
public class CheckFile {
    /// What an import of the file would do.
    ///
    /// @param problems how often each problem occurs
    public record Result(long rows, long added, long changed, long unchanged, Map<RosterProblem, Long> problems) {
        /// Copies the counts.
        public Result {
            problems = Map.copyOf(problems);
        }

        /// Whether an import would go through.
        public boolean clean() {
            return problems.keySet().stream().noneMatch(problem -> problem.severity() == RosterProblem.Severity.ERROR);
        }
    }

    private final RosterComparison comparison;
    private final RosterTable staging;
    private final Sealing sealing;
    private final BlindIndex index;

    CheckFile(RosterComparison comparison, RosterTable staging, Sealing sealing, BlindIndex index) {
        this.comparison = comparison;
        this.staging = staging;
        this.sealing = sealing;
        this.index = index;
    }

    /// Does everything an import does before it writes.
    ///
    /// @throws IllegalArgumentException when the file cannot be read, with the code of the problem
    @CampusTransaction
    public Result check(Path file) {
        try (TableFile opened = RosterFiles.open(file)) {
            RosterComparison.Compared compared = comparison.compare(
                    opened, ColumnMapping.recognise(opened.headings()), Scope.school(), RosterProgress.SILENT);
            DifferenceTable.Differences differences = compared.differences();
            return new Result(
                    compared.rows(),
                    differences.added(),
                    differences.changed(),
                    differences.unchanged(),
                    compared.findings().counts());
        } catch (TableFileRefused e) {
            throw new IllegalArgumentException(e.problem().code(), e);
        }
    }

    /// Reads, judges, seals and copies the rows into the staging, and does not look at the register.
    ///
    /// @return rows copied
    @CampusTransaction
    public long stage(Path file) {
        staging.createStaging();
        try (TableFile opened = RosterFiles.open(file);
                RosterReading reading = new RosterReading(
                        opened.rows(),
                        comparison.setting(opened.headings(), ColumnMapping.recognise(opened.headings())),
                        sealing,
                        index)) {
            return staging.copyInto(reading::next);
        }
    }
}
