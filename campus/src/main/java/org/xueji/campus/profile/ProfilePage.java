package org.xueji.campus.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.Tier;
import org.xueji.platform.page.Frame;

/// The eight items as a student confirms them (增改基本信息).
///
/// @param window the window in words
/// @param open whether anything can be changed now
/// @param problem what stands in the way of the whole; empty for nothing
/// @param receipt number of the receipt that counts; empty without one
public record ProfilePage(
        Frame frame,
        String campaign,
        String window,
        boolean open,
        List<Item> items,
        String problem,
        String receipt,
        String receiptTime,
        boolean superseded) {
    /// A choice of the same item: a place or a spelling.
    public record Choice(String value, String words, boolean chosen) {}

    /// One item.
    ///
    /// @param typed what stands in its field
    /// @param surname first half of a spelling written by hand, `given` the second
    /// @param standing the value in force in words; empty without one
    /// @param waiting the value that waits for approval in words
    /// @param refusal why the last wish was refused
    /// @param conflict what another tab or an officer made of it meanwhile
    public record Item(
            String key,
            String label,
            String hint,
            Tier tier,
            String clause,
            String step,
            String colour,
            boolean done,
            boolean draft,
            String token,
            String typed,
            String surname,
            String given,
            String standing,
            String waiting,
            String refusal,
            String problem,
            String conflict,
            List<String> warnings,
            List<Choice> choices) {
        /// Copies the lists.
        public Item {
            warnings = List.copyOf(warnings);
            choices = List.copyOf(choices);
        }

        /// What counts, or waits to count, in words.
        public String words() {
            return waiting.isEmpty() ? standing : waiting;
        }

        /// Whether nothing of it asks for attention.
        boolean quiet() {
            return done && !draft && refusal.isEmpty() && problem.isEmpty() && conflict.isEmpty();
        }

        /// Whether it is a place, to be found in the list of regions.
        public boolean place() {
            return key.equals(ProfileItem.NATIVE_PLACE.key()) || key.equals(ProfileItem.ORIGIN_REGION.key());
        }

        /// Whether it is the pinyin of the name.
        public boolean pinyin() {
            return key.equals(ProfileItem.PINYIN.key());
        }

        /// Whether it takes more than one line on a phone.
        public boolean wide() {
            return key.equals(ProfileItem.FAMILY_ADDRESS.key());
        }

        /// What a phone's keyboard and memory offer.
        public String type() {
            return key.equals(ProfileItem.EMAIL.key())
                    ? "email"
                    : key.equals(ProfileItem.FAMILY_PHONE.key()) ? "tel" : "text";
        }

        /// The keyboard a phone shows.
        public @Nullable String keyboard() {
            return key.equals(ProfileItem.POST_CODE.key()) ? "numeric" : null;
        }

        /// Whether the spelling was written by hand.
        public boolean written() {
            return choices.stream().noneMatch(Choice::chosen) && !typed.isEmpty();
        }

        @Override
        public String toString() {
            return "Item[" + key + " " + step + "]";
        }
    }

    /// Copies the items.
    public ProfilePage {
        items = List.copyOf(items);
    }

    /// Whether everything is handed in and nothing asks for attention: then a summary is enough.
    public boolean settled() {
        return !receipt.isEmpty() && problem.isEmpty() && items.stream().allMatch(Item::quiet);
    }

    /// How many items are done.
    public long done() {
        return items.stream().filter(Item::done).count();
    }

    /// What is still to do, in words.
    public String open(String between) {
        return String.join(
                between,
                items.stream().filter(item -> !item.done()).map(Item::label).toList());
    }

    @Override
    public String toString() {
        return "ProfilePage[" + items + "]";
    }
}
