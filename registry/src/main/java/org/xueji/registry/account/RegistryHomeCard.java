package org.xueji.registry.account;

import gg.jte.Content;
import java.util.Optional;

/// What a feature has to say on the student's first page (首页卡片): the next step there, and how far along.
///
/// Beans are shown below the steps of the account in the order of their `@Order`: archive 100, proofreading 200,
/// check 300.
@FunctionalInterface
public interface RegistryHomeCard {
    /// The card for a student; empty when there is nothing to do or to show.
    Optional<Content> forStudent(AccountPerson student);
}
