package org.xueji.campus.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusPageTest;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.audit.AuditEntry;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Invitations;
import org.xueji.platform.signin.SecondFactor;
import org.xueji.platform.signin.Sessions;

class StaffAccountTest extends CampusPageTest {
    private static final Staff GUARD = new Staff("S1", "安全员", Set.of(Role.SECURITY), Scope.classes(List.of()));
    private static final Staff OFFICER = new Staff("T1", "老师", Set.of(Role.OFFICE), Scope.school());

    @Autowired
    private AddStaff addStaff;

    @Autowired
    private AssignRoles assignRoles;

    @Autowired
    private DisableStaff disableStaff;

    @Autowired
    private InviteStaff inviteStaff;

    @Autowired
    private AcceptInvitation acceptInvitation;

    @Autowired
    private AppointMonitor appointMonitor;

    @Autowired
    private StaffRegister register;

    @Autowired
    private StaffTable table;

    @Autowired
    private FirstStaff firstStaff;

    @Autowired
    @Campus
    private Invitations invitations;

    @Autowired
    private CampusPeople people;

    @Autowired
    @Campus
    private Credentials credentials;

    @Autowired
    @Campus
    private SecondFactor secondFactor;

    @Autowired
    @Campus
    private Sessions sessions;

    @Autowired
    @Campus
    private Audit audit;

    @BeforeEach
    void colleges() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().classGroup("0201", "02", "会计1班", 2016);
        rows().students("0101", List.of("201601"));
        rows().students("0201", List.of("201602"));
    }

    @Test
    @DisplayName("C-18 adding staff is noted; a number that staff or a student has is refused")
    void adds() {
        assertThat(addStaff.add(OFFICER, "t1@example.com", GUARD)).isTrue();
        assertThat(addStaff.add(OFFICER, null, GUARD)).isFalse();
        assertThat(addStaff.add(new Staff("201601", "某", Set.of(Role.OFFICE), Scope.school()), null, GUARD))
                .isFalse();
        assertThat(table.find("T1").orElseThrow().email()).isEqualTo("t1@example.com");
        assertThat(people.find("staff:T1").orElseThrow()).isEqualTo(OFFICER);
        assertThat(people.find("T1")).isEmpty();
        assertThat(register.knows("T1")).isTrue();
        assertThat(audit.about("staff:T1")).extracting(AuditEntry::action).containsExactly("staff.added");
    }

    @Test
    @DisplayName("C-18 roles and scope that do not go together are refused, by the rule and again by the database")
    void impossibleRoles() {
        register.add(OFFICER);
        for (Set<String> roles : List.of(
                Set.<String>of(),
                Set.of(Role.SYSTEM, Role.SECURITY),
                Set.of(Role.AUDITOR, Role.SYSTEM),
                Set.of(Role.COLLEGE),
                Set.of(Role.COUNSELLOR),
                Set.of("dean"))) {
            assertThat(assignRoles.assign("T1", Assignment.of(roles, null, List.of()), GUARD))
                    .isInstanceOf(AssignRoles.Outcome.NotPossible.class);
        }
        for (Staff impossible : List.of(
                new Staff("X1", "某", Set.of(Role.SYSTEM, Role.SECURITY), Scope.school()),
                new Staff("X2", "某", Set.of(Role.COLLEGE), Scope.school()),
                new Staff("X3", "某", Set.of(Role.COUNSELLOR), Scope.school()),
                new Staff("X4", "某", Set.of(Role.OFFICE), Scope.college("01")),
                new Staff("X5", "某", Set.of("dean"), Scope.school()))) {
            assertThatThrownBy(() -> register.add(impossible)).isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    @DisplayName("C-18 nobody changes their own roles, disables or invites themselves")
    void notOneself() {
        register.add(GUARD);
        Assignment office = Assignment.of(Set.of(Role.OFFICE), null, List.of());
        assertThat(assignRoles.assign("S1", office, GUARD)).isEqualTo(new AssignRoles.Outcome.OwnRoles());
        assertThat(disableStaff.disable("S1", true, GUARD)).isFalse();
        assertThat(inviteStaff.invite("S1", GUARD)).isEqualTo(new InviteStaff.Outcome.OwnAccount());
        assertThat(table.find("S1").orElseThrow().staff()).isEqualTo(GUARD);
    }

    @Test
    @DisplayName("C-18 new roles count for who is signed in; a disabled person is out at once")
    void rolesAndDisabling() {
        register.add(OFFICER);
        Assignment counsellor = Assignment.of(Set.of(Role.COUNSELLOR), null, List.of("0101"));
        assertThat(assignRoles.assign("T1", counsellor, GUARD)).isEqualTo(new AssignRoles.Outcome.Assigned());
        assertThat(people.find("staff:T1").orElseThrow().roles()).containsExactly(Role.COUNSELLOR);
        String token = sessions.open(OFFICER, "", "");
        assertThat(disableStaff.disable("T1", true, GUARD)).isTrue();
        assertThat(disableStaff.disable("T1", true, GUARD)).isFalse();
        assertThat(sessions.find(Door.CAMPUS, token)).isEmpty();
        assertThat(people.find("staff:T1")).isEmpty();
        assertThat(inviteStaff.invite("T1", GUARD)).isEqualTo(new InviteStaff.Outcome.NotFound());
        assertThat(disableStaff.disable("T1", false, GUARD)).isTrue();
        assertThat(people.find("staff:T1")).isPresent();
        assertThat(assignRoles.assign("T7", counsellor, GUARD)).isEqualTo(new AssignRoles.Outcome.NotFound());
    }

    @Test
    @DisplayName("C-18 an invitation works once, kills older ones, and forgets password and authenticator of before")
    void invitation() {
        register.add(OFFICER);
        credentials.create(Door.CAMPUS, "staff:T1", "以前的密码很长很长");
        secondFactor.keep(Door.CAMPUS, "staff:T1", SecondFactor.newSecret());
        String older = linkFor("T1");
        String token = linkFor("T1");
        String session = sessions.open(OFFICER, "", "");
        assertThat(acceptInvitation.accept(older, "", "", "新密码很长很长很长"))
                .isEqualTo(new AcceptInvitation.Outcome.LinkDead());
        assertThat(invitations.find(token)).isPresent();
        assertThat(acceptInvitation.accept(token, "", "", "新密码很长很长很长"))
                .isEqualTo(new AcceptInvitation.Outcome.Accepted(OFFICER));
        assertThat(acceptInvitation.accept(token, "", "", "又一个密码很长很长"))
                .isEqualTo(new AcceptInvitation.Outcome.LinkDead());
        assertThat(credentials.check(Door.CAMPUS, "staff:T1", "新密码很长很长很长")).isTrue();
        assertThat(secondFactor.isSetUp(Door.CAMPUS, "staff:T1")).isFalse();
        assertThat(sessions.find(Door.CAMPUS, session)).isEmpty();
    }

    @Test
    @DisplayName("C-18 with an e-mail address the link goes there and nobody else sees it")
    void mailed() {
        addStaff.add(OFFICER, "t1@example.com", GUARD);
        assertThat(inviteStaff.invite("T1", GUARD)).isInstanceOf(InviteStaff.Outcome.Mailed.class);
        assertThat(jdbc().sql("SELECT count(*) FROM platform.message")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Q-13 the very first link makes one security administrator and dies; with staff there is none")
    void firstStaff() {
        assertThat(jdbc().sql("SELECT count(*) FROM platform.credential")
                        .query(Integer.class)
                        .single())
                .isZero();
        String link = invitations.draw(null, "console", Duration.ofHours(1));
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(acceptInvitation.accept(token, "S1", "首位管理员", "很长很长的一个密码"))
                .isInstanceOf(AcceptInvitation.Outcome.Accepted.class);
        assertThat(table.find("S1").orElseThrow().staff().roles()).containsExactly(Role.SECURITY);
        String late = invitations.draw(null, "console", Duration.ofHours(1));
        assertThat(acceptInvitation.accept(late.substring(late.lastIndexOf('/') + 1), "S2", "第二位", "很长很长的一个密码"))
                .isEqualTo(new AcceptInvitation.Outcome.LinkDead());
        int links = countInvitations();
        firstStaff.inviteOnConsole();
        assertThat(countInvitations()).isEqualTo(links);
        String expired = invitations.draw("S1", "console", Duration.ZERO);
        assertThat(invitations.find(expired.substring(expired.lastIndexOf('/') + 1)))
                .isEmpty();
    }

    @Test
    @DisplayName("C-18 a class monitor is appointed within the scope, from the class itself, and gets the role")
    void monitor() {
        Staff college = new Staff("T2", "某", Set.of(Role.COLLEGE), Scope.college("01"));
        Staff counsellor = new Staff("T3", "某", Set.of(Role.COUNSELLOR), Scope.classes(List.of("0201")));
        assertThat(appointMonitor.appoint("0101", "201601", counsellor)).isFalse();
        assertThat(appointMonitor.appoint("0101", "201602", college)).isFalse();
        assertThat(appointMonitor.appoint("0201", "201602", college)).isFalse();
        assertThat(appointMonitor.appoint("0101", "201601", college)).isTrue();
        assertThat(people.find("201601").orElseThrow().roles()).contains(Role.MONITOR);
        assertThat(appointMonitor.appoint("0101", null, college)).isTrue();
        assertThat(people.find("201601").orElseThrow().roles()).containsExactly(Role.STUDENT);
    }

    private int countInvitations() {
        return jdbc().sql("SELECT count(*) FROM platform.invitation")
                .query(Integer.class)
                .single();
    }

    private String linkFor(String staffNumber) {
        String link = ((InviteStaff.Outcome.HandOver) inviteStaff.invite(staffNumber, GUARD)).link();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
