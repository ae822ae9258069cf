package org.harmonogram.planning;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * What may be chosen, as a list that is shared: sessions by the ten thousand have the same, and Timefold compares the list
 * of each with those of all others. So its hash is worked out once. Immutable.
 */
final class Offer<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> items;
    private final int hash;

    private Offer(List<T> items) {
        this.items = List.copyOf(items);
        this.hash = this.items.hashCode();
    }

    /** An offer of these; the list itself if it is one. */
    static <T> Offer<T> of(List<T> items) {
        return items instanceof Offer<T> offer ? offer : new Offer<>(items);
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public boolean contains(Object item) {
        return items.contains(item);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Offer<?> offer
                        ? hash == offer.hash && items.equals(offer.items)
                        : items.equals(other));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
