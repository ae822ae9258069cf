package org.harmonogram.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Checks tokens by the keys of an OpenID provider. It asks for those when the first token comes, so that the service starts
 * without the provider; where that does not answer, few wait for it, and the others are told so within seconds. Thread-safe.
 */
final class IssuerDecoder implements JwtDecoder {

    /** Until the provider is asked again that has just not answered. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Provider and service are mostly in one building, and at most a country apart. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** So many ask at a time: where the provider does not answer, the other threads of the server are there for others. */
    static final int MOST_ASKING = 8;

    private final String issuer;
    private final Supplier<JwtDecoder> maker;
    private final Clock clock;
    private final Semaphore asking = new Semaphore(MOST_ASKING);
    private volatile @Nullable JwtDecoder decoder;
    private @Nullable RuntimeException failure;
    private Instant askAgainAt = Instant.MIN;

    /**
     * For one provider.
     *
     * @param issuer URL of the provider
     * @param audience that tokens must be meant for
     * @param clock tells when to ask again
     */
    IssuerDecoder(String issuer, String audience, Clock clock) {
        this(issuer, () -> make(issuer, audience), clock);
    }

    /** @param maker asks the provider how its tokens are checked */
    IssuerDecoder(String issuer, Supplier<JwtDecoder> maker, Clock clock) {
        this.issuer = issuer;
        this.maker = maker;
        this.clock = clock;
    }

    /**
     * What the token says.
     *
     * @throws JwtDecoderInitializationException if the provider does not say what its keys are
     * @throws org.springframework.security.oauth2.jwt.BadJwtException if the token is not in order
     * @throws org.springframework.security.oauth2.jwt.JwtException if the keys cannot be had
     */
    @Override
    public Jwt decode(String token) {
        boolean mayAsk = false;
        try {
            mayAsk = asking.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!mayAsk) {
                throw unavailable(new IllegalStateException("Others wait for the provider already."));
            }
            JwtDecoder known = decoder;
            return (known == null ? ask() : known).decode(token);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw unavailable(new IllegalStateException("The service is about to stop.", ending));
        } finally {
            if (mayAsk) {
                asking.release();
            }
        }
    }

    /** One asks while the others wait; if it is in vain, it is for all of them. */
    private synchronized JwtDecoder ask() {
        JwtDecoder known = decoder;
        if (known != null) {
            return known;
        }
        if (failure != null && clock.instant().isBefore(askAgainAt)) {
            throw unavailable(failure);
        }
        try {
            JwtDecoder made = maker.get();
            decoder = made;
            return made;
        } catch (RuntimeException unreachable) {
            failure = unreachable;
            askAgainAt = clock.instant().plus(PAUSE);
            throw unavailable(unreachable);
        }
    }

    private static JwtDecoder make(String issuer, String audience) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        NimbusJwtDecoder made = NimbusJwtDecoder.withIssuerLocation(issuer)
                .restOperations(new RestTemplate(requests))
                .build();
        made.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>("aud", named -> named != null && named.contains(audience))));
        return made;
    }

    private JwtDecoderInitializationException unavailable(RuntimeException reason) {
        return new JwtDecoderInitializationException("The provider (%s) does not answer.".formatted(issuer), reason);
    }
}
