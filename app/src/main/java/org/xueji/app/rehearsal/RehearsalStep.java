package org.xueji.app.rehearsal;

/// One part of the invented data (演练数据的一部分); beans are played in the order of their `@Order`, each once.
interface RehearsalStep {
    /// Its stable name.
    String name();

    /// What it brings, in Chinese.
    String title();

    /// Brings it. Safe to begin again: a restart may have cut it.
    void play(InventedUniversity university);
}
