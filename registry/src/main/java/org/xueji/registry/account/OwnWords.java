package org.xueji.registry.account;

import java.util.ArrayList;
import java.util.List;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;
import org.xueji.standards.name.PinyinSearchKey;

/// What must not stand in a person's password because others know it (本人信息).
final class OwnWords {
    private static final int TAIL = 6;
    private static final int SHORT_TAIL = 4;

    private OwnWords() {}

    /// Of an address: a phone number and its last six digits, the front of an e-mail address; and the site's own names.
    static List<String> of(Address address) {
        List<String> words = new ArrayList<>(List.of("学信网", "chsi", "xueji"));
        switch (address.kind()) {
            case PHONE -> addNumber(words, address.value());
            case MAIL -> words.add(address.value().substring(0, address.value().lastIndexOf('@')));
        }
        return words;
    }

    /// Of everything the account knows.
    static List<String> of(Account account) {
        List<String> words = new ArrayList<>();
        account.addresses().forEach(address -> words.addAll(of(address)));
        if (account.userName() != null) {
            words.add(account.userName());
        }
        account.realName().ifPresent(identity -> {
            PersonName name = identity.name();
            words.add(name.value());
            words.add(PinyinSearchKey.of(name).spelling());
            addDocument(words, identity.document());
        });
        return words;
    }

    private static void addDocument(List<String> words, IdentityDocument document) {
        String number = document.canonical();
        addNumber(words, number);
        boolean hasBirthDate = number.length() == 18;
        if (hasBirthDate) {
            words.add(number.substring(6, 14));
            words.add(number.substring(8, 14));
        }
    }

    private static void addNumber(List<String> words, String number) {
        words.add(number);
        words.add(number.substring(Math.max(0, number.length() - TAIL)));
        words.add(number.substring(Math.max(0, number.length() - SHORT_TAIL)));
    }
}
