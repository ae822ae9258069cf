package org.harmonogram.domain;

import org.jspecify.annotations.Nullable;

/**
 * Names one group of participants of a plan.
 *
 * @param edition id of the edition
 * @param group id of the group; absent: the edition is one group
 */
public record GroupKey(String edition, @Nullable String group) {}
