package tj.hamyori.repayment.model.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first day of Eid al-Fitr (Idi Ramazon) and of Eid al-Adha (Idi Qurbon), each one public holiday in Tajikistan.
 *
 * <p>The Council of Ulema announces them a few days ahead; dates to 2025 are as kept, later ones are astronomical
 * estimates to be overridden by {@link WorkingCalendar#withHolidays} and {@link WorkingCalendar#withWorkingDays}.
 * Source: the Islamic tables of the public <i>vacanza/holidays</i> project, corrected by the announcements of 2011
 * (31 August, Asia-Plus) and 2017 (26 June, Khovar), and by that project's own note for 2023 (22 April).
 */
final class EidDays {
    private static final List<String> FITR = List.of(
            "2000-01-08",
            "2000-12-27",
            "2001-12-16",
            "2002-12-05",
            "2003-11-25",
            "2004-11-14",
            "2005-11-03",
            "2006-10-23",
            "2007-10-13",
            "2008-10-01",
            "2009-09-20",
            "2010-09-10",
            "2011-08-31",
            "2012-08-19",
            "2013-08-08",
            "2014-07-28",
            "2015-07-17",
            "2016-07-06",
            "2017-06-26",
            "2018-06-15",
            "2019-06-04",
            "2020-05-24",
            "2021-05-13",
            "2022-05-02",
            "2023-04-22",
            "2024-04-10",
            "2025-03-30",
            "2026-03-20",
            "2027-03-09",
            "2028-02-26",
            "2029-02-14",
            "2030-02-04",
            "2031-01-24",
            "2032-01-14",
            "2033-01-02",
            "2033-12-23",
            "2034-12-12",
            "2035-12-01",
            "2036-11-19",
            "2037-11-08",
            "2038-10-29",
            "2039-10-19",
            "2040-10-07",
            "2041-09-26",
            "2042-09-15",
            "2043-09-04");

    private static final List<String> ADHA = List.of(
            "2000-03-16",
            "2001-03-05",
            "2002-02-22",
            "2003-02-11",
            "2004-02-01",
            "2005-01-21",
            "2006-01-10",
            "2006-12-31",
            "2007-12-20",
            "2008-12-08",
            "2009-11-27",
            "2010-11-16",
            "2011-11-06",
            "2012-10-26",
            "2013-10-15",
            "2014-10-04",
            "2015-09-23",
            "2016-09-11",
            "2017-09-01",
            "2018-08-21",
            "2019-08-11",
            "2020-07-31",
            "2021-07-20",
            "2022-07-09",
            "2023-06-28",
            "2024-06-16",
            "2025-06-06",
            "2026-05-27",
            "2027-05-16",
            "2028-05-05",
            "2029-04-24",
            "2030-04-13",
            "2031-04-02",
            "2032-03-22",
            "2033-03-11",
            "2034-03-01",
            "2035-02-18",
            "2036-02-07",
            "2037-01-26",
            "2038-01-16",
            "2039-01-05",
            "2039-12-26",
            "2040-12-14",
            "2041-12-04",
            "2042-11-23",
            "2043-11-12");

    private EidDays() {}

    static List<LocalDate> all() {
        return Stream.concat(FITR.stream(), ADHA.stream()).map(LocalDate::parse).toList();
    }
}
