package tj.hamyori.local.demo;

import java.util.List;

/**
 * Who takes part in the play. All names are made up.
 *
 * @param smallestLoanMinor principal of the first woman's loan, minor units; each next one takes more
 */
record Cast(
        String mfo,
        String admin,
        String manager,
        String officer,
        String secondOfficer,
        long smallestLoanMinor,
        List<Circle> circles) {

    static final int MEMBERS_IN_A_CIRCLE = 7;

    /**
     * One self-help group and the seven women who found it.
     *
     * @param district code in the list of districts
     */
    record Circle(String name, String district, List<String> women) {

        static Circle of(String name, String district, String women) {
            return new Circle(name, district, List.of(women.split(", ")));
        }
    }

    static List<Cast> all() {
        return List.of(
                new Cast("ORIYON", "admin-oriyon", "zarina", "nilufar", "parvina", 150_000, circlesOfOriyon()),
                new Cast("DILSUZ", "admin-dilsuz", "shahlo", "malika", "gulnora", 240_000, circlesOfDilsuz()));
    }

    private static List<Circle> circlesOfOriyon() {
        String rasht = "Саодат Раҳимзода, Гулрӯ Ҷӯраева, Мавҷуда Сафарӣ, Ойгул Назар, Бибисоро Қурбон, "
                + "Шарофат Ҳоҷизода, Зулайхо Мирзо";
        String kulob = "Тоҷинисо Одина, Раъно Шариф, Маҳбуба Ғафур, Сановбар Ёрӣ, Ҳурмат Давлат, "
                + "Латофат Ҷабборӣ, Нигора Содиқ";
        String qubodiyon = "Фотима Ибодзода, Моҳира Тағой, Гулчеҳра Усмон, Насиба Хоҷа, Дилором Ризо, "
                + "Ҷамила Ҳасан, Сабоҳат Икром";
        return List.of(
                Circle.of("Умед", "RA-09", rasht),
                Circle.of("Баҳор", "KT-02", kulob),
                Circle.of("Чашма", "KT-11", qubodiyon));
    }

    private static List<Circle> circlesOfDilsuz() {
        String istaravshan =
                "Муаттар Эргаш, Озода Қодирӣ, Шоира Воҳид, Рухшона Алӣ, Ҳанифа Бобо, " + "Манзура Тоҳир, Зебо Ғуломӣ";
        String asht = "Адолат Юсуф, Хосият Раҷаб, Маърифат Зоир, Саломат Ниёз, Гавҳар Ӯрун, "
                + "Бунафша Сатторӣ, Ҷонона Муқим";
        String mastchoh =
                "Офтоб Ҳаким, Нозанин Эшон, Паривш Қаҳҳор, Мастура Азиз, Тӯтӣ Шамсӣ, Сурайё Холиқ, Ибодат Нур";
        return List.of(
                Circle.of("Навоӣ", "SU-04", istaravshan),
                Circle.of("Сомон", "SU-10", asht),
                Circle.of("Ганҷ", "SU-14", mastchoh));
    }
}
