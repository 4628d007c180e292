package org.xueji.registry.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.xueji.documents.table.KeyRows;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableFileRefused;
import org.xueji.documents.table.TableRow;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.NationalSite;
import org.xueji.registry.RegistryTransaction;
import org.xueji.registry.archive.StudyRecordRow;

/// The dry run of an upload (校验): reads the whole file, tells every fault, stages the good rows, changes no record.
@Component
class CheckUpload {
    private static final int AT_ONCE = 2_000;

    private final UploadTable uploads;
    private final UploadRowTable rows;
    private final FreshmanFile files;
    private final Sealing sealing;
    private final BlindIndex index;
    private final NationalSite site;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CheckUpload(
            UploadTable uploads,
            UploadRowTable rows,
            FreshmanFile files,
            Sealing sealing,
            BlindIndex index,
            NationalSite site,
            Clock clock) {
        this.uploads = uploads;
        this.rows = rows;
        this.files = files;
        this.sealing = sealing;
        this.index = index;
        this.site = site;
        this.clock = clock;
    }

    /// Checks an upload that waits; from its beginning, so it may be called again.
    ///
    /// @param told how many rows are read
    @RegistryTransaction
    public void check(String institution, String uploadId, IntConsumer told) {
        Upload upload = uploads.lock(institution, uploadId)
                .filter(found -> found.state() == UploadState.WAITING)
                .orElse(null);
        if (upload == null) {
            return;
        }
        rows.clear(upload);
        try (TableFile file = files.open(upload)) {
            RowReader reader = new RowReader(file.headings(), institution, LocalDate.now(clock.withZone(site.zone())));
            List<UploadColumn> missing = reader.missingColumns();
            if (!missing.isEmpty()) {
                refuse(upload, file.format(), missing);
                return;
            }
            Reading reading = read(upload, file, reader, told);
            keep(upload, file.format(), reading);
        } catch (TableFileRefused e) {
            rows.clear(upload);
            uploads.replaceFindings(upload, List.of());
            uploads.result(upload, UploadState.REFUSED, "", e.problem().message(), Upload.Counts.NONE, clock.instant());
        }
    }

    /// Looks again at what the staged rows have against the records, as they are now.
    ///
    /// @return the clashes that keep the rows from being taken over
    List<Finding> clashes(Upload upload) {
        return rows.clashes(upload, Findings.KEPT);
    }

    private record Reading(int count, Findings findings) {}

    private Reading read(Upload upload, TableFile file, RowReader reader, IntConsumer told) {
        Findings findings = new Findings();
        Seen seen = new Seen(new KeyRows(), new KeyRows(), new KeyRows());
        List<FreshmanRow> batch = new ArrayList<>(AT_ONCE);
        int count = 0;
        for (Iterator<TableRow> each = file.rows(); each.hasNext(); ) {
            reader.read(each.next()).filter(row -> seen.isFirst(row, findings)).ifPresent(batch::add);
            findings.addAll(reader.takeFindings());
            count++;
            if (batch.size() == AT_ONCE) {
                stage(upload, batch);
                told.accept(count);
            }
        }
        stage(upload, batch);
        return new Reading(count, findings);
    }

    /// The keys that were met; one met before is told with the row where it stood first.
    private record Seen(KeyRows examineeNumbers, KeyRows documents, KeyRows studentNumbers) {
        boolean isFirst(FreshmanRow row, Findings findings) {
            boolean first = isFirst(row, examineeNumbers, row.examineeNumber(), UploadColumn.KSH, findings);
            first &= isFirst(row, documents, row.document().personKey(), UploadColumn.SFZH, findings);
            if (row.studentNumber() != null) {
                first &= isFirst(row, studentNumbers, row.studentNumber(), UploadColumn.XH, findings);
            }
            return first;
        }

        private static boolean isFirst(
                FreshmanRow row, KeyRows met, String key, UploadColumn column, Findings findings) {
            int before = met.firstRow(KeyRows.hash(key), row.row());
            if (before == 0) {
                return true;
            }
            findings.add(Finding.error(
                    row.row(),
                    column,
                    "DUPLICATE-" + column.name(),
                    column.label() + "与第 " + before + " 行相同。请核对是否重复。"));
            return false;
        }
    }

    private void stage(Upload upload, List<FreshmanRow> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Map<String, String> known = rows.recordIds(
                upload.institutionCode(),
                batch.stream().map(FreshmanRow::examineeNumber).toList());
        rows.stage(
                upload,
                batch.stream()
                        .map(row -> staged(upload, row, known.getOrDefault(row.examineeNumber(), newRecordId())))
                        .toList());
        batch.clear();
    }

    private UploadRowTable.Staged staged(Upload upload, FreshmanRow row, String recordId) {
        return new UploadRowTable.Staged(
                row,
                recordId,
                sealing.seal(
                        row.document().canonical(), StudyRecordRow.documentPlace(upload.institutionCode(), recordId)),
                index.of("person", row.document().personKey()));
    }

    private void keep(Upload upload, String format, Reading reading) {
        Findings findings = reading.findings();
        findings.addAll(clashes(upload));
        if (reading.count() == 0) {
            findings.add(new Finding(0, "", Severity.ERROR, "NO-ROWS", "文件里没有学生。请检查是否选错了工作表或文件。"));
        }
        UploadRowTable.Difference difference = rows.difference(upload);
        uploads.replaceFindings(upload, findings.kept());
        uploads.result(
                upload,
                UploadState.CHECKED,
                format,
                "",
                new Upload.Counts(
                        reading.count(),
                        findings.count(Severity.ERROR),
                        findings.count(Severity.WARNING),
                        findings.count(Severity.INFORMATION),
                        difference.added(),
                        difference.changed(),
                        difference.unchanged()),
                clock.instant());
    }

    private void refuse(Upload upload, String format, List<UploadColumn> missing) {
        String columns = missing.stream().map(Finding::heading).toList().toString();
        uploads.replaceFindings(upload, List.of());
        uploads.result(
                upload,
                UploadState.REFUSED,
                format,
                "标题行里缺少必需的列：" + columns.substring(1, columns.length() - 1) + "。请补上后重新上传。",
                Upload.Counts.NONE,
                clock.instant());
    }

    private String newRecordId() {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
