package org.harmonogram.io.ctt;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.io.ctt.Instance.Course;
import org.harmonogram.io.ctt.Instance.DailyLectures;

/** What an instance says that no rule of the catalogue could count, in words. */
final class Notes {

    /** Ids have at most 100 characters each, and a note 10 000. */
    private static final int MOST_IDS = 90;

    private Notes() {}

    static List<String> of(Instance instance) {
        List<String> notes = new ArrayList<>();
        DailyLectures daily = instance.dailyLectures();
        if (daily != null) {
            notes.add("At least " + daily.least() + " lectures of a curriculum a day, if any.");
        }
        List<String> doubled = instance.courses().stream()
                .filter(Course::isDouble)
                .map(Course::id)
                .toList();
        for (int i = 0; i < doubled.size(); i += MOST_IDS) {
            List<String> part = doubled.subList(i, Math.min(doubled.size(), i + MOST_IDS));
            notes.add("Double lectures: " + String.join(", ", part));
        }
        return notes;
    }
}
