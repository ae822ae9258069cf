package org.harmonogram.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.harmonogram.jobs.JobLimits;
import org.harmonogram.store.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the service runs: the properties that begin with {@code harmonogram.}.
 *
 * @param address where it listens
 * @param port where it listens, 0 to 65535; 0: any that is free
 * @param data folder of the H2 database, where no other database is named
 * @param security who may use it
 * @param database another database than the one in the folder
 * @param oidc who gives out tokens, where security is {@code oidc}
 * @param cors which pages of other sites may use it
 * @param limits how much there may be of what
 * @param jobs how jobs are kept and looked after
 */
@ConfigurationProperties("harmonogram")
public record ServiceSettings(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("8080") int port,
        @DefaultValue("${user.home}/.harmonogram") Path data,
        @DefaultValue("none") Security security,
        @DefaultValue DatabaseProperties database,
        @DefaultValue Oidc oidc,
        @DefaultValue Cors cors,
        @DefaultValue Limits limits,
        @DefaultValue Jobs jobs) {

    private static final int MOST_PORT = 65_535;

    /** @throws RefusedSettingsException if there is no such port */
    public ServiceSettings {
        RefusedSettingsException.requireAtLeast(0, port, "harmonogram.port");
        RefusedSettingsException.requireAtMost(MOST_PORT, port, "harmonogram.port");
    }

    /** Who may use the service. */
    public enum Security {
        /** Everybody on this machine. */
        NONE,
        /** Who has a key. */
        KEYS,
        /** Who has a token of a known issuer, or a key. */
        OIDC
    }

    /**
     * Another database.
     *
     * @param url JDBC URL; absent: H2 in the data folder
     * @param user absent: none
     * @param password absent: none
     * @param connections open at most, from 2
     */
    public record DatabaseProperties(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("10") int connections) {

        /** @throws RefusedSettingsException if there are too few connections */
        public DatabaseProperties {
            RefusedSettingsException.requireAtLeast(2, connections, "harmonogram.database.connections");
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "DatabaseProperties[connections=%d]".formatted(connections);
        }
    }

    /**
     * Who gives out tokens.
     *
     * @param issuer URL of the OpenID provider
     * @param audience that tokens must be meant for
     * @param workspaceClaim of a token, that names the workspace
     * @param roleClaim of a token, that names the role: a text or a list of texts
     */
    public record Oidc(
            @Nullable String issuer,
            @Nullable String audience,
            @DefaultValue("workspace") String workspaceClaim,
            @DefaultValue("role") String roleClaim) {}

    /**
     * Pages of other sites.
     *
     * @param origins such as {@code https://editor.example.org}; none: no page of another site may use the service
     */
    public record Cors(@DefaultValue List<String> origins) {

        /** Copies the origins. */
        public Cors {
            origins = List.copyOf(origins);
        }
    }

    /**
     * How much there may be of what.
     *
     * @param body largest body of a request
     * @param bodyTime within which a body must be there
     * @param sessions of a plan at most: units to be taught, or placements if they are more
     * @param requestsPerMinute of one caller; 0: no limit; absent: 1,200, and none where everybody on this machine may use the
     *     service
     * @param jobs unfinished at most, of all callers together
     * @param jobsOfCaller unfinished at most, of one caller
     * @param concurrentSolves searches at a time in this process, from 0; absent: as many as there are processors
     * @param solveTime longest time of a job
     * @param solveWait longest time of a search that its caller waits for
     * @param streams of events open at most, of all callers together; below the connections that the web server takes
     * @param streamsOfCaller open at most, of one caller
     * @param streamTime how long a stream of events stays open
     */
    public record Limits(
            @DefaultValue("32MB") DataSize body,
            @DefaultValue("PT60S") Duration bodyTime,
            @DefaultValue("100000") int sessions,
            @Nullable Integer requestsPerMinute,
            @DefaultValue("1000") int jobs,
            @DefaultValue("100") int jobsOfCaller,
            @Nullable Integer concurrentSolves,
            @DefaultValue("PT1H") Duration solveTime,
            @DefaultValue("PT60S") Duration solveWait,
            @DefaultValue("6000") int streams,
            @DefaultValue("2000") int streamsOfCaller,
            @DefaultValue("PT1H") Duration streamTime) {

        /** @throws RefusedSettingsException if a number is too small or a duration not above zero */
        public Limits {
            RefusedSettingsException.requireAtLeast(1, body.toBytes(), "harmonogram.limits.body");
            RefusedSettingsException.requirePositive(bodyTime, "harmonogram.limits.body-time");
            RefusedSettingsException.requireAtLeast(1, sessions, "harmonogram.limits.sessions");
            RefusedSettingsException.requireAtLeast(0, requestsPerMinute, "harmonogram.limits.requests-per-minute");
            RefusedSettingsException.requireAtLeast(1, jobs, "harmonogram.limits.jobs");
            RefusedSettingsException.requireAtLeast(1, jobsOfCaller, "harmonogram.limits.jobs-of-caller");
            RefusedSettingsException.requireAtLeast(0, concurrentSolves, "harmonogram.limits.concurrent-solves");
            RefusedSettingsException.requirePositive(solveTime, "harmonogram.limits.solve-time");
            RefusedSettingsException.requirePositive(solveWait, "harmonogram.limits.solve-wait");
            RefusedSettingsException.requireAtLeast(1, streams, "harmonogram.limits.streams");
            RefusedSettingsException.requireAtLeast(1, streamsOfCaller, "harmonogram.limits.streams-of-caller");
            RefusedSettingsException.requirePositive(streamTime, "harmonogram.limits.stream-time");
        }
    }

    /**
     * How jobs are kept and looked after.
     *
     * @param kept how long ended jobs are kept
     * @param keptOfWorkspace how many ended jobs of a workspace are kept
     * @param saveEvery how often the best plan of a job is saved at most
     * @param heartbeat how often a worker says that it is alive; after four times that another takes its jobs
     */
    public record Jobs(
            @DefaultValue("P30D") Duration kept,
            @DefaultValue("1000") int keptOfWorkspace,
            @DefaultValue("PT2S") Duration saveEvery,
            @DefaultValue("PT5S") Duration heartbeat) {

        /** @throws RefusedSettingsException if a number is too small or a duration not above zero */
        public Jobs {
            RefusedSettingsException.requirePositive(kept, "harmonogram.jobs.kept");
            RefusedSettingsException.requireAtLeast(1, keptOfWorkspace, "harmonogram.jobs.kept-of-workspace");
            RefusedSettingsException.requirePositive(saveEvery, "harmonogram.jobs.save-every");
            RefusedSettingsException.requirePositive(heartbeat, "harmonogram.jobs.heartbeat");
        }
    }

    /**
     * Where the database is.
     *
     * @throws RefusedSettingsException if it is one that the service does not know
     */
    public DatabaseSettings databaseSettings() {
        String url = database.url();
        if (url == null) {
            return DatabaseSettings.inFolder(data);
        }
        try {
            return new DatabaseSettings(url, database.user(), database.password(), database.connections());
        } catch (IllegalArgumentException unknown) {
            throw new RefusedSettingsException(
                    "serve.setting", "harmonogram.database.url", String.valueOf(unknown.getMessage()));
        }
    }

    /** What holds for jobs. */
    public JobLimits jobLimits() {
        return new JobLimits(
                limits.jobs(),
                limits.jobsOfCaller(),
                concurrentSolves(),
                limits.solveTime(),
                jobs.kept(),
                jobs.keptOfWorkspace(),
                jobs.saveEvery(),
                jobs.heartbeat());
    }

    /** Searches at a time in this process. */
    public int concurrentSolves() {
        Integer asked = limits.concurrentSolves();
        return asked == null ? Runtime.getRuntime().availableProcessors() : asked;
    }

    /** Requests a minute of one caller; 0: no limit. */
    public int requestsPerMinute() {
        Integer asked = limits.requestsPerMinute();
        return asked == null ? security == Security.NONE ? 0 : 1200 : asked;
    }

    /**
     * Where the service may listen: nobody opens plans to the world by mistake.
     *
     * @throws RefusedSettingsException if there is no such address, or others could reach the service there without being asked who
     *     they are
     */
    public InetAddress safeAddress() {
        InetAddress found = inetAddress();
        if (security == Security.NONE && !found.isLoopbackAddress()) {
            throw new RefusedSettingsException("serve.unsafe", address);
        }
        return found;
    }

    private InetAddress inetAddress() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException unknown) {
            throw new RefusedSettingsException("serve.address-unknown", address);
        }
    }

    /**
     * Holds that it is known who may use the service.
     *
     * @throws RefusedSettingsException if others could reach the service without being asked who they are, or nobody could tell
     */
    public void requireSafe() {
        InetAddress unused = safeAddress();
        if (security == Security.OIDC && isMissing(oidc.issuer())) {
            throw new RefusedSettingsException("serve.issuer");
        }
        if (security == Security.OIDC && isMissing(oidc.audience())) {
            throw new RefusedSettingsException("serve.audience");
        }
    }

    private static boolean isMissing(@Nullable String setting) {
        return setting == null || setting.isBlank();
    }
}
