package org.harmonogram.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Rule;

/** For each rule drawn plans that break it, one for each of its sentences. */
final class BrokenRules {

    static final Map<Rule, List<String>> PLANS = plans();

    private BrokenRules() {}

    private static Map<Rule, List<String>> plans() {
        Map<Rule, List<String>> plans = new EnumMap<>(Rule.class);
        clashes(plans);
        closedTimes(plans);
        places(plans);
        limits(plans);
        topics(plans);
        days(plans);
        trainers(plans);
        return plans;
    }

    private static void clashes(Map<Rule, List<String>> plans) {
        plans.put(Rule.TRAINER_CLASH, List.of("""
                trainer Ewa
                topic Prawo 2, Etyka 2
                edition Kielce
                edition Opole
                16.06 09:00 | Kielce Prawo 2 Ewa
                16.06 09:45 | Opole Etyka 2 Ewa
                """));
        plans.put(Rule.GROUP_CLASH, List.of("""
                topic Prawo 2, Etyka 2
                edition Kielce groups a b c only Prawo:a+b
                16.06 09:00 | Kielce Prawo 2
                16.06 09:45 | Kielce Etyka 2
                """));
        plans.put(Rule.ROOM_CLASH, List.of("""
                venue Hotel: Aula
                topic Prawo 2, Etyka 2
                edition Kielce groups a b split Prawo
                            | Aula
                16.06 09:00 | a Prawo 2
                16.06 09:45 | b Prawo 2
                """));
        plans.put(Rule.ISOLATED_SESSION, List.of("""
                topic Prawo 2, Etyka 2
                edition Kielce groups a b split Prawo
                16.06 09:00 | a Prawo 2 & b Prawo 2
                16.06 12:45 | Kielce Etyka 2
                """));
    }

    private static void closedTimes(Map<Rule, List<String>> plans) {
        plans.put(Rule.TRAINER_UNAVAILABLE, List.of("""
                trainer Ewa unavailable 16.06 10:00-12:00
                topic Prawo 2
                edition Kielce
                16.06 09:00 | Prawo 2 Ewa
                """, """
                trainer Ewa unavailable MON
                topic Prawo 2
                edition Kielce
                16.06 09:00 | Prawo 2 Ewa
                """));
        plans.put(Rule.ROOM_UNAVAILABLE, List.of("""
                venue Hotel closed 16.06 08:00-10:00: Aula closed 16.06 10:00-12:00
                topic Prawo 2
                edition Kielce
                            | Aula
                16.06 09:00 | Prawo 2
                """));
        plans.put(Rule.TOPIC_UNAVAILABLE, List.of("""
                topic Prawo 2 unavailable FRI 12:00-
                edition Kielce
                20.06 12:45 | Prawo 2
                """));
        plans.put(Rule.EDITION_UNAVAILABLE, List.of("""
                topic Prawo 2
                edition Kielce uses 16.06..20.06
                21.06 09:00 | Prawo 2
                """, """
                topic Prawo 2
                edition Kielce uses 16.06..27.06 endBy 20.06
                23.06 09:00 | Prawo 2
                """, """
                venue Hotel: Aula, Klub, Salon
                topic Prawo 2
                edition Kielce uses 16.06..20.06 rooms Aula Klub
                            | Salon
                16.06 09:00 | Prawo 2
                """));
        plans.put(Rule.OUTSIDE_WINDOW, List.of("""
                topic Prawo 2
                edition Kielce
                16.06 09:45 | Prawo 2
                """));
        plans.put(Rule.UNWANTED_TIME, List.of("""
                topic Prawo 2
                edition Kielce avoids FRI 12:00-
                20.06 12:45 | Prawo 2
                """, """
                trainer Ewa prefers MON
                topic Prawo 1
                edition Kielce
                20.06 12:45 | Prawo 1 Ewa
                """));
    }

    private static void places(Map<Rule, List<String>> plans) {
        plans.put(Rule.ROOM_MISSING, List.of("""
                venue Hotel: Aula, Klub
                topic Prawo 2
                edition Kielce uses 16.06..20.06 rooms Aula Klub
                16.06 09:00 | Prawo 2
                """));
        plans.put(Rule.ROOM_TOO_SMALL, List.of("""
                venue Hotel: Aula 20
                topic Prawo 2
                edition Kielce people 22
                            | Aula
                16.06 09:00 | Prawo 2
                """, """
                venue Hotel: Aula 20
                topic Prawo 2
                edition Kielce people 25
                            | Aula
                16.06 09:00 | Prawo 2
                """));
        plans.put(Rule.ROOM_LACKS_FEATURE, List.of("""
                venue Hotel: Aula has tablica
                topic Prawo 2 needs rzutnik tablica
                edition Kielce
                            | Aula
                16.06 09:00 | Prawo 2
                """));
        String twoVenues = """
                venue Hotel: Aula, Klub
                venue Ratusz: Salon
                way Hotel Ratusz 40 min 12.5 km
                trainer Ewa
                topic Prawo 4
                edition Kielce
                            | Aula      | Salon
                16.06 09:00 | Prawo 2 Ewa |
                16.06 10:45 |           | Prawo 2 Ewa
                """;
        plans.put(Rule.TWO_VENUES_IN_A_DAY, List.of(twoVenues));
        plans.put(Rule.TRAVEL_TOO_SHORT, List.of(twoVenues));
        plans.put(Rule.VENUE_CHANGE, List.of(twoVenues, twoVenues + "rule venue-change per topic"));
        plans.put(Rule.ROOM_CHANGE, List.of(twoVenues, twoVenues + "rule room-change per topic"));
        plans.put(Rule.TRAVEL, List.of(twoVenues, twoVenues.replace(" 12.5 km", "")));
    }

    private static void limits(Map<Rule, List<String>> plans) {
        plans.put(Rule.TOO_MANY_UNITS_A_DAY, List.of("""
                trainer Ewa maxUnitsPerDay 2
                topic Prawo 5
                edition Kielce
                16.06 09:00 | Prawo 2 Ewa
                16.06 10:45 | Prawo 2 Ewa
                16.06 12:45 | Prawo 1 Ewa
                """, """
                topic Prawo 4
                edition Kielce groups a b split Prawo maxUnitsPerDay 2
                16.06 09:00 | a Prawo 2
                16.06 10:45 | a Prawo 2
                """));
        plans.put(Rule.TOO_MANY_UNITS, List.of("""
                trainer Ewa maxUnits 3
                topic Prawo 4
                edition Kielce
                16.06 09:00 | Prawo 2 Ewa
                17.06 09:00 | Prawo 2 Ewa
                """));
        plans.put(Rule.TOO_MANY_DAYS, List.of("""
                topic Prawo 6
                edition Kielce maxDays 2
                16.06 09:00 | Prawo 2
                17.06 09:00 | Prawo 2
                18.06 09:00 | Prawo 2
                """));
        plans.put(Rule.REST_TOO_SHORT, List.of("""
                grid Wieczór 07:00-08:30 18:30-20:30
                trainer Ewa
                topic Prawo 4
                edition Kielce
                16.06 19:00 | Prawo 2 Ewa
                17.06 07:00 | Prawo 2 Ewa
                """));
        plans.put(Rule.STAFF_TOO_FEW, List.of("""
                trainer Ewa, Jan
                topic Prawo 2 trainers 2
                edition Kielce
                16.06 09:00 | Prawo 2 Ewa
                """));
        plans.put(Rule.NOT_PLACED, List.of("""
                topic Prawo 6
                edition Kielce
                16.06 09:00 | Prawo 1
                """, """
                topic Prawo 2
                edition Kielce
                16.06 09:00 | Prawo 1
                """, """
                topic Kino 90 min
                edition Kielce
                16.06 09:00 | Kino 30
                """));
        plans.put(Rule.SURPLUS_UNITS, List.of("""
                topic Prawo 2
                edition Kielce
                16.06 09:00 | Prawo 2
                16.06 10:45 | Prawo 2
                """, """
                topic Kino 30 min
                edition Kielce
                16.06 09:00 | Kino 45
                """));
    }

    private static void topics(Map<Rule, List<String>> plans) {
        plans.put(Rule.TOPIC_ORDER, List.of("""
                topic Etyka 2, Prawo 2 after Etyka
                edition Kielce
                16.06 09:00 | Prawo 2
                17.06 10:45 | Etyka 2
                """, """
                topic Etyka 2, Prawo 2 after Etyka
                edition Kielce
                16.06 09:00 | Prawo 2
                16.06 10:45 | Etyka 2
                """));
        plans.put(Rule.TOPIC_INTERRUPTED, List.of("""
                topic Prawo 4, Etyka 2
                edition Kielce
                16.06 09:00 | Prawo 2
                16.06 10:45 | Etyka 2
                16.06 12:45 | Prawo 2
                """));
        plans.put(Rule.TOPIC_SPREAD, List.of("""
                topic Prawo 4, Etyka 2
                edition Kielce
                16.06 09:00 | Prawo 2
                17.06 09:00 | Etyka 2
                18.06 09:00 | Prawo 2
                """));
        plans.put(Rule.TOPIC_PIECES, List.of("""
                topic Prawo 4
                edition Kielce
                16.06 09:00 | Prawo 1
                16.06 09:45 | Prawo 1
                16.06 10:45 | Prawo 2
                """));
        plans.put(Rule.OUT_OF_PROGRAMME_ORDER, List.of("""
                topic Prawo 2, Etyka 2
                edition Kielce
                16.06 09:00 | Etyka 2
                17.06 10:45 | Prawo 2
                """, """
                topic Prawo 2, Etyka 2
                edition Kielce groups grupa-a grupa-b grupa-c only Prawo:grupa-a+grupa-b
                16.06 09:00 | Etyka 2
                16.06 10:45 | Kielce Prawo 2
                """));
        plans.put(Rule.FEWER_DAYS_THAN_ASKED, List.of("""
                topic Prawo 6 days 3
                edition Kielce
                16.06 09:00 | Prawo 2
                16.06 10:45 | Prawo 2
                17.06 09:00 | Prawo 2
                """));
        plans.put(Rule.MOVED, List.of("""
                topic Prawo 2
                edition Kielce
                17.06 09:00 | Prawo 2
                baseline 10.06
                16.06 09:00 | Prawo 2
                """, """
                topic Prawo 1
                edition Kielce
                27.06 10:45 | Prawo 1
                baseline 10.05
                27.06 09:00 | Prawo 1
                """));
    }

    private static void days(Map<Rule, List<String>> plans) {
        plans.put(Rule.IDLE_WINDOW, List.of("""
                topic Prawo 4
                edition Kielce
                16.06 09:00 | Prawo 1
                16.06 12:45 | Prawo 2
                """));
        plans.put(Rule.EXTRA_DAY, List.of("""
                topic Prawo 12
                edition Kielce
                16.06 09:00 | Prawo 2
                17.06 09:00 | Prawo 2
                18.06 09:00 | Prawo 2
                """));
        plans.put(Rule.SCATTERED_DAYS, List.of("""
                topic Prawo 12
                edition Kielce
                16.06 09:00 | Prawo 2
                18.06 09:00 | Prawo 2
                19.06 09:00 | Prawo 2
                """));
    }

    private static void trainers(Map<Rule, List<String>> plans) {
        plans.put(Rule.TRAINER_UNQUALIFIED, List.of("""
                trainer Ewa topics Etyka
                topic Prawo 2, Etyka 2
                edition Kielce
                edition Opole
                joint Prawo Kielce Opole
                16.06 09:00 | Kielce+Opole Prawo 2 Ewa
                """));
        plans.put(Rule.TRAINER_CHANGE, List.of("""
                trainer Ewa, Jan
                topic Prawo 4
                edition Kielce
                16.06 09:00 | Prawo 2 Ewa
                16.06 10:45 | Prawo 2 Jan
                """));
        plans.put(Rule.UNFAIR_LOAD, List.of("""
                trainer Ewa, Jan
                topic Prawo 6
                edition Kielce
                16.06 09:00 | Prawo 2 Ewa
                16.06 10:45 | Prawo 2 Ewa
                16.06 12:45 | Prawo 2 Ewa
                """));
    }
}
