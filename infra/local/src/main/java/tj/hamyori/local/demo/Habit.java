package tj.hamyori.local.demo;

/** How a borrower of the play repays: what she brings to the meeting after her n-th due date. */
enum Habit {
    PUNCTUAL {
        @Override
        long bringsMinor(int instalment, long dueMinor, long overdueMinor) {
            return overdueMinor + dueMinor;
        }
    },
    /** Brings half every third month and makes up for it the month after. */
    HALF_NOW_AND_THEN {
        @Override
        long bringsMinor(int instalment, long dueMinor, long overdueMinor) {
            return instalment % 3 == 0 ? dueMinor / 2 : overdueMinor + dueMinor;
        }
    },
    /** Misses every fifth month altogether and is then one instalment late for three months. */
    MISSES_SOME {
        @Override
        long bringsMinor(int instalment, long dueMinor, long overdueMinor) {
            return switch (instalment % 5) {
                case 0 -> 0;
                case 3 -> overdueMinor + dueMinor;
                default -> dueMinor;
            };
        }
    },
    /** Brings two instalments at once every fourth month and nothing the month after. */
    EARLY {
        @Override
        long bringsMinor(int instalment, long dueMinor, long overdueMinor) {
            return switch (instalment % 4) {
                case 0 -> 2 * dueMinor;
                case 1 -> instalment == 1 ? dueMinor : 0;
                default -> dueMinor;
            };
        }
    },
    /** Rounds up to whole hundreds of somoni: by the end she has paid more than she owed. */
    ROUNDS_UP {
        @Override
        long bringsMinor(int instalment, long dueMinor, long overdueMinor) {
            long hundredSomoniMinor = 10_000;
            return Math.ceilDiv(dueMinor, hundredSomoniMinor) * hundredSomoniMinor;
        }
    },
    /** Stops after four months, when the business fails. */
    STOPS {
        @Override
        long bringsMinor(int instalment, long dueMinor, long overdueMinor) {
            return instalment <= 4 ? dueMinor : 0;
        }
    };

    /**
     * @param instalment number of the instalment that has just fallen due, from 1
     * @param dueMinor that instalment, minor units
     * @param overdueMinor what is still open of the earlier ones, minor units
     * @return what she brings, minor units; 0 for nothing
     */
    abstract long bringsMinor(int instalment, long dueMinor, long overdueMinor);
}
