package org.harmonogram.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Set;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.Workspaces;
import org.harmonogram.web.ServiceSettings.Security;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Who may ask for what. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String VIEWER = Role.VIEWER.name();
    private static final String PLANNER = Role.PLANNER.name();
    private static final String ADMIN = Role.ADMIN.name();

    /** Nothing from elsewhere, but the styles that the interactive page writes into itself. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    /** Everybody on this machine, where nobody is asked. */
    private static final Caller LOCAL = new Caller(Workspaces.LOCAL, "local", Role.ADMIN);

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, ServiceSettings settings, ApiKeys keys, Workspaces workspaces) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(cors -> cors.configurationSource(cors(settings)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, failure) -> Problems.write(notAuthenticated(), request, response))
                        .accessDeniedHandler((request, response, denied) ->
                                Problems.write(ProblemException.of(Problem.NOT_ALLOWED), request, response)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/v1/audit", "/actuator/prometheus")
                                .hasAuthority(ADMIN)
                                .requestMatchers("/v1/openapi", "/v1/schema/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/v1/**")
                                .hasAuthority(VIEWER)
                                .requestMatchers(HttpMethod.HEAD, "/v1/**")
                                .hasAuthority(VIEWER)
                                .requestMatchers(HttpMethod.POST, "/v1/check")
                                .hasAuthority(VIEWER)
                                .requestMatchers("/v1/**")
                                .hasAuthority(PLANNER)
                                .anyRequest()
                                .permitAll());
        Set<String> origins = Set.copyOf(settings.cors().origins());
        http.addFilterBefore(new OriginGuard(origins, settings.security() == Security.NONE), CorsFilter.class);
        if (settings.security() == Security.NONE) {
            http.anonymous(anonymous ->
                            anonymous.principal(LOCAL).authorities(CallerAuthentication.authorities(LOCAL.role())))
                    .addFilterBefore(new HostGuard(), CorsFilter.class);
        } else {
            Tokens tokens = new Tokens(keys, workspaces, settings.oidc(), decoder(settings));
            http.oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> tokens)
                    .authenticationEntryPoint(
                            (request, response, failure) -> Problems.write(notAuthenticated(), request, response)));
        }
        if (settings.requestsPerMinute() > 0) {
            http.addFilterAfter(new RateLimit(settings.requestsPerMinute()), AuthorizationFilter.class);
        }
        return http.build();
    }

    private static ProblemException notAuthenticated() {
        return ProblemException.of(Problem.NOT_AUTHENTICATED).withHeader("WWW-Authenticate", "Bearer");
    }

    /** Those that are not allowed are answered like anybody, and their browsers keep the answer from them. */
    private static CorsConfigurationSource cors(ServiceSettings settings) {
        List<String> origins = settings.cors().origins();
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        cors.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "If-Match",
                "If-None-Match",
                "Idempotency-Key",
                "Last-Event-ID",
                "X-Request-Id"));
        cors.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "X-Request-Id", "Idempotency-Replayed"));
        return request -> origins.contains(String.valueOf(request.getHeader("Origin"))) ? cors : null;
    }

    /** Asks the provider for its keys when the first token comes, so that the service starts without it. */
    private static @Nullable JwtDecoder decoder(ServiceSettings settings) {
        String issuer = settings.oidc().issuer();
        if (settings.security() != Security.OIDC || issuer == null) {
            return null;
        }
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(validator(issuer, settings.oidc().audience()));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, @Nullable String audience) {
        OAuth2TokenValidator<Jwt> ofIssuer = JwtValidators.createDefaultWithIssuer(issuer);
        return audience == null
                ? ofIssuer
                : new DelegatingOAuth2TokenValidator<>(
                        ofIssuer,
                        new JwtClaimValidator<List<String>>("aud", named -> named != null && named.contains(audience)));
    }
}
