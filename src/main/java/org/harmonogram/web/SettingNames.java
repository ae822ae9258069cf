package org.harmonogram.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmonogram.io.json.NearestKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The names of all settings, taken from {@link ServiceSettings}, and what somebody has set that is none of them. */
public final class SettingNames {

    private static final Logger LOG = LoggerFactory.getLogger(SettingNames.class);

    private static final String PREFIX = "harmonogram.";
    private static final Pattern BEGINNING = Pattern.compile("(?i)harmonogram[._].*");
    /** Of one of several, such as {@code harmonogram.cors.origins[1]}. */
    private static final Pattern NUMBER = Pattern.compile("(\\[\\d+]|_\\d+)$");

    /** Read by the launcher. */
    private static final String JAVA_OPTIONS = "harmonogramjavaopts";

    /** A second listener would be open to everybody: the guards of this service do not stand before it. */
    private static final String SECOND_LISTENER = "management.server";

    private static final Set<String> SHARED_WITH_OTHERS = Set.of(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);

    private SettingNames() {}

    /** Every setting, such as {@code harmonogram.limits.body}. */
    static List<String> all() {
        return names(PREFIX, ServiceSettings.class).toList();
    }

    private static Stream<String> names(String prefix, Class<?> settings) {
        return Arrays.stream(settings.getRecordComponents()).flatMap(setting -> {
            String name = prefix + withHyphens(setting);
            return setting.getType().isRecord() ? names(name + ".", setting.getType()) : Stream.of(name);
        });
    }

    private static String withHyphens(RecordComponent setting) {
        return setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /**
     * Holds that nobody believes to have set what the service does not look at. The environment may have names of others, such as
     * those that Kubernetes makes from names of services: there it is only a warning.
     *
     * @throws RefusedSettingsException if a file or the command line has a setting that does not exist, or anything asks for a second
     *     listener
     */
    public static void requireKnown(ConfigurableEnvironment environment) {
        List<String> unknown = new ArrayList<>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            List<String> found = unknown(source);
            if (!SHARED_WITH_OTHERS.contains(source.getName())) {
                unknown.addAll(found);
            } else if (!found.isEmpty()) {
                LOG.warn("There are no such settings: {}", String.join(", ", found));
            }
        }
        if (!unknown.isEmpty()) {
            throw new RefusedSettingsException("serve.unknown", String.join(", ", unknown));
        }
        if (Binder.get(environment)
                .bind(SECOND_LISTENER, Bindable.mapOf(String.class, Object.class))
                .isBound()) {
            throw new RefusedSettingsException("serve.listener", SECOND_LISTENER);
        }
    }

    private static List<String> unknown(PropertySource<?> source) {
        if (!(source instanceof EnumerablePropertySource<?> listed)) {
            return List.of();
        }
        Map<String, String> known = all().stream().collect(Collectors.toMap(SettingNames::plain, name -> name));
        return Arrays.stream(listed.getPropertyNames())
                .filter(name -> BEGINNING.matcher(name).matches())
                .filter(name -> !known.containsKey(plain(name)) && !plain(name).equals(JAVA_OPTIONS))
                .map(SettingNames::withNearest)
                .sorted()
                .toList();
    }

    /** As all ways of writing it have it: in files, on the command line and in the environment. */
    private static String plain(String name) {
        return NUMBER.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }

    private static String withNearest(String name) {
        String written = name.substring(PREFIX.length()).replace('_', '.');
        @Nullable
        String nearest = NearestKey.of(
                written,
                all().stream().map(each -> each.substring(PREFIX.length())).toList());
        return nearest == null ? name : "%s (%s%s?)".formatted(name, PREFIX, nearest);
    }
}
