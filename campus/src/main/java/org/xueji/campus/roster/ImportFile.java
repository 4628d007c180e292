package org.xueji.campus.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.platform.Door;
import org.xueji.platform.job.Jobs;

/// Imports a roster file that lies in the file system as the office imports an uploaded one (导入本地文件): kept sealed,
/// columns recognised, checked and written by the same jobs, audited and undone like any other.
///
/// For commands and measurements.
@Component
public class ImportFile {
    private static final Duration PATIENCE = Duration.ofHours(1);

    /// A file that was kept and found without errors, and how long each took, waiting for the job included.
    public record Checked(String importId, Duration received, Duration checked) {}

    /// What was written and how long it took, waiting for the job included.
    public record Written(long added, long changed, Duration written) {}

    private final ReceiveRosterFile receive;
    private final MapColumns mapColumns;
    private final StartRoster start;
    private final ImportTable imports;
    private final Jobs jobs;
    private final Clock clock;

    ImportFile(
            ReceiveRosterFile receive,
            MapColumns mapColumns,
            StartRoster start,
            ImportTable imports,
            @Campus Jobs jobs,
            Clock clock) {
        this.receive = receive;
        this.mapColumns = mapColumns;
        this.start = start;
        this.imports = imports;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Keeps and checks the file.
    ///
    /// @throws IllegalArgumentException when it is refused or has errors, with the codes of the problems
    public Checked check(Path file, Staff staff) throws IOException, InterruptedException {
        Instant begin = clock.instant();
        String importId = receive(file, staff);
        Instant received = clock.instant();
        if (!(mapColumns.map(importId, find(importId).columns(), staff) instanceof MapColumns.Outcome.Started)) {
            throw new IllegalArgumentException("columns are missing");
        }
        RosterImport checked = done(importId, ImportState.CHECKED, staff);
        if (!checked.isReady()) {
            throw new IllegalArgumentException("the file has errors");
        }
        return new Checked(importId, Duration.between(begin, received), Duration.between(received, clock.instant()));
    }

    /// Writes a checked file into the register.
    public Written write(String importId, Staff staff) throws InterruptedException {
        Instant begin = clock.instant();
        if (start.start(importId, staff) != StartRoster.Outcome.STARTED) {
            throw new IllegalArgumentException("the file is not ready");
        }
        RosterImport imported = done(importId, ImportState.IMPORTED, staff);
        return new Written(
                imported.counts().added(), imported.counts().changed(), Duration.between(begin, clock.instant()));
    }

    private String receive(Path file, Staff staff) throws IOException {
        String submission = file.toAbsolutePath() + "|" + Files.getLastModifiedTime(file);
        try (InputStream content = Files.newInputStream(file)) {
            return switch (receive.receive(
                    submission, String.valueOf(file.getFileName()), Files.size(file), content, staff)) {
                case ReceiveRosterFile.Outcome.Received received -> received.importId();
                case ReceiveRosterFile.Outcome.Refused refused ->
                    throw new IllegalArgumentException(refused.problem().code());
                case ReceiveRosterFile.Outcome.NotAllowed not ->
                    throw new IllegalArgumentException("this person may not import");
            };
        }
    }

    private RosterImport done(String importId, ImportState expected, Staff staff) throws InterruptedException {
        String jobId = Objects.requireNonNull(find(importId).jobId());
        try {
            jobs.await(Door.CAMPUS, staff.subject(), jobId, PATIENCE);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the import does not end", e);
        }
        RosterImport roster = find(importId);
        if (roster.state() != expected) {
            throw new IllegalArgumentException("the import is " + roster.state());
        }
        return roster;
    }

    private RosterImport find(String importId) {
        return imports.find(importId, Scope.school()).orElseThrow();
    }
}
