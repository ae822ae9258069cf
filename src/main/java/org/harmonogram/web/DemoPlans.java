package org.harmonogram.web;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmonogram.io.json.PlanReader;

/** The plans under {@code data/}, packed with the program, by names made of their folders and files. */
final class DemoPlans {

    private static final String FOLDER = "/org/harmonogram/demo/";

    private static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("congress-starachowice-2022", "congress-starachowice-2022/plan.json"),
            Map.entry("congress-starachowice-2022-published", "congress-starachowice-2022/published.json"),
            Map.entry("cus-bialystok-2025", "cus-bialystok-2025/plan.json"),
            Map.entry("cus-bialystok-2025-published", "cus-bialystok-2025/published.json"),
            Map.entry("cus-bialystok-2025-with-trainers", "cus-bialystok-2025/plan-with-trainers.json"),
            Map.entry("cus-pozostale-2020", "programmes/cus-pozostale-2020.json"),
            Map.entry("cus-zarzadzanie-2020", "programmes/cus-zarzadzanie-2020.json"),
            Map.entry("lpdi-swietokrzyskie-2025", "lpdi-swietokrzyskie-2025/plan.json"),
            Map.entry("lpdi-swietokrzyskie-2025-published", "lpdi-swietokrzyskie-2025/published.json"),
            Map.entry("workshops-lubuskie-2022", "workshops-lubuskie-2022/plan.json"),
            Map.entry("workshops-lubuskie-2022-published", "workshops-lubuskie-2022/published.json")));

    /** Is made when the first title is asked for: then all are. */
    private static final class Titles {

        private static final Map<String, String> OF_PLANS = ids().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        id -> PlanReader.read(document(id)).heading().title()));
    }

    private DemoPlans() {}

    /** In alphabetical order. */
    static Collection<String> ids() {
        return FILES.keySet();
    }

    /** The plan's own title. */
    static String title(String id) {
        return Titles.OF_PLANS.getOrDefault(id, id);
    }

    /** The plan as JSON. */
    static String document(String id) {
        return Resources.text(FOLDER + FILES.get(id));
    }
}
