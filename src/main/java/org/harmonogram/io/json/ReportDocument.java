package org.harmonogram.io.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.harmonogram.check.Finding;
import org.harmonogram.check.Ledger;
import org.harmonogram.check.Ledger.Hours;
import org.harmonogram.check.Report;
import org.harmonogram.check.RuleScore;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.Score;

/** How plans are judged, as members of a JSON document. Ids are those of rules and levels everywhere. */
public final class ReportDocument {

    private ReportDocument() {}

    /** {@code hard}, {@code medium}, {@code soft}. */
    public static Map<String, Object> score(Score score) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("hard", score.hard());
        members.put("medium", score.medium());
        members.put("soft", score.soft());
        return members;
    }

    /** Level, weight, count and cost of each rule. */
    public static List<Map<String, Object>> rules(Collection<RuleScore> rules) {
        return list(rules, ReportDocument::rule);
    }

    private static Map<String, Object> rule(RuleScore score) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", score.rule().id());
        members.put("level", score.level().id());
        members.put("weight", score.weight());
        members.put("count", score.count());
        members.put("cost", score.cost());
        return members;
    }

    /** The findings of a report, with a sentence each. */
    public static List<Map<String, Object>> findings(Report report, Locale locale) {
        return list(report.findings(), finding -> finding(finding, locale));
    }

    /** How much of the count of which rule no finding tells of; empty where the findings are whole. */
    public static List<Map<String, Object>> unlisted(Report report) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (RuleScore score : report.rules()) {
            long unlisted = report.unlisted(score.rule());
            if (unlisted > 0) {
                Map<String, Object> member = new LinkedHashMap<>();
                member.put("rule", score.rule().id());
                member.put("count", unlisted);
                members.add(member);
            }
        }
        return members;
    }

    private static Map<String, Object> finding(Finding finding, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", finding.rule().id());
        members.put("level", finding.level().id());
        members.put("count", finding.count());
        members.put("cost", finding.cost());
        members.put("placements", finding.placements());
        members.put("about", finding.about());
        members.put("sentence", finding.sentence(locale));
        return members;
    }

    /** Issues with code, place and a sentence each. */
    public static List<Map<String, Object>> issues(Collection<Issue> issues, Locale locale) {
        return list(issues, issue -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("code", issue.code().id());
            members.put("at", issue.at());
            members.put("sentence", issue.sentence(locale));
            return members;
        });
    }

    /** The hours of every edition, module and topic, in minutes. */
    public static Map<String, Object> ledger(Ledger ledger) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("unitMinutes", ledger.unitMinutes());
        members.put("editions", list(ledger.editions(), ReportDocument::edition));
        return members;
    }

    private static Map<String, Object> edition(Ledger.OfEdition edition) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("edition", edition.edition());
        members.put("title", edition.title());
        members.put("hours", hours(edition.total()));
        members.put("modules", list(edition.modules(), ReportDocument::module));
        return members;
    }

    private static Map<String, Object> module(Ledger.OfModule module) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("module", module.module());
        members.put("title", module.title());
        members.put("hours", hours(module.total()));
        members.put("topics", list(module.topics(), ReportDocument::topic));
        return members;
    }

    private static Map<String, Object> topic(Ledger.OfTopic topic) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("topic", topic.requirement().topic().id());
        List<String> groups = topic.requirement().groups().stream()
                .map(GroupKey::group)
                .filter(group -> group != null)
                .map(String::valueOf)
                .toList();
        if (!groups.isEmpty()) {
            members.put("groups", groups);
        }
        members.put("hours", hours(topic.hours()));
        return members;
    }

    private static Map<String, Object> hours(Hours hours) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("requiredMinutes", hours.requiredMinutes());
        members.put("placedMinutes", hours.placedMinutes());
        members.put("missingMinutes", hours.missingMinutes());
        members.put("surplusMinutes", hours.surplusMinutes());
        return members;
    }

    private static <T> List<Map<String, Object>> list(
            Collection<T> elements, Function<T, Map<String, Object>> writing) {
        return elements.stream().map(writing).toList();
    }
}
