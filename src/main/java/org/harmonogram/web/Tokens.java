package org.harmonogram.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.Hash;
import org.harmonogram.store.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Finds out who sends a token: the owner of an API key, or whom the OpenID provider says it was given to. */
final class Tokens implements AuthenticationManager {

    private static final Pattern WORKSPACE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    /** What can be kept as it is; of any other subject, its hash is kept. */
    private static final Pattern SUBJECT = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S} ]{1,75}");

    private final ApiKeys keys;
    private final Workspaces workspaces;
    private final ServiceSettings.Oidc oidc;
    private final @Nullable JwtDecoder decoder;

    /** @param decoder of the provider's tokens; {@code null}: there are keys only */
    Tokens(ApiKeys keys, Workspaces workspaces, ServiceSettings.Oidc oidc, @Nullable JwtDecoder decoder) {
        this.keys = keys;
        this.workspaces = workspaces;
        this.oidc = oidc;
        this.decoder = decoder;
    }

    /**
     * Who sends the token.
     *
     * @throws BadCredentialsException if nobody knows it, or it is not in order
     * @throws OutageException if those who know do not answer
     */
    @Override
    public Authentication authenticate(Authentication presented) {
        if (!(presented instanceof BearerTokenAuthenticationToken bearer)) {
            throw unknown();
        }
        try {
            return new CallerAuthentication(caller(bearer.getToken()));
        } catch (BadJwtException invalid) {
            throw new BadCredentialsException("The token is not valid.", invalid);
        } catch (JwtException | JwtDecoderInitializationException unreachable) {
            throw new OutageException("The keys of the OpenID provider cannot be had", unreachable);
        } catch (DataAccessException unreachable) {
            throw new OutageException("The database does not answer", unreachable);
        }
    }

    private Caller caller(String token) {
        if (token.startsWith(ApiKeys.PREFIX)) {
            return keys.find(token).orElseThrow(Tokens::unknown);
        }
        if (decoder == null) {
            throw unknown();
        }
        return caller(decoder.decode(token));
    }

    private Caller caller(Jwt token) {
        String workspace = token.getClaimAsString(oidc.workspaceClaim());
        String subject = token.getSubject();
        if (workspace == null
                || subject == null
                || !WORKSPACE.matcher(workspace).matches()) {
            throw unknown();
        }
        workspaces.ensure(workspace);
        return new Caller(workspace, "oidc:" + named(subject), role(token.getClaim(oidc.roleClaim())));
    }

    private static String named(String subject) {
        return SUBJECT.matcher(subject).matches() ? subject : Hash.of(subject.getBytes(StandardCharsets.UTF_8));
    }

    /** The highest of the roles named; whoever has none may do nothing. */
    private static Role role(@Nullable Object claim) {
        Collection<?> named =
                claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
        return Arrays.stream(Role.values())
                .filter(role -> named.stream()
                        .anyMatch(name ->
                                String.valueOf(name).toLowerCase(Locale.ROOT).equals(role.id())))
                .reduce((lower, higher) -> higher)
                .orElseThrow(Tokens::unknown);
    }

    private static BadCredentialsException unknown() {
        return new BadCredentialsException("The token is not known.");
    }
}
