package org.harmonogram.web;

/** The service would be open to those it should not be open to: it does not start. */
public final class UnsafeSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String address;

    UnsafeSettingsException(String key, String address) {
        super("%s (%s)".formatted(key, address));
        this.key = key;
        this.address = address;
    }

    /** Key of the sentence that says what to do. */
    public String key() {
        return key;
    }

    /** Where the service was to listen. */
    public String address() {
        return address;
    }
}
