package org.harmonogram.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * without the provider; where that does not answer, nobody waits for it longer than a few seconds. Thread-safe.
 */
final class IssuerDecoder implements JwtDecoder {

    /** Until the provider is asked again that has just not answered. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Provider and service are mostly in one building, and at most a country apart. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String issuer;
    private final String audience;
    private final Clock clock;
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
        this.issuer = issuer;
        this.audience = audience;
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
        JwtDecoder known = decoder;
        return (known == null ? ask() : known).decode(token);
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
            JwtDecoder made = make();
            decoder = made;
            return made;
        } catch (RuntimeException unreachable) {
            failure = unreachable;
            askAgainAt = clock.instant().plus(PAUSE);
            throw unavailable(unreachable);
        }
    }

    private JwtDecoder make() {
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
