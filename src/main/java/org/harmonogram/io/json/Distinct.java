package org.harmonogram.io.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.harmonogram.domain.IssueCode;

/** Reads lists that are sets in a record: once they are sets, nobody can tell any more that something was repeated. */
final class Distinct {

    private Distinct() {}

    /** The elements that are not faulty, once each; repetitions are reported. */
    static <T> List<T> of(Fields fields, String key, Fields.Scalar<T> scalar, Function<T, String> name) {
        Set<T> seen = new LinkedHashSet<>();
        fields.list(key, (value, at, issues) -> {
            T element = scalar.read(value, at, issues);
            if (element != null && !seen.add(element)) {
                issues.addFault(IssueCode.NAMED_TWICE, at, name.apply(Objects.requireNonNull(element)));
            }
            return at;
        });
        return new ArrayList<>(seen);
    }
}
