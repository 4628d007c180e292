package org.xueji.registry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReceiptNumberTest {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXY";

    @RepeatedTest(20)
    @DisplayName("R-13 one wrong character or two swapped ones never give another valid receipt number")
    void slips() {
        String right = ReceiptNumber.draw(2016, "99001", new Random()).value();
        assertThat(ReceiptNumber.parse(right)).isPresent();
        for (int at = 14; at < right.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                if (right.charAt(at) != '-' && right.charAt(at) != other) {
                    String slip = right.substring(0, at) + other + right.substring(at + 1);
                    assertThat(ReceiptNumber.parse(slip))
                            .as(right + " as " + slip)
                            .isEmpty();
                }
            }
        }
        for (int at = 14; at < 21; at++) {
            if (right.charAt(at) != right.charAt(at + 1)) {
                String swapped =
                        right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
                assertThat(ReceiptNumber.parse(swapped)).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("R-13 a receipt number is read in any case, width and spacing, and names its institution")
    void typed() {
        ReceiptNumber number = ReceiptNumber.draw(2016, "99001", new Random(1));
        String typed = " " + number.value().toLowerCase().replace("-", " － ") + " ";
        assertThat(ReceiptNumber.parse(typed)).contains(number);
        assertThat(number.institutionCode()).isEqualTo("99001");
        assertThat(ReceiptNumber.parse("HC-2016")).isEmpty();
        assertThatThrownBy(() -> new ReceiptNumber("HC-2016-99001-AAAAAAAA-A"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
