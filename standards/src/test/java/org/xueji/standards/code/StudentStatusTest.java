package org.xueji.standards.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.standards.ResourceTable;

@DisplayName("S-03 学籍状态 student status")
class StudentStatusTest {
    @Test
    void hasARowForEveryConstant() {
        List<String> constants = Stream.of(StudentStatus.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(field -> field.getName())
                .toList();
        assertThat(StudentStatus.all()).extracting(StudentStatus::code).containsExactlyElementsOf(constants);
    }

    @Test
    void onlyStudentsInTheRegisterMustCheck() {
        assertThat(StudentStatus.all())
                .allMatch(status -> status.mustSelfCheck() == status.inRegister())
                .allMatch(status -> status.inRegister() == (status.group() == StatusGroup.IN));
    }

    @Test
    void wordsOfFilesAreUnderstood() {
        assertThat(StudentStatus.find("注册学籍")).contains(StudentStatus.of(StudentStatus.REGISTERED));
        assertThat(StudentStatus.find("在籍（注册学籍）")).contains(StudentStatus.of(StudentStatus.REGISTERED));
        assertThat(StudentStatus.find("在籍(注册学籍)")).contains(StudentStatus.of(StudentStatus.REGISTERED));
        assertThat(StudentStatus.find(" 报到入学 ")).contains(StudentStatus.of(StudentStatus.REGISTERED));
        assertThat(StudentStatus.find("转学(转出)")).contains(StudentStatus.of(StudentStatus.TRANSFERRED_OUT));
        assertThat(StudentStatus.find("不详")).isEmpty();
        assertThat(StudentStatus.find("")).isEmpty();
    }

    @Test
    void aStatusIsRenamedByDataAlone() throws IOException {
        ResourceTable renamed = ResourceTable.read(
                new StringReader(
                        "code\tname\tgroup\tin\twording\tcheck\tnational\taliases\nREGISTERED\t报到入学\tIN\tyes\t在籍（报到入学）\tyes\n"));
        assertThat(StudentStatus.read(renamed)).singleElement().satisfies(status -> {
            assertThat(status.name()).isEqualTo("报到入学");
            assertThat(status.mustSelfCheck()).isTrue();
        });
    }

    @Test
    void unknownCodesAreAFault() {
        assertThatThrownBy(() -> StudentStatus.of("NONE")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sexAndEthnicGroupAreFoundByEveryWordInUse() {
        assertThat(Sex.find("男")).contains(Sex.MALE);
        assertThat(Sex.find("2")).contains(Sex.FEMALE);
        assertThat(Sex.find("x")).isEmpty();
        assertThat(EthnicGroup.values()).hasSize(59);
        for (EthnicGroup group : EthnicGroup.values()) {
            assertThat(EthnicGroup.find(group.code())).contains(group);
            assertThat(EthnicGroup.find(group.label())).contains(group);
            assertThat(EthnicGroup.find(group.roman())).contains(group);
            assertThat(group.letters().isEmpty()
                            || EthnicGroup.find(group.letters()).isPresent())
                    .isTrue();
        }
        assertThat(EthnicGroup.find("毛难族")).contains(EthnicGroup.MAONAN);
        assertThat(EthnicGroup.find("崩龙族")).contains(EthnicGroup.DEANG);
        assertThat(EthnicGroup.find("傈傈族")).contains(EthnicGroup.LISU);
        assertThat(EthnicGroup.find("柯尔克孜")).contains(EthnicGroup.KIRGIZ);
        assertThat(EthnicGroup.find("乌孜别克")).contains(EthnicGroup.UZBEK);
        assertThat(EthnicGroup.find("1")).contains(EthnicGroup.HAN);
        assertThat(EthnicGroup.find("汉 族")).contains(EthnicGroup.HAN);
    }
}
