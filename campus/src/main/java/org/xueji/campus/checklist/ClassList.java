package org.xueji.campus.checklist;

import java.util.List;
import java.util.Optional;
import org.xueji.campus.campaign.WindowVerdict;

/// The list of a class with everybody's signature, corrections and marks (班级核对情况).
///
/// @param window whether the class monitor may still work on it
public record ClassList(Checklist list, List<ClassMember> members, List<Unlisted> unlisted, WindowVerdict window) {
    /// Copies the lists.
    public ClassList {
        members = List.copyOf(members);
        unlisted = List.copyOf(unlisted);
    }

    /// 应到: members who belong to the class.
    public long expected() {
        return members.stream().filter(member -> !member.isSurplus()).count();
    }

    /// How many of them are in a state.
    public long count(SignatureState state) {
        return members.stream()
                .filter(member -> !member.isSurplus() && member.state() == state)
                .count();
    }

    /// 未签: nobody's signature counts.
    public long unsigned() {
        return count(SignatureState.UNSIGNED) + count(SignatureState.STALE);
    }

    /// 多列.
    public long surplus() {
        return members.size() - expected();
    }

    /// 更正项数.
    public long corrections() {
        return members.stream().mapToLong(member -> member.corrections().size()).sum();
    }

    /// The member of a pseudonym.
    Optional<ClassMember> member(String memberKey) {
        return members.stream()
                .filter(member -> member.memberKey().equals(memberKey))
                .findFirst();
    }
}
