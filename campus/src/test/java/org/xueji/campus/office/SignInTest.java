package org.xueji.campus.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.RegisterRows;
import org.xueji.platform.Door;
import org.xueji.platform.signin.ComputingTime;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Sessions;

class SignInTest extends CampusPageTest {
    private static final String PASSWORD = "紫荆花开 2016 秋";

    @Autowired
    private SignIn signIn;

    @Autowired
    private FirstSignIn firstSignIn;

    @Autowired
    private AllowNewPassword allowNewPassword;

    @Autowired
    private ChangePassword changePassword;

    @Autowired
    private StaffRegister register;

    @Autowired
    @Campus
    private Credentials credentials;

    @Autowired
    @Campus
    private Sessions sessions;

    @BeforeEach
    void oneStudent() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().student("0101", "201601", "阿卜杜拉·买买提");
    }

    @Test
    @DisplayName("C-01 the first sign-in takes number, name and last six however typed, and sets the password")
    void firstSignIn() {
        assertThat(enter("２０１６０１ ", "阿卜杜拉•买买提", lastSix("201601").toLowerCase()))
                .isInstanceOf(FirstSignIn.Outcome.Entered.class);
        assertThat(signIn.signIn("201601", PASSWORD, "", "")).isInstanceOf(SignIn.Outcome.Entered.class);
        assertThat(signIn.signIn("201601", "wrong", "", "")).isEqualTo(new SignIn.Outcome.Refused());
        assertThat(signIn.signIn("299999", PASSWORD, "", "")).isEqualTo(new SignIn.Outcome.Refused());
    }

    @Test
    @DisplayName("C-01 the first sign-in never replaces a password, and refuses everything else the same way")
    void firstSignInRefuses() {
        credentials.create(Door.CAMPUS, "201601", PASSWORD);
        FirstSignIn.Outcome refused = new FirstSignIn.Outcome.Refused();
        assertThat(enter("201601", "阿卜杜拉·买买提", lastSix("201601"))).isEqualTo(refused);
        assertThat(enter("201601", "别人", lastSix("201601"))).isEqualTo(refused);
        assertThat(enter("201601", "阿卜杜拉·买买提", "000000")).isEqualTo(refused);
        assertThat(enter("299999", "阿卜杜拉·买买提", "000000")).isEqualTo(refused);
        assertThat(enter("299999", "", "")).isEqualTo(refused);
    }

    @Test
    @DisplayName("C-01 five tries a day at proving identity, counted before anything is compared, also in parallel")
    void fiveTries() throws Exception {
        try (ExecutorService guessers = Executors.newFixedThreadPool(8)) {
            List<Callable<FirstSignIn.Outcome>> guesses = IntStream.range(0, 20)
                    .<Callable<FirstSignIn.Outcome>>mapToObj(
                            guess -> () -> enter("201601", "阿卜杜拉·买买提", "11111" + guess % 10))
                    .toList();
            for (Future<FirstSignIn.Outcome> guess : guessers.invokeAll(guesses)) {
                assertThat(guess.get()).isEqualTo(new FirstSignIn.Outcome.Refused());
            }
        }
        assertThat(jdbc().sql("SELECT cardinality(tried_at) FROM platform.try_budget")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(enter("201601", "阿卜杜拉·买买提", lastSix("201601"))).isEqualTo(new FirstSignIn.Outcome.Refused());
        assertThat(credentials.exists(Door.CAMPUS, "201601")).isFalse();
    }

    @Test
    @DisplayName("C-01 a desk lets a student prove identity again, only within its scope")
    void newPassword() {
        enter("201601", "阿卜杜拉·买买提", lastSix("201601"));
        String token = ((SignIn.Outcome.Entered) signIn.signIn("201601", PASSWORD, "", "")).token();
        Staff elsewhere = new Staff("T2", "某", Set.of(Role.COLLEGE), Scope.college("02"));
        Staff here = new Staff("T1", "某", Set.of(Role.COLLEGE), Scope.college("01"));
        assertThat(allowNewPassword.allow("201601", elsewhere)).isFalse();
        assertThat(sessions.find(Door.CAMPUS, token)).isPresent();
        assertThat(allowNewPassword.allow("201601", here)).isTrue();
        assertThat(sessions.find(Door.CAMPUS, token)).isEmpty();
        assertThat(enter("201601", "阿卜杜拉·买买提", lastSix("201601"))).isInstanceOf(FirstSignIn.Outcome.Entered.class);
    }

    @Test
    @DisplayName("C-01 a staff member and a student of the same number never meet")
    void sameNumber() {
        register.add(new Staff("201601", "某", Set.of(Role.OFFICE), Scope.school()));
        credentials.create(Door.CAMPUS, "201601", PASSWORD);
        assertThat(signIn.signIn("201601", PASSWORD, "", "")).isEqualTo(new SignIn.Outcome.Refused());
        credentials.create(Door.CAMPUS, "staff:201601", "另一个密码，很长很长");
        assertThat(signIn.signIn("201601", "另一个密码，很长很长", "", ""))
                .isInstanceOfSatisfying(
                        SignIn.Outcome.Entered.class,
                        entered -> assertThat(entered.person()).isInstanceOf(Staff.class));
        assertThat(signIn.signIn("staff:201601", "另一个密码，很长很长", "", "")).isEqualTo(new SignIn.Outcome.Refused());
    }

    @Test
    @DisplayName("C-01 changing the password needs the present one and ends every other session")
    void changePassword() {
        enter("201601", "阿卜杜拉·买买提", lastSix("201601"));
        SignIn.Outcome.Entered other = (SignIn.Outcome.Entered) signIn.signIn("201601", PASSWORD, "", "");
        SignIn.Outcome.Entered own = (SignIn.Outcome.Entered) signIn.signIn("201601", PASSWORD, "", "");
        assertThat(changePassword.change(own.person(), own.token(), "wrong", "新的密码也很长"))
                .isFalse();
        assertThat(changePassword.change(own.person(), own.token(), PASSWORD, "新的密码也很长"))
                .isTrue();
        assertThat(sessions.find(Door.CAMPUS, other.token())).isEmpty();
        assertThat(sessions.find(Door.CAMPUS, own.token())).isPresent();
        assertThat(signIn.signIn("201601", PASSWORD, "", "")).isEqualTo(new SignIn.Outcome.Refused());
    }

    @Test
    @DisplayName("C-01 Q-04 unknown, known and disabled cost the same computing to refuse")
    void sameCost() {
        credentials.create(Door.CAMPUS, "201601", PASSWORD);
        register.add(new Staff("T9", "某", Set.of(Role.OFFICE), Scope.school()));
        credentials.create(Door.CAMPUS, "staff:T9", PASSWORD);
        jdbc().sql("UPDATE campus.staff SET disabled_at = now()").update();
        // By turns, so that a slower moment of the machine meets all three; the sixth failure would have to wait.
        Map<String, List<Long>> costs = new LinkedHashMap<>();
        for (int turn = 0; turn < 5; turn++) {
            for (String number : List.of("201601", "299999", "T9")) {
                costs.computeIfAbsent(number, unused -> new ArrayList<>())
                        .add(ComputingTime.nanos(() -> signIn.signIn(number, "wrong", "", "")));
            }
        }
        List<Long> medians =
                costs.values().stream().map(ComputingTime::median).sorted().toList();
        // A skipped hash would be a factor of ten and more.
        assertThat(medians.getLast()).as("%s", costs).isLessThan(medians.getFirst() * 2);
    }

    private FirstSignIn.Outcome enter(String number, String name, String lastSix) {
        return firstSignIn.enter(new FirstSignIn.Proof(number, name, lastSix), PASSWORD, "test", "127.0.0.1");
    }

    private static String lastSix(String studentNumber) {
        return RegisterRows.identityNumber(studentNumber).lastSix();
    }
}
