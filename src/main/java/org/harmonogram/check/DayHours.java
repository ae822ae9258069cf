package org.harmonogram.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Rule;

/** Which hours of a breach's date are closed, are windows, or are idle. */
final class DayHours {

    private DayHours() {}

    /** The closed times of the trainer, room or topic that the session meets. */
    static List<Stretch> closed(Breach breach) {
        LocalDate date = breach.date();
        Stretch session = breach.hoursOf(0);
        List<Stretch> closed = closedPeriods(breach)
                .filter(period -> period.touches(date))
                .map(period -> new Stretch(period.startMinute(), period.endMinute()))
                .toList();
        return Stretch.merged(closed).stream().filter(session::overlaps).toList();
    }

    private static Stream<Period> closedPeriods(Breach breach) {
        Rule rule = breach.match().rule();
        return switch (rule) {
            case TRAINER_UNAVAILABLE -> breach.trainer().unavailable().stream();
            case TOPIC_UNAVAILABLE -> breach.requirement().topic().unavailable().stream();
            case ROOM_UNAVAILABLE ->
                Stream.concat(
                        breach.room().closed().stream(),
                        breach.structure().venueOf(breach.room().id()).closed().stream());
            default -> throw new IllegalArgumentException("Rule (%s) knows no closed times.".formatted(rule.id()));
        };
    }

    /** The windows of the edition on the date. */
    static List<Stretch> windows(Breach breach) {
        return breach.day().windows().stream().map(DayHours::window).toList();
    }

    private static Stretch window(GridItem window) {
        return new Stretch(window.startMinute(), window.endMinute());
    }

    /** The window time between the first start and the last end of the sessions in which there is none. */
    static List<Stretch> idle(Breach breach) {
        List<Stretch> sessions =
                Stretch.merged(IntStream.range(0, breach.match().sessions().size())
                        .mapToObj(breach::hoursOf)
                        .toList());
        Stretch outer = new Stretch(
                sessions.get(0).startMinute(), sessions.get(sessions.size() - 1).endMinute());
        return outer.without(sessions).stream()
                .flatMap(free -> windows(breach).stream()
                        .filter(free::overlaps)
                        .map(window -> new Stretch(
                                Math.max(free.startMinute(), window.startMinute()),
                                Math.min(free.endMinute(), window.endMinute()))))
                .toList();
    }
}
