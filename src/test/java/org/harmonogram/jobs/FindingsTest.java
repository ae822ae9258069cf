package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.jobs.Findings.Unsaved;
import org.harmonogram.support.RandomPlans;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Score GOOD = new Score(0, 0, 7);
    private static final Score BETTER = new Score(0, 0, 5);
    private static final Plan PLAN = RandomPlans.plan(1);

    @Test
    void what_is_worse_than_what_was_saved_is_neither_kept_nor_told() {
        Findings findings = new Findings(BETTER, 0);

        assertThat(findings.isToBeKept(GOOD)).isFalse();
        assertThat(findings.isBetterThanSaved(GOOD)).isFalse();
        assertThat(findings.best()).isEqualTo(BETTER);
    }

    @Test
    void one_plan_at_a_time_is_kept_until_it_is_saved() {
        Findings findings = new Findings(null, 0);

        assertThat(findings.isToBeKept(GOOD)).isTrue();
        findings.keep(new Unsaved(GOOD, PLAN));
        assertThat(findings.isToBeKept(BETTER)).isFalse();
        // Whoever goes home now saves the better one all the same.
        assertThat(findings.isBetterThanSaved(BETTER)).isTrue();
        findings.noteSaved(GOOD);

        assertThat(findings.unsaved()).isNull();
        assertThat(findings.isToBeKept(BETTER)).isTrue();
        assertThat(findings.best()).isEqualTo(BETTER);
    }

    @Test
    void what_was_told_is_no_news_until_there_is_something_better() {
        Findings findings = new Findings(GOOD, 0);

        assertThat(findings.isNews()).isTrue();
        findings.noteTold(findings.best());
        assertThat(findings.isNews()).isFalse();
        assertThat(findings.isToBeKept(BETTER)).isTrue();

        assertThat(findings.isNews()).isTrue();
    }
}
