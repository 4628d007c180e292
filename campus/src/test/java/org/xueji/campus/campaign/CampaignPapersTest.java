package org.xueji.campus.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.University;
import org.xueji.campus.office.Scope;
import org.xueji.platform.storage.StoredFiles;

class CampaignPapersTest extends CampusPageTest {
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private PrepareCampaign prepare;

    @Autowired
    private OpenCampaign open;

    @Autowired
    private CloseCampaign close;

    @Autowired
    private AttachFile attach;

    @Autowired
    private DetachFile detach;

    @Autowired
    private AttachmentTable attachments;

    @Autowired
    private ExtensionTable extensions;

    @Autowired
    private AskFieldRule askFieldRule;

    @Autowired
    private University university;

    @Autowired
    @Campus
    private StoredFiles files;

    private String campaign = "";

    @BeforeEach
    void aDraft() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().classGroup("1701", "01", "软件1班", 2017);
        rows().students("0101", List.of("201601"));
        rows().students("1701", List.of("201701"));
        CampaignForm form = CampaignForm.proposed(2016, university, Instant.now());
        campaign = prepare.prepare(((CampaignForm.Reading.Ready) form.read(university.zone())).draft(), "office");
    }

    @Test
    @DisplayName("C-02 a paper is handed out with the notice when its content is what its name says")
    void attaches() {
        assertThat(attach.attach(campaign, "C:\\任务\\操作指南.PDF", PDF, "office"))
                .isEqualTo(new AttachFile.Outcome.Attached());
        Attachment kept = attachments.of(campaign).getFirst();
        assertThat(kept.fileName()).isEqualTo("操作指南.PDF");
        assertThat(files.get(kept.fileKey()).orElseThrow().contentType()).isEqualTo("application/pdf");
        for (String name : List.of("操作指南.docx", "run.exe", "pdf", ".pdf.html", "")) {
            assertThat(attach.attach(campaign, name, PDF, "office")).isInstanceOf(AttachFile.Outcome.Refused.class);
        }
        assertThat(attach.attach(campaign, "空.pdf", new byte[0], "office"))
                .isInstanceOf(AttachFile.Outcome.Refused.class);
        assertThat(attach.attach("none", "指南.pdf", PDF, "office")).isInstanceOf(AttachFile.Outcome.Refused.class);
        assertThat(detach.detach(campaign, kept.fileKey(), "office")).isTrue();
        assertThat(files.get(kept.fileKey())).isEmpty();
        assertThat(detach.detach(campaign, kept.fileKey(), "office")).isFalse();
    }

    @Test
    @DisplayName("C-02 at most ten papers; what was handed out stays; an ended campaign takes none")
    void limits() {
        for (int number = 0; number < 10; number++) {
            attach.attach(campaign, number + ".pdf", PDF, "office");
        }
        assertThat(attach.attach(campaign, "11.pdf", PDF, "office")).isInstanceOf(AttachFile.Outcome.Refused.class);
        open.open(campaign, "office");
        String first = attachments.of(campaign).getFirst().fileKey();
        assertThat(detach.detach(campaign, first, "office")).isFalse();
        close.close(campaign, "office");
        assertThat(attach.attach(campaign, "a.pdf", PDF, "office")).isInstanceOf(AttachFile.Outcome.Refused.class);
        assertThat(jdbc().sql("SELECT count(*) FROM platform.stored_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    @DisplayName("C-02 colleges and classes of the cohort can be chosen for an extension")
    void units() {
        assertThat(extensions.units(campaign))
                .containsExactly(new UnitName(true, "01", "计算机学院"), new UnitName(false, "0101", "软件1班"));
    }

    @Test
    @DisplayName("C-06 the office asks what a student may do with a field today; foreign and missing answer the same")
    void asks() {
        open.open(campaign, "office");
        AskFieldRule.Outcome.Answer answer =
                (AskFieldRule.Outcome.Answer) askFieldRule.ask(campaign, " 201601", "pinyin", Scope.school());
        assertThat(answer.rule().tier()).isEqualTo(Tier.SELF);
        assertThat(answer.rule().clause()).contains("8 项");
        assertThat(answer.window()).isInstanceOf(WindowVerdict.NotYet.class);
        assertThat(answer.mayChange()).isFalse();
        AskFieldRule.Outcome unknown = new AskFieldRule.Outcome.UnknownStudent();
        assertThat(askFieldRule.ask(campaign, "201601", "pinyin", Scope.college("02")))
                .isEqualTo(unknown);
        assertThat(askFieldRule.ask(campaign, "201601", "pinyin", Scope.classes(List.of())))
                .isEqualTo(unknown);
        assertThat(askFieldRule.ask(campaign, "201701", "pinyin", Scope.school()))
                .isEqualTo(unknown);
        assertThat(askFieldRule.ask(campaign, "999999", "pinyin", Scope.school()))
                .isEqualTo(unknown);
        assertThat(askFieldRule.ask(campaign, "201601", "shoe_size", Scope.school()))
                .isEqualTo(new AskFieldRule.Outcome.Unknown());
    }
}
