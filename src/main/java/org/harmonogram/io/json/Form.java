package org.harmonogram.io.json;

import java.util.List;

/** A kind of object in a document: what it may contain. */
@FunctionalInterface
interface Form {

    /** The keys such an object may have, in the order they are written. */
    List<String> keys();
}
