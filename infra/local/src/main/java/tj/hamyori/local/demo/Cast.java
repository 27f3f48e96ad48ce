package tj.hamyori.local.demo;

import java.util.List;

/** Who takes part in the play. All names are made up; districts are codes of the list of districts. */
record Cast(String mfo, String admin, String manager, String officer, String secondOfficer, List<Circle> circles) {

    static final int MEMBERS_IN_A_CIRCLE = 7;

    /** One self-help group: its name, district and the seven women who found it. */
    record Circle(String name, String district, List<String> women) {}

    static List<Cast> all() {
        return List.of(
                new Cast(
                        "ORIYON",
                        "admin-oriyon",
                        "zarina",
                        "nilufar",
                        "parvina",
                        List.of(
                                circle(
                                        "Умед",
                                        "RA-09",
                                        "Саодат Раҳимзода",
                                        "Гулрӯ Ҷӯраева",
                                        "Мавҷуда Сафарӣ",
                                        "Ойгул Назар",
                                        "Бибисоро Қурбон",
                                        "Шарофат Ҳоҷизода",
                                        "Зулайхо Мирзо"),
                                circle(
                                        "Баҳор",
                                        "KT-02",
                                        "Тоҷинисо Одина",
                                        "Раъно Шариф",
                                        "Маҳбуба Ғафур",
                                        "Сановбар Ёрӣ",
                                        "Ҳурмат Давлат",
                                        "Латофат Ҷабборӣ",
                                        "Нигора Содиқ"),
                                circle(
                                        "Чашма",
                                        "KT-11",
                                        "Фотима Ибодзода",
                                        "Моҳира Тағой",
                                        "Гулчеҳра Усмон",
                                        "Насиба Хоҷа",
                                        "Дилором Ризо",
                                        "Ҷамила Ҳасан",
                                        "Сабоҳат Икром"))),
                new Cast(
                        "DILSUZ",
                        "admin-dilsuz",
                        "shahlo",
                        "malika",
                        "gulnora",
                        List.of(
                                circle(
                                        "Навоӣ",
                                        "SU-04",
                                        "Муаттар Эргаш",
                                        "Озода Қодирӣ",
                                        "Шоира Воҳид",
                                        "Рухшона Алӣ",
                                        "Ҳанифа Бобо",
                                        "Манзура Тоҳир",
                                        "Зебо Ғуломӣ"),
                                circle(
                                        "Сомон",
                                        "SU-10",
                                        "Адолат Юсуф",
                                        "Хосият Раҷаб",
                                        "Маърифат Зоир",
                                        "Саломат Ниёз",
                                        "Гавҳар Ӯрун",
                                        "Бунафша Сатторӣ",
                                        "Ҷонона Муқим"),
                                circle(
                                        "Ганҷ",
                                        "SU-14",
                                        "Офтоб Ҳаким",
                                        "Нозанин Эшон",
                                        "Паривш Қаҳҳор",
                                        "Мастура Азиз",
                                        "Тӯтӣ Шамсӣ",
                                        "Сурайё Холиқ",
                                        "Ибодат Нур"))));
    }

    private static Circle circle(String name, String district, String... women) {
        return new Circle(name, district, List.of(women));
    }
}
