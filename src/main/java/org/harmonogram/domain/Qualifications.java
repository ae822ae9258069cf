package org.harmonogram.domain;

/** Who may teach what. */
public final class Qualifications {

    private Qualifications() {}

    /**
     * Whether the trainer may teach the topic. A list of topics with the trainer is the office's word and decides alone;
     * else every qualification that the plan states for the programme must be met.
     */
    public static boolean qualified(Plan plan, Trainer trainer, Programme programme, Topic topic) {
        if (!trainer.topics().isEmpty()) {
            return trainer.topics().contains(topic.id());
        }
        return plan.qualifications().stream()
                .filter(qualification -> qualification.programmes().contains(programme.id()))
                .allMatch(qualification -> qualification.isMetBy(trainer));
    }
}
