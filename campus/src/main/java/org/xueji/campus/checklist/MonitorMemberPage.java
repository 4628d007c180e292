package org.xueji.campus.checklist;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;

/// What the monitor may note about one member of the own class (班长办理：某同学).
///
/// @param typed what was typed, to be shown again
/// @param problem what has to be mended; empty when nothing
public record MonitorMemberPage(
        Frame frame, ClassList own, ClassMember member, Map<String, String> typed, String problem, ZoneId zone) {
    /// A reason to choose.
    public record Choice(String name, String label) {}

    /// Copies the map.
    public MonitorMemberPage {
        typed = Map.copyOf(typed);
    }

    /// Where the forms go.
    public String path() {
        return "/campus/class-checklist/" + member.memberKey();
    }

    /// Why somebody else signs.
    public List<Choice> proxyReasons() {
        return choices(Reason.forProxy());
    }

    /// Why nobody signs.
    public List<Choice> unsignedReasons() {
        return choices(Reason.forMark(MarkKind.UNSIGNED));
    }

    /// Why the student is not of this class.
    public List<Choice> surplusReasons() {
        return choices(Reason.forMark(MarkKind.SURPLUS));
    }

    /// Whether there is something to take back.
    public boolean clearable() {
        Signature signature = member.signature();
        return member.mark() != null || (signature != null && signature.kind() == SignatureKind.PROXY);
    }

    /// What was typed into a field of a form.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// Until or since when.
    public String window() {
        return ShownTime.window(own.window(), zone);
    }

    private static List<Choice> choices(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Choice(reason.name(), reason.label()))
                .toList();
    }
}
