package io.parkgraph.platform.workflow;

import io.parkgraph.platform.command.RefusalCode;
import java.util.function.Predicate;

/**
 * What must hold of an entity, beside its state, before a step may be taken.
 *
 * @param name what it asks for, in a few words, such as {@code was published}
 * @param holds whether it holds
 * @param otherwise why the step is refused where it does not
 * @param <E> the entity
 */
public record Guard<E>(String name, Predicate<E> holds, RefusalCode otherwise) {}
