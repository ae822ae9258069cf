package org.harmonogram.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.support.DrawnPlan;

/** Plans of a few units with everything that rules look at, made from a seed, so small that all their plans can be tried. */
final class TinyPlans {

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final int topics;
    private final int trainers;
    private final int rooms;
    private final boolean hasSecondEdition;
    private final boolean hasGroups;

    private TinyPlans(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        topics = 1 + random.nextInt(3);
        trainers = random.nextInt(3);
        rooms = random.nextInt(3);
        hasSecondEdition = percent(30);
        hasGroups = percent(20);
    }

    /** The plan of that seed, as text that {@link DrawnPlan} reads. */
    static String text(long seed) {
        return new TinyPlans(seed).write();
    }

    static Plan plan(long seed) {
        return DrawnPlan.plan(text(seed));
    }

    private boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String write() {
        line(one(
                "grid G 09:00-10:30 10:45-12:15",
                "grid G 09:00-10:30 10:45-12:15",
                "grid G 09:00-10:30 10:45-11:30 13:00-13:45",
                "grid G 09:00-10:40 10:40-11:30",
                "grid G 09:00-09:45 10:00-10:45 11:00-11:45"));
        for (int t = 1; t <= topics; t++) {
            line("topic T" + t + topic(t));
        }
        writePlaces();
        for (int t = 1; t <= trainers; t++) {
            line("trainer P" + t + trainer());
        }
        if (hasSecondEdition && percent(40)) {
            line("edition I" + edition() + ", II" + edition());
            line("joint T1 I II");
        } else {
            line("edition I" + edition() + (hasSecondEdition ? ", II" + edition() : ""));
        }
        writeRules();
        writePlacements();
        return text.toString();
    }

    private String topic(int number) {
        StringBuilder words = new StringBuilder(one(" 1", " 2", " 2", " 3", " 60 min", " 90 min"));
        boolean inMinutes = words.toString().endsWith("min");
        words.append(number > 1 && percent(15) ? " after T1" : "");
        words.append(percent(20) ? " trainers " + random.nextInt(3) : "");
        words.append(trainers > 0 && percent(20) ? " by P1" : "");
        words.append(percent(20) ? " people " + random.nextInt(30) : "");
        words.append(percent(15) ? " needs tablica" : "");
        words.append(percent(10) ? " unavailable 16.06 -10:00" : "");
        words.append(percent(15) ? " days 2" : "");
        words.append(!inMinutes && percent(15) ? one(" pieces 1-1", " pieces 1-2", " pieces 2-2") : "");
        return words.toString();
    }

    private void writePlaces() {
        if (rooms > 0) {
            line("venue A");
            line("room a " + (10 + random.nextInt(15)) + one("", " has tablica", " closed 16.06 -10:00"));
        }
        if (rooms > 1) {
            line(one("room b 20", "venue B\nroom b 20"));
            if (text.toString().contains("venue B")) {
                line("way A B " + one("10 min 7 km", "40 min", "0 min 30 km"));
            }
        }
    }

    private String trainer() {
        StringBuilder words = new StringBuilder();
        words.append(percent(20) ? " topics T1" : "");
        words.append(rooms > 0 && percent(50) ? " home A" : "");
        words.append(percent(25) ? one(" unavailable 16.06", " unavailable -10:00", " unavailable 17.06") : "");
        words.append(percent(20) ? " maxUnits " + (1 + random.nextInt(3)) : "");
        words.append(percent(20) ? " maxUnitsPerDay " + (1 + random.nextInt(2)) : "");
        words.append(percent(20) ? one(" avoids 16.06", " prefers 17.06", " avoids 10:00-11:00") : "");
        return words.toString();
    }

    private String edition() {
        List<String> names = new ArrayList<>();
        if (rooms > 0) {
            names.add("a");
        }
        if (rooms > 1) {
            names.add("b");
        }
        StringBuilder words = new StringBuilder();
        String id = text.indexOf("edition") < 0 && !text.toString().contains("groups") ? "x" : "y";
        words.append(hasGroups ? " groups " + id + random.nextInt(100) + " " + id + (100 + random.nextInt(100)) : "");
        words.append(one(" uses 16.06", " uses 16.06..17.06", " uses 16.06 18.06"));
        words.append(names.isEmpty() || percent(40) ? "" : " rooms " + String.join(" ", names));
        words.append(percent(20) ? " people 12" : "");
        words.append(percent(15) ? " maxUnitsPerDay " + (1 + random.nextInt(3)) : "");
        words.append(percent(15) ? " maxDays 1" : "");
        words.append(hasGroups && percent(50) ? " split T1" : "");
        words.append(percent(20) ? one(" avoids 16.06", " prefers 10:00-12:00", " avoids 11:00-") : "");
        return words.toString();
    }

    private void writeRules() {
        for (Rule rule : Rule.values()) {
            if (percent(10)) {
                line("rule " + rule.id() + " weight " + random.nextInt(8));
            } else if (percent(4)) {
                line("rule " + rule.id() + " level " + one("hard", "medium", "soft"));
            } else if (percent(2)) {
                line("rule " + rule.id() + " off");
            } else if ((rule == Rule.ROOM_CHANGE || rule == Rule.VENUE_CHANGE) && percent(40)) {
                line("rule " + rule.id() + " per topic");
            }
        }
    }

    private void writePlacements() {
        boolean isSimple = !hasGroups && !text.toString().contains("joint");
        if (isSimple && percent(40)) {
            line(row());
        }
        if (isSimple && percent(30)) {
            line("baseline " + one("10.06", "01.05"));
            line(row());
        }
    }

    private String row() {
        String length =
                text.toString().contains("T1 60 min") ? " 60" : text.toString().contains("T1 90 min") ? " 90" : " 1";
        String trainer = trainers > 0 && !text.toString().contains(" by P1") && percent(50) ? " P1" : "";
        String lock = one("", " !", " !start", " !room", " !trainers", " !start");
        String columns = rooms > 0 && percent(50) ? "| a\n" : "| -\n";
        return columns + one("16.06 09:00", "16.06 09:45", "17.06 09:00", "unplaced") + " | I T1" + length + trainer
                + lock;
    }
}
