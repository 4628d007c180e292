package org.xueji.registry.account;

import java.util.Arrays;
import java.util.List;
import org.xueji.platform.page.Frame;
import org.xueji.standards.identity.DocumentType;

/// The page where a student proves the real name (实名).
///
/// @param problem what stands against the whole form; empty when nothing does
public record RealNamePage(
        Frame frame,
        RealNameForm form,
        int triesLeft,
        String nameProblem,
        String documentProblem,
        String phoneProblem,
        String problem) {
    /// One type of document to choose.
    public record Choice(String code, String label, boolean chosen) {}

    static final String NO_TRIES = "24 小时内的 5 次核对机会已用完，请明天再试。请先核对证件上的姓名和号码；仍不一致时，请联系学校教务处。";
    static final String UNAVAILABLE = "核对服务暂时没有响应，这次不计入次数。请过几分钟再试。";

    static String refused(int triesLeft) {
        return "核对没有通过：姓名和证件号码与录取数据不一致，或学校还没有上报。请对照证件检查姓名用字、证件类型和号码；都没有错，请过几天再试，或请学校教务处核对。今天还可核对 " + triesLeft + " 次。";
    }

    static RealNamePage of(Frame frame, RealNameForm form, int triesLeft, String problem) {
        String said = problem.isEmpty() && triesLeft == 0 ? NO_TRIES : problem;
        return new RealNamePage(frame, form, triesLeft, "", "", "", said);
    }

    static RealNamePage unreadable(Frame frame, RealNameForm form, int triesLeft) {
        return new RealNamePage(
                frame,
                form,
                triesLeft,
                Forms.problem(form.readName()),
                Forms.problem(form.readDocument()),
                Forms.problem(form.readPhone()),
                "");
    }

    /// The types of document, the usual one first.
    public List<Choice> types() {
        String chosen = form.type().isEmpty() ? DocumentType.RESIDENT_IDENTITY_CARD.code() : form.type();
        return Arrays.stream(DocumentType.values())
                .map(type -> new Choice(type.code(), type.label(), type.code().equals(chosen)))
                .toList();
    }
}
