package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harmonogram.app.RunningService;
import org.harmonogram.app.RunningService.Reply;
import org.harmonogram.web.Api.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way in which the service says no. Those of plans and jobs themselves are in the tests of those. */
class ProblemsApiTest {

    private static final String PLAN = Api.data("cus-bialystok-2025/plan.json");

    /** Sent while a body is to come that is never whole; in twenty seconds. */
    private static final int MOST_SPACES = 200;

    private static Api api;

    @BeforeAll
    static void start() {
        api = new Api(RunningService.start(Map.of(
                "harmonogram.limits.body", "64KB",
                "harmonogram.limits.body-time", "PT1S",
                "harmonogram.limits.sessions", 130,
                "harmonogram.cors.origins", "https://editor.example.org")));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void a_body_that_is_no_json_is_malformed_and_its_place_told() {
        Said said = api.post("/v1/plans", "{\"format\": ").isProblem(400, "malformed-request");

        assertThat(said.text("/issues/0/code")).isEqualTo("json-incomplete");
    }

    @Test
    void parameters_are_refused_all_at_once() {
        Said said = api.get("/v1/plans?state=new&limit=0&colour=red&title=a&title=b")
                .isProblem(400, "bad-parameter");

        assertThat(said.json().at("/issues").toString())
                .contains("\"at\":\"state\"", "\"at\":\"limit\"", "\"at\":\"colour\"", "\"at\":\"title\"");
    }

    @Test
    void a_page_that_never_was_is_a_bad_parameter() {
        api.get("/v1/plans?after=nonsense").isProblem(400, "bad-parameter");
    }

    @Test
    void a_header_that_cannot_be_is_refused() {
        String id = api.plan(PLAN);

        api.put("/v1/plans/" + id, PLAN, "If-Match", "1").isProblem(400, "bad-header");
    }

    @Test
    void what_is_not_there_is_not_found() {
        api.get("/v1/plans/00000000-0000-0000-0000-000000000000").isProblem(404, "not-found");
        Reply unknownPath = api.service().ask("GET", "/v1/colours");
        assertThat(unknownPath.status()).isEqualTo(404);
        assertThat(unknownPath.body()).contains("\"code\": \"not-found\"");
    }

    @Test
    void a_method_that_is_not_taken_is_told_which_are() {
        Reply reply = api.service().ask("DELETE", "/v1/rules");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("allow")).contains("GET");
        assertThat(reply.body()).contains("\"code\": \"method-not-allowed\"");
    }

    @Test
    void a_form_of_answer_that_does_not_exist_is_not_acceptable() {
        api.get("/v1/rules", "Accept", "application/xml").isProblem(406, "not-acceptable");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        Said refused = api.post("/v1/plans", PLAN + " ".repeat(70_000)).isProblem(413, "too-large");

        assertThat(refused.text("/detail")).isEqualTo("The body is larger than 64 KB.");
    }

    @Test
    void bodies_of_other_kinds_are_refused() {
        api.post("/v1/plans", "a=b", "Content-Type", "application/x-www-form-urlencoded")
                .isProblem(415, "media-type-unsupported");
        Said packed = api.post("/v1/plans", PLAN, "Content-Encoding", "gzip").isProblem(415, "media-type-unsupported");
        Said latin = api.post("/v1/plans", PLAN, "Content-Type", "application/json; charset=iso-8859-2")
                .isProblem(415, "media-type-unsupported");

        assertThat(packed.text("/detail")).isEqualTo("The body is compressed; it must be sent as it is.");
        assertThat(latin.text("/detail")).isEqualTo("The body must be in UTF-8.");
    }

    @Test
    void a_plan_that_is_too_large_is_refused_with_both_numbers() {
        String three = Api.read(Path.of("benchmarks/generated/tight-3-1/plan.json"));

        Said said = api.post("/v1/check", three).isProblem(422, "too-many-sessions");

        assertThat(said.text("/detail")).contains("180").contains("130");
    }

    @Test
    void what_a_page_of_another_site_sends_is_refused_unless_it_is_allowed() {
        api.post("/v1/plans", PLAN, "Origin", "https://elsewhere.example.org").isProblem(403, "foreign-origin");

        Said allowed = api.post("/v1/check", PLAN, "Origin", "https://editor.example.org")
                .is(200);
        assertThat(allowed.header("access-control-allow-origin")).isEqualTo("https://editor.example.org");
    }

    @Test
    void an_allowed_page_may_do_what_the_service_does_and_is_told_so_for_an_hour() throws IOException {
        assertThat(preflight("PUT", "If-Match"))
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Methods: GET,HEAD,POST,PUT,DELETE")
                .contains("Access-Control-Max-Age: 3600");
    }

    @Test
    void what_an_allowed_page_may_not_do_is_refused_as_a_problem() throws IOException {
        assertThat(preflight("PATCH", "If-Match")).startsWith("HTTP/1.1 403").contains("/problems/foreign-origin");
        assertThat(preflight("PUT", "X-Other")).startsWith("HTTP/1.1 403").contains("/problems/foreign-origin");
    }

    private static String preflight(String method, String header) throws IOException {
        return raw(lines(
                "OPTIONS /v1/plans/1 HTTP/1.1",
                "Host: localhost",
                "Origin: https://editor.example.org",
                "Access-Control-Request-Method: " + method,
                "Access-Control-Request-Headers: " + header,
                "Connection: close"));
    }

    /** A request without a body. */
    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    @Test
    void what_nobody_has_put_on_a_list_is_not_there() {
        for (String path : List.of(
                "/actuator",
                "/actuator/env",
                "/actuator/health/database",
                "/error",
                "/favicon.ico",
                "/webjars/swagger-ui/5.34.1/no-such-file",
                "/webjars/other/1.0/file.js")) {
            Reply reply = api.service().ask("GET", path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.body()).as(path).contains("\"code\": \"not-found\"");
        }
    }

    @Test
    void what_was_sent_to_another_name_is_refused() throws IOException {
        assertThat(raw("GET /v1/rules HTTP/1.1\r\nHost: evil.example.org\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("foreign-host");
    }

    @Test
    void the_address_at_which_it_listens_is_a_name_of_its_own() {
        try (RunningService service = RunningService.start(Map.of("harmonogram.address", "127.0.1.1"))) {
            assertThat(service.ask("GET", "/v1/rules").status()).isEqualTo(200);
        }
    }

    @Test
    void a_proxy_s_headers_do_not_hide_that_it_was_sent_to_another_name() throws IOException {
        try (RunningService service = RunningService.start(Map.of("server.forward-headers-strategy", "framework"))) {
            String answer = raw(
                    service,
                    lines(
                            "GET /v1/rules HTTP/1.1",
                            "Host: evil.example.org",
                            "X-Forwarded-Host: localhost",
                            "Connection: close"));

            assertThat(answer).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void what_is_no_http_is_refused_without_the_name_of_the_server() throws IOException {
        String answer = raw("GET /v1/plans/{[ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("malformed-request")
                .doesNotContainIgnoringCase("tomcat");
    }

    @Test
    void what_is_refused_before_a_path_is_looked_for_names_the_path_that_was_asked_for() {
        Reply reply = api.service().ask("GET", "/v1//plans");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(Api.JSON.readTree(reply.body()).at("/instance").asString()).isEqualTo("/v1//plans");
    }

    @Test
    void a_body_that_comes_byte_by_byte_is_given_up_and_its_connection_closed() throws IOException {
        assertThat(trickled("/v1/check"))
                .startsWith("HTTP/1.1 400")
                .contains("The body was not there in full within one second.");
    }

    @Test
    void the_connection_of_a_refused_request_is_closed_however_slowly_its_body_comes() throws IOException {
        assertThat(trickled("/v1/colours")).startsWith("HTTP/1.1 404");
    }

    /** What is answered until the connection is closed, while one space more of the body is sent every tenth of a second. */
    private static String trickled(String path) throws IOException {
        try (Socket socket = connection(api.service())) {
            socket.setSoTimeout(100);
            String head = """
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Content-Length: 60000\r
                    \r
                    """.formatted(path);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return trickled(socket);
        }
    }

    private static String trickled(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int sent = 0; sent < MOST_SPACES; sent++) {
            try {
                socket.getOutputStream().write(' ');
                for (int read = socket.getInputStream().read();
                        ;
                        read = socket.getInputStream().read()) {
                    if (read < 0) {
                        return answer.toString();
                    }
                    answer.append((char) read);
                }
            } catch (SocketTimeoutException notYet) {
                // Nothing has come for a tenth of a second: now the next one.
            } catch (SocketException closed) {
                return answer.toString();
            }
        }
        throw new AssertionError("The connection was not closed after: " + answer);
    }

    private static Socket connection(RunningService service) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort());
    }

    private static String raw(String request) throws IOException {
        return raw(api.service(), request);
    }

    private static String raw(RunningService service, String request) throws IOException {
        try (Socket socket = connection(service)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_id_that_a_caller_gives_a_request_comes_back_and_an_odd_one_does_not() {
        assertThat(api.get("/v1/rules", "X-Request-Id", "plan-7").header("x-request-id"))
                .isEqualTo("plan-7");
        assertThat(api.get("/v1/rules", "X-Request-Id", "a b").header("x-request-id"))
                .isNotEqualTo("a b")
                .isNotEmpty();
    }

    @Test
    void answers_say_what_browsers_may_not_do_with_them_and_not_who_serves_them() {
        Said said = api.get("/v1/rules");

        assertThat(said.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(said.header("x-frame-options")).isEqualTo("DENY");
        assertThat(said.header("content-security-policy")).contains("default-src 'self'");
        assertThat(said.header("server")).isEmpty();
    }
}
