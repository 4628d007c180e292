package org.xueji.documents.table;

/// In which row a key was met first (首次出现的行): 64-bit hashes in open addressing, 24 MB for a million keys.
///
/// Keys are met row by row from one thread. Two different keys of one hash are one chance in tens of billions for a
/// million rows.
public final class KeyRows {
    private long[] keys = new long[1 << 12];
    private int[] rows = new int[1 << 12];
    private int size;

    /// The row in which the key was met before, 0 when this is the first.
    public int firstRow(long key, int row) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(key);
        if (rows[at] != 0) {
            return rows[at];
        }
        keys[at] = key;
        rows[at] = row;
        size++;
        return 0;
    }

    /// A well-mixed hash of a short text.
    public static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /// The first eight bytes of a keyed index.
    public static long hash(byte[] index) {
        long hash = 0;
        for (int at = 0; at < 8; at++) {
            hash = hash << 8 | index[at] & 0xFF;
        }
        return hash;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (mixed(key) & mask);
        while (rows[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldRows.length * 2];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldRows[at] != 0) {
                int to = slot(oldKeys[at]);
                keys[to] = oldKeys[at];
                rows[to] = oldRows[at];
            }
        }
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 33;
    }
}
