package org.harmonogram.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who posts plans, and now and then a job, one after the other without a pause worth the name. Each request has a key; where
 * no answer comes it is sent again, as a careful program does. One that the service thinks it is still at, because it was killed
 * at it, is put aside until the end. Runs in a thread of its own.
 */
final class Submitter implements Runnable {

    private static final int PLANS_FOR_A_JOB = 8;
    /** Keeps the number of plans within what can be looked at afterwards. */
    private static final Duration BETWEEN = Duration.ofMillis(15);

    private final String name;
    private final String plan;
    private final Client client;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<Request> putAside = new ArrayList<>();
    private volatile boolean enough;

    /**
     * @param name begins the name of everything that is posted
     * @param plan as JSON; each plan posted is this one with another title
     */
    Submitter(String name, String plan, Client client) {
        this.name = name;
        this.plan = plan;
        this.client = client;
    }

    /**
     * A request that the service said it had carried out.
     *
     * @param request as it was sent
     * @param answer the first that came
     */
    record Acknowledged(Request request, Answer answer) {

        String id() {
            return answer.id();
        }
    }

    @Override
    public void run() {
        for (int number = 0; !enough; number++) {
            String key = name + "-" + number;
            String id = send(Request.postPlan(titled(key)).withKey(key));
            if (!id.isEmpty() && number % PLANS_FOR_A_JOB == 0) {
                send(Request.postJob(id, "{\"steps\": 500, \"seed\": %d}".formatted(number))
                        .withKey(key + "-job"));
            }
            Until.pause(BETWEEN);
        }
        putAside.forEach(request -> acknowledge(request, client.sendUntilAnswered(request)));
    }

    private String titled(String title) {
        return plan.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + "\"");
    }

    /** The id of what was made; empty if that is not known yet. */
    private String send(Request request) {
        Answer answer = client.sendUntilHeard(request);
        if (answer.code().equals(Client.IN_FLIGHT)) {
            putAside.add(request);
            return "";
        }
        return acknowledge(request, answer);
    }

    private String acknowledge(Request request, Answer answer) {
        answer.require(request.path().equals("/v1/plans") ? 201 : 202);
        synchronized (acknowledged) {
            acknowledged.add(new Acknowledged(request, answer));
        }
        return answer.id();
    }

    /** Everything acknowledged so far, in order. */
    List<Acknowledged> acknowledged() {
        synchronized (acknowledged) {
            return List.copyOf(acknowledged);
        }
    }

    /** What it is at now is its last. */
    void enough() {
        enough = true;
    }
}
