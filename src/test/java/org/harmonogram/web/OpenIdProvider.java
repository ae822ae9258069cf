package org.harmonogram.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.io.json.JsonFile;

/** As much of an OpenID provider as a service needs that takes its tokens: where its keys are, and the keys. */
final class OpenIdProvider implements AutoCloseable {

    private static final String KEY = "key-1";

    private final HttpServer server;
    private final KeyPair keys;

    private OpenIdProvider(HttpServer server, KeyPair keys) {
        this.server = server;
        this.keys = keys;
    }

    static OpenIdProvider start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            OpenIdProvider provider = new OpenIdProvider(server, generator.generateKeyPair());
            provider.serve(
                    "/.well-known/openid-configuration",
                    Map.of(
                            "issuer", provider.issuer(),
                            "authorization_endpoint", provider.issuer() + "/authorize",
                            "jwks_uri", provider.issuer() + "/keys",
                            "response_types_supported", List.of("code"),
                            "subject_types_supported", List.of("public"),
                            "id_token_signing_alg_values_supported", List.of("RS256")));
            provider.serve("/keys", Map.of("keys", List.of(provider.publicKey())));
            server.start();
            return provider;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void serve(String path, Map<String, Object> document) {
        byte[] body = JsonFile.line(document).getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private Map<String, Object> publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kty", "RSA");
        document.put("use", "sig");
        document.put("alg", "RS256");
        document.put("kid", KEY);
        document.put("n", encoded(key.getModulus()));
        document.put("e", encoded(key.getPublicExponent()));
        return document;
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token (JWT, RFC 7519) that says this, signed (RS256). */
    String token(Map<String, Object> claims) {
        return token(KEY, claims);
    }

    /** The same, under another name of the key. */
    String token(String key, Map<String, Object> claims) {
        Map<String, Object> said = new LinkedHashMap<>(claims);
        said.replaceAll((name, value) -> value instanceof String[] several ? List.of(several) : value);
        String text = encoded(bytes(Map.of("alg", "RS256", "typ", "JWT", "kid", key))) + "." + encoded(bytes(said));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(Map<String, ?> document) {
        return JsonFile.line(document).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
