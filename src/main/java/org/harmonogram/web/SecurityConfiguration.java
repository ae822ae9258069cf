package org.harmonogram.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.Workspaces;
import org.harmonogram.web.ServiceSettings.Security;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.CorsFilter;

/** Who may ask for what. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    private static final String API = "/v1/**";
    private static final String[] FOR_ADMINS = {"/v1/audit", "/actuator/prometheus"};
    private static final String[] FOR_EVERYBODY = {
        "/",
        "/openapi.js",
        "/webjars/swagger-ui/**",
        "/problems/*",
        "/v1/openapi",
        "/v1/schema/**",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
    };

    /** All that there is: whatever a library brings along is not found, whoever asks. */
    private static final RequestMatcher ANYTHING =
            new OrRequestMatcher(Stream.of(FOR_EVERYBODY, FOR_ADMINS, new String[] {API})
                    .flatMap(Arrays::stream)
                    .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toList());

    private static final long OUTAGE_SECONDS = 5;

    /** Nothing from elsewhere, but the styles that the interactive page writes into itself. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    /** Everybody on this machine, where nobody is asked. */
    private static final Caller LOCAL = new Caller(Workspaces.LOCAL, "local", Role.ADMIN);

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, ServiceSettings settings, ApiKeys keys, Workspaces workspaces, Clock clock)
            throws Exception {
        boolean isOpen = settings.security() == Security.NONE;
        List<String> origins = settings.cors().origins();
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(SecurityConfiguration::refuse)
                        .accessDeniedHandler(SecurityConfiguration::refuse))
                .authorizeHttpRequests(SecurityConfiguration::authorize)
                .addFilter(AllowedPages.filter(origins))
                .addFilterBefore(new OriginGuard(Set.copyOf(origins), isOpen), CorsFilter.class);
        if (isOpen) {
            letEverybodyIn(http, settings);
        } else {
            Tokens tokens = new Tokens(keys, workspaces, settings.oidc(), decoder(settings, clock));
            http.oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> tokens)
                    .authenticationEntryPoint(SecurityConfiguration::refuse));
        }
        if (settings.requestsPerMinute() > 0) {
            limit(http, settings.requestsPerMinute());
        }
        return http.build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(FOR_ADMINS)
                .hasAuthority(Role.ADMIN.name())
                .requestMatchers(FOR_EVERYBODY)
                .permitAll()
                .requestMatchers(HttpMethod.GET, API)
                .hasAuthority(Role.VIEWER.name())
                .requestMatchers(HttpMethod.HEAD, API)
                .hasAuthority(Role.VIEWER.name())
                .requestMatchers(HttpMethod.POST, "/v1/check")
                .hasAuthority(Role.VIEWER.name())
                .requestMatchers(API)
                .hasAuthority(Role.PLANNER.name())
                .anyRequest()
                .denyAll();
    }

    private static void letEverybodyIn(HttpSecurity http, ServiceSettings settings) {
        http.anonymous(anonymous ->
                        anonymous.principal(LOCAL).authorities(CallerAuthentication.authorities(LOCAL.role())))
                .addFilterBefore(new HostGuard(settings.address()), CorsFilter.class);
    }

    private static void limit(HttpSecurity http, int requestsPerMinute) {
        http.addFilterBefore(new FailureLimit(new Buckets(requestsPerMinute)), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(new RateLimit(new Buckets(requestsPerMinute)), AuthorizationFilter.class);
    }

    /** Nobody is known to ask. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        ProblemException refusal =
                ProblemException.of(Problem.NOT_AUTHENTICATED).withHeader("WWW-Authenticate", "Bearer");
        if (failure instanceof OutageException outage) {
            LOG.warn("Nobody can say who asks: {}", outage.getMessage());
            LOG.debug("Why:", outage);
            refusal = ProblemException.of(Problem.UNAVAILABLE).withRetryAfter(OUTAGE_SECONDS);
        } else if (!ANYTHING.matches(request)) {
            refusal = ProblemException.of(Problem.NOT_FOUND);
        }
        Problems.write(refusal, request, response);
    }

    /** Somebody asks who may not. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Problem problem = ANYTHING.matches(request) ? Problem.NOT_ALLOWED : Problem.NOT_FOUND;
        Problems.write(ProblemException.of(problem), request, response);
    }

    private static @Nullable JwtDecoder decoder(ServiceSettings settings, Clock clock) {
        String issuer = settings.oidc().issuer();
        String audience = settings.oidc().audience();
        return settings.security() == Security.OIDC && issuer != null && audience != null
                ? new IssuerDecoder(issuer, audience, clock)
                : null;
    }
}
