package tj.hamyori.testing.architecture;

/** The package patterns of one service's rooms, in ArchUnit's notation. */
record Rooms(String base) {

    String all() {
        return base + "..";
    }

    String model() {
        return base + ".model..";
    }

    String events() {
        return base + ".events..";
    }

    String write() {
        return base + ".write..";
    }

    String writeSlice() {
        return base + ".write.*";
    }

    String read() {
        return base + ".read..";
    }

    String readSlice() {
        return base + ".read.*";
    }

    String batch() {
        return base + ".batch..";
    }

    String kafka() {
        return base + ".kafka..";
    }

    String config() {
        return base + ".config..";
    }

    String parent() {
        return base.substring(0, base.lastIndexOf('.'));
    }
}
