package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;

class IssuerDecoderTest {

    @Test
    void a_provider_that_has_just_failed_is_left_alone_for_a_while() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        provider.start();
        SettableClock clock = new SettableClock();
        IssuerDecoder decoder =
                new IssuerDecoder("http://localhost:" + provider.getAddress().getPort(), "harmonogram", clock);

        failsToDecode(decoder);
        failsToDecode(decoder);
        assertThat(asked).hasValue(1);

        clock.advance(Duration.ofSeconds(6));
        failsToDecode(decoder);
        assertThat(asked).hasValue(2);
        provider.stop(0);
    }

    @Test
    void few_wait_for_a_provider_that_does_not_answer_and_the_others_are_told_so() throws InterruptedException {
        CountDownLatch asking = new CountDownLatch(IssuerDecoder.MOST_ASKING);
        CountDownLatch answer = new CountDownLatch(1);
        IssuerDecoder decoder =
                new IssuerDecoder("provider", () -> token -> answered(asking, answer), new SettableClock());
        ExecutorService callers = Executors.newFixedThreadPool(IssuerDecoder.MOST_ASKING);
        for (int i = 0; i < IssuerDecoder.MOST_ASKING; i++) {
            callers.execute(() -> decoder.decode("token"));
        }
        asking.await();

        failsToDecode(decoder);

        answer.countDown();
        assertThat(decoder.decode("token").getSubject()).isEqualTo("office");
        callers.shutdown();
    }

    private static Jwt answered(CountDownLatch asking, CountDownLatch answer) {
        asking.countDown();
        try {
            answer.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject("office")
                .build();
    }

    private static void failsToDecode(IssuerDecoder decoder) {
        assertThatExceptionOfType(JwtDecoderInitializationException.class).isThrownBy(() -> decoder.decode("token"));
    }
}
