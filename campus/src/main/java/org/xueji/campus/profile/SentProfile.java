package org.xueji.campus.profile;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a student's form carries (提交的表单): what was typed, what had been shown, and at which version.
///
/// @param typed as typed; that of [ProfileItem#PINYIN] is surname, stroke, given name
/// @param shown what stood in the field when the page was made, written like `typed`
/// @param tokens of [ItemState#token()]
record SentProfile(Map<ProfileItem, String> typed, Map<ProfileItem, String> shown, Map<ProfileItem, String> tokens) {
    private static final String OWN = "own";

    SentProfile {
        typed = Map.copyOf(typed);
        shown = Map.copyOf(shown);
        tokens = Map.copyOf(tokens);
    }

    /// Reads the parameters of the form; fields that were not sent are left out.
    static SentProfile of(Map<String, String> form) {
        Map<ProfileItem, String> typed = new EnumMap<>(ProfileItem.class);
        Map<ProfileItem, String> shown = new EnumMap<>(ProfileItem.class);
        Map<ProfileItem, String> tokens = new EnumMap<>(ProfileItem.class);
        for (ProfileItem item : ProfileItem.values()) {
            String was = form.getOrDefault("was." + item.key(), "");
            shown.put(item, was);
            tokens.put(item, form.getOrDefault("version." + item.key(), ""));
            String text = item == ProfileItem.PINYIN ? pinyin(form, was) : form.get(item.key());
            if (text != null) {
                typed.put(item, chosen(item, form, text));
            }
        }
        return new SentProfile(typed, shown, tokens);
    }

    /// What was typed for an item; empty when nothing was.
    String typed(ProfileItem item) {
        return typed.getOrDefault(item, "");
    }

    /// The version the page showed; empty for a form that says nothing.
    String token(ProfileItem item) {
        return tokens.getOrDefault(item, "");
    }

    /// What the student has touched.
    Map<ProfileItem, String> touched() {
        Map<ProfileItem, String> touched = new EnumMap<>(ProfileItem.class);
        typed.forEach((item, text) -> {
            if (!text.equals(shown.getOrDefault(item, ""))) {
                touched.put(item, text);
            }
        });
        return touched;
    }

    // A proposal counts as long as the text it was made for was left alone.
    private static String chosen(ProfileItem item, Map<String, String> form, String text) {
        String choice = form.getOrDefault(item.key() + ".choice", "");
        boolean place = item == ProfileItem.NATIVE_PLACE || item == ProfileItem.ORIGIN_REGION;
        return place && !choice.isEmpty() && text.equals(form.getOrDefault(item.key() + ".asked", "")) ? choice : text;
    }

    // What is written by hand counts before a choice, as soon as it was touched.
    private static @Nullable String pinyin(Map<String, String> form, String was) {
        String surname = form.getOrDefault("pinyin.surname", "");
        String given = form.getOrDefault("pinyin.given", "");
        String written = surname.isBlank() && given.isBlank() ? "" : surname + "/" + given;
        String choice = form.getOrDefault("pinyin.choice", OWN);
        boolean writtenCounts = choice.equals(OWN) || (!written.isEmpty() && !written.equals(was));
        if (!writtenCounts) {
            return choice;
        }
        return form.containsKey("pinyin.surname") ? written : null;
    }
}
