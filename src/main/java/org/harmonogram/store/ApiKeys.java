package org.harmonogram.store;

import static org.harmonogram.store.Rows.time;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harmonogram.store.Caller.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys by which programs and people are known. Only hashes are kept: a secret is 256 random bits, so a plain hash of it
 * tells nothing. Thread-safe.
 */
public final class ApiKeys {

    /** How every secret begins, so that it is told from other tokens, and found where it should not be. */
    public static final String PREFIX = "hgk_";

    private static final int SECRET_BYTES = 32;
    private static final int ID_LENGTH = 8;

    /** Who makes and revokes keys, in the audit log: only the command line can. */
    private static final String COMMAND_LINE = "command line";

    private final Database database;
    private final JdbcClient client;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param clock tells when a key was made or revoked */
    public ApiKeys(Database database, Clock clock) {
        this.database = database;
        this.client = database.client();
        this.audit = new Audit(database, clock);
        this.clock = clock;
    }

    /**
     * A key, without its secret.
     *
     * @param id short, to be named in commands and the audit log
     * @param workspace whose plans it opens
     * @param label what it is for
     * @param role what it allows
     * @param createdAt when it was made
     * @param revokedAt since when it opens nothing; absent: it is valid
     */
    public record ApiKey(
            String id,
            String workspace,
            String label,
            Role role,
            Instant createdAt,
            @Nullable Instant revokedAt) {}

    /**
     * A new key.
     *
     * @param key as it is listed
     * @param secret to be sent with requests; kept nowhere
     */
    public record NewKey(ApiKey key, String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "NewKey[key=%s]".formatted(key);
        }
    }

    /** Makes a key, and its workspace if there is none of that name; the audit log of the workspace tells of it. */
    public NewKey create(String workspace, String label, Role role) {
        byte[] bits = new byte[SECRET_BYTES];
        random.nextBytes(bits);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        String id = UUID.randomUUID().toString().substring(0, ID_LENGTH);
        Instant now = Rows.now(clock);
        return database.inTransaction(() -> {
            new Workspaces(database, clock).ensure(workspace);
            client.sql("insert into api_key (id, workspace, label, role, hash, created_at) values (?, ?, ?, ?, ?, ?)")
                    .params(id, workspace, label, role.name(), hash(secret), time(now))
                    .update();
            audit.add(commandLine(workspace), "key-created", id, role.id());
            return new NewKey(new ApiKey(id, workspace, label, role, now, null), secret);
        });
    }

    /** All keys, revoked ones too, by workspace and time. */
    public List<ApiKey> list() {
        return client.sql("select * from api_key order by workspace, created_at, id")
                .query(ApiKeys::key)
                .list();
    }

    /**
     * From now on the key opens nothing; the audit log of its workspace tells of it, unless it was revoked before.
     *
     * @throws UnknownIdException if there is none
     */
    public void revoke(String id) {
        boolean unused = database.inTransaction(() -> {
            ApiKey key = client.sql("select * from api_key where id = ?")
                    .params(id)
                    .query(ApiKeys::key)
                    .optional()
                    .orElseThrow(() -> new UnknownIdException("key", id));
            boolean isChanged = client.sql("update api_key set revoked_at = ? where id = ? and revoked_at is null")
                            .params(time(Rows.now(clock)), id)
                            .update()
                    > 0;
            if (isChanged) {
                audit.add(commandLine(key.workspace()), "key-revoked", id, null);
            }
            return isChanged;
        });
    }

    private static Caller commandLine(String workspace) {
        return new Caller(workspace, COMMAND_LINE, Role.ADMIN);
    }

    /** Who sends that secret, if it is that of a valid key. */
    public Optional<Caller> find(String secret) {
        return client.sql("select * from api_key where hash = ? and revoked_at is null")
                .params(hash(secret))
                .query(ApiKeys::key)
                .optional()
                .map(key -> new Caller(key.workspace(), "key:" + key.id(), key.role()));
    }

    private static String hash(String secret) {
        return Hash.of(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getString("id"),
                row.getString("workspace"),
                row.getString("label"),
                Role.valueOf(row.getString("role")),
                Rows.moment(row, "created_at"),
                Rows.optionalMoment(row, "revoked_at"));
    }
}
