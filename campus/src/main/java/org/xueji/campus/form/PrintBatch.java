package org.xueji.campus.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.Scope;
import org.xueji.documents.pdf.Fonts;
import org.xueji.documents.pdf.PaperReport;
import org.xueji.documents.pdf.RegistrationFormSheet;

/// Makes the file of a batch (制作打印文件): as PDF the first stack and then the second, as ZIP a file of each stack for
/// each class; always by 学号.
///
/// Students are read and issued a hundred at a time, each hundred in a transaction of its own.
@Component
class PrintBatch {
    /// Source: the notice, 三(2): 一式两份.
    static final int COPIES = 2;

    private static final int AT_ONCE = 100;
    private static final int WARNINGS = 100;

    /// Is told how far it is.
    @FunctionalInterface
    interface Told {
        void forms(int done, int all);
    }

    /// What has come together so far.
    private static final class Sum {
        private int forms;
        private int pages;
        private int done;
        private final Set<String> warnings = new LinkedHashSet<>();

        private void add(int newForms, PaperReport report) {
            forms += newForms;
            pages += report.pages();
            warnings.addAll(report.warnings());
        }
    }

    private final FormClassTable classes;
    private final FormBatchTable batches;
    private final FormFileTable files;
    private final Campaigns campaigns;
    private final DrawForms drawForms;
    private final Fonts fonts;
    private final University university;
    private final Clock clock;

    PrintBatch(
            FormClassTable classes,
            FormBatchTable batches,
            FormFileTable files,
            Campaigns campaigns,
            DrawForms drawForms,
            Fonts fonts,
            University university,
            Clock clock) {
        this.classes = classes;
        this.batches = batches;
        this.files = files;
        this.campaigns = campaigns;
        this.drawForms = drawForms;
        this.fonts = fonts;
        this.university = university;
        this.clock = clock;
    }

    /// Makes the file and finishes the batch; from the start when it is asked again.
    void print(FormBatch batch, Told told) throws IOException {
        List<String> members = members(batch);
        Sum sum = new Sum();
        try (FormFileTable.Writing out = files.writing(batch.batchId())) {
            switch (batch.format()) {
                case PDF -> pdf(batch, members, sum, told, out);
                case ZIP -> zip(batch, members, sum, told, out);
            }
            out.close();
            List<String> warnings = sum.warnings.stream().limit(WARNINGS).toList();
            batches.finish(batch.batchId(), sum.forms, sum.pages, out.size(), warnings, clock.instant());
        }
    }

    private List<String> members(FormBatch batch) {
        return batch.studentNumber() != null ? List.of(batch.studentNumber()) : classes.members(batch.classCodes());
    }

    private void pdf(FormBatch batch, List<String> members, Sum sum, Told told, OutputStream out) throws IOException {
        try (RegistrationFormSheet sheet = sheet(batch, batch.title())) {
            add(sheet, batch, members, members.size(), sum, told);
            if (sheet.size() > 0) {
                sum.add(sheet.size(), sheet.write(out));
            }
        }
    }

    private void zip(FormBatch batch, List<String> members, Sum sum, Told told, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // The pages are compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
        for (String classCode : batch.classCodes()) {
            String name =
                    classes.find(classCode, Scope.school()).map(FormClass::name).orElse(classCode);
            List<String> own = batch.studentNumber() != null ? members : classes.members(List.of(classCode));
            try (RegistrationFormSheet sheet = sheet(batch, name)) {
                add(sheet, batch, own, members.size(), sum, told);
                if (sheet.size() > 0) {
                    stacks(zip, sheet, classCode + " " + name, sum);
                }
            }
        }
        zip.finish();
    }

    private static void stacks(ZipOutputStream zip, RegistrationFormSheet sheet, String name, Sum sum)
            throws IOException {
        for (int copy = 1; copy <= COPIES; copy++) {
            zip.putNextEntry(new ZipEntry(plain(name) + " 第" + copy + "叠.pdf"));
            sum.add(copy == 1 ? sheet.size() : 0, sheet.writeStack(copy, zip));
            zip.closeEntry();
        }
    }

    private void add(RegistrationFormSheet sheet, FormBatch batch, List<String> students, int all, Sum sum, Told told) {
        for (int from = 0; from < students.size(); from += AT_ONCE) {
            List<String> some = new ArrayList<>(students.subList(from, Math.min(students.size(), from + AT_ONCE)));
            drawForms.add(sheet, batch, some);
            sum.done += some.size();
            told.forms(sum.done, all);
        }
    }

    private RegistrationFormSheet sheet(FormBatch batch, String title) {
        String campaign =
                campaigns.find(batch.campaignId()).map(Campaign::title).orElse("");
        return new RegistrationFormSheet(fonts, university.name(), "学籍登记表（" + title + "）" + campaign, COPIES);
    }

    /// Without what file systems refuse in names.
    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
