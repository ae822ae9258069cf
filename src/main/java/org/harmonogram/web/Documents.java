package org.harmonogram.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.harmonogram.check.RuleTexts;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.Messages;
import org.harmonogram.domain.Rule;
import org.harmonogram.io.json.JsonFile;
import org.harmonogram.io.json.ReportDocument;
import org.harmonogram.io.json.SolveRequest;
import org.harmonogram.jobs.Job;
import org.harmonogram.jobs.JobResult;
import org.harmonogram.store.Audit;
import org.harmonogram.store.Page;
import org.harmonogram.store.StoredPlan;
import org.jspecify.annotations.Nullable;

/** What is kept in the store, as JSON in answers. */
final class Documents {

    private Documents() {}

    static Map<String, Object> plan(StoredPlan plan) {
        return members(plan).build();
    }

    static Map<String, Object> plan(StoredPlan plan, List<Issue> warnings, Locale locale) {
        return members(plan)
                .with("warnings", ReportDocument.issues(warnings, locale))
                .build();
    }

    private static Members members(StoredPlan plan) {
        return new Members()
                .with("id", plan.id())
                .with("title", plan.title())
                .with("tags", plan.tags())
                .with("state", plan.state().id())
                .with("score", plan.score())
                .with("revision", plan.revision())
                .with("createdAt", plan.createdAt())
                .with("changedAt", plan.changedAt());
    }

    static Map<String, Object> revision(StoredPlan.Revision revision) {
        return new Members()
                .with("revision", revision.number())
                .with("state", revision.state().id())
                .with("score", revision.score())
                .with("author", revision.author())
                .with("job", revision.job())
                .with("createdAt", revision.createdAt())
                .build();
    }

    /** @param result what was saved; {@code null}: nothing, or not asked for */
    static Map<String, Object> job(Job job, @Nullable JobResult result, Locale locale) {
        SolveRequest asked = SolveRequest.read(job.request());
        Members members = new Members()
                .with("id", job.id())
                .with("plan", job.plan())
                .with("revision", job.revision())
                .with("caller", job.caller())
                .with("state", job.state().id())
                .with("stopAsked", job.stopAsked())
                .with("change", job.change())
                .with("submittedAt", job.times().submittedAt())
                .with("startedAt", job.times().startedAt())
                .with("endedAt", job.times().endedAt())
                .with("spent", job.times().spent())
                .with("solve", limits(asked))
                .with("weights", asked.rulesDocument())
                .with("score", job.score())
                .with("usable", job.score() == null ? null : job.score().isUsable())
                .with("savedAt", result == null ? null : result.savedAt())
                .with("end", end(job, locale));
        String report = result == null ? null : result.report();
        // It may have ended since it was looked at: then what it ended with is told next time, with all the rest.
        if (report != null && job.state().isFinal()) {
            JsonFile.parsedMembers(report).forEach(members::with);
        }
        return members.build();
    }

    private static Map<String, Object> limits(SolveRequest asked) {
        return new Members()
                .with("time", asked.solve().time())
                .with("unimproved", asked.solve().unimproved())
                .with("steps", asked.steps())
                .with("seed", asked.solve().seed())
                .build();
    }

    private static @Nullable Map<String, Object> end(Job job, Locale locale) {
        Job.End end = job.end();
        if (end == null) {
            return null;
        }
        return new Members()
                .with("reason", end.reason())
                .with("failure", end.failure() == null ? null : failure(end.failure(), locale))
                .build();
    }

    private static Map<String, Object> failure(String code, Locale locale) {
        return new Members()
                .with("code", code)
                .with("sentence", Messages.of("problems", locale).text("job." + code))
                .build();
    }

    static Map<String, Object> rule(Rule rule, RuleTexts texts) {
        return new Members()
                .with("id", rule.id())
                .with("name", texts.name(rule))
                .with("says", texts.says(rule))
                .with("unit", texts.unit(rule))
                .with("level", rule.level().id())
                .with("weight", rule.weight())
                .build();
    }

    static Map<String, Object> demoPlan(String id) {
        return new Members()
                .with("id", id)
                .with("title", DemoPlans.title(id))
                .with("url", "/v1/demo-plans/" + id)
                .build();
    }

    static Map<String, Object> audit(Audit.Entry entry) {
        return new Members()
                .with("at", entry.at())
                .with("caller", entry.caller())
                .with("action", entry.action())
                .with("subject", entry.subject())
                .with("detail", entry.detail())
                .build();
    }

    static <T> Map<String, Object> page(Page<T> page, Function<T, Map<String, Object>> writing) {
        return list(page.items(), writing).with("next", page.next()).build();
    }

    /** A list that comes whole. */
    static <T> Map<String, Object> items(Collection<T> items, Function<T, Map<String, Object>> writing) {
        return list(items, writing).build();
    }

    private static <T> Members list(Collection<T> items, Function<T, Map<String, Object>> writing) {
        return new Members().with("items", items.stream().map(writing).toList());
    }
}
